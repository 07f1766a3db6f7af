import { pageScope, paged, type ListPage } from '../archive/pagination.ts';

/**
 * The paths of a list, a page of it at a time.
 * @param params what else is in the address of each page
 * @param props what else each page is given
 */
export function listPaths<T, Params extends object, Props extends object>(
  items: readonly T[],
  params: Params,
  props: Props,
  size?: number,
): { params: Params & { page: string | undefined }; props: Props & { page: ListPage<T> } }[] {
  return paged(items, size).map((page) => ({
    params: { ...params, page: pageScope(page.number) },
    props: { ...props, page },
  }));
}
