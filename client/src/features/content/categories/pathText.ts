/** A place in the tree in words, from the root down. */
export const pathText = (path: { name: string }[]): string =>
  path.map(({ name }) => name).join(' › ');
