import { pageSuffix, paged, type ListPage } from '../archive/pagination.ts';

/**
 * The paths for the pages of a long list.
 * @param params the other parameters in the address of each page
 * @param props the other props of each page
 */
export function listPaths<T, Params extends object, Props extends object>(
  items: readonly T[],
  params: Params,
  props: Props,
  size?: number,
): { params: Params & { page: string | undefined }; props: Props & { page: ListPage<T> } }[] {
  return paged(items, size).map((page) => ({
    params: { ...params, page: pageSuffix(page.number) },
    props: { ...props, page },
  }));
}
