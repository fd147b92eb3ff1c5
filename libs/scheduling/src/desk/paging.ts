export interface Page<Item> {
  items: Item[];
  page: number;
  pages: number;
}

export const pageOf = <Item>(
  items: Item[],
  { page, size, count }: { page: number; size: number; count: number },
): Page<Item> => ({ items, page, pages: Math.max(1, Math.ceil(count / size)) });
