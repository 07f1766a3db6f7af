import { pageSuffix, paged, type ListPage } from '../archive/pagination.ts';

/**
 * The paths of the pages of a list.
 * @param params the parameters of each page other than `page`
 * @param props the props of each page other than `page`
 * @param size the maximum number of items on a page
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
