export interface CategoryNode {
  id: string;
  name: string;
  children?: readonly CategoryNode[];
}

/** A category as it stands in the list that the tree is drawn from. */
export interface ShownCategory {
  id: string;
  name: string;
  /** 1 of a root. */
  level: number;
  parentId: string | null;
  hasChildren: boolean;
  isOpen: boolean;
}

/** The categories that are to be seen, in their order: all roots, and what is below the open ones. */
export function shownCategories(
  nodes: readonly CategoryNode[],
  isOpen: (id: string) => boolean,
  parentId: string | null = null,
  level = 1,
): ShownCategory[] {
  return nodes.flatMap(({ id, name, children = [] }) => {
    const opened = children.length > 0 && isOpen(id);
    return [
      { id, name, level, parentId, hasChildren: children.length > 0, isOpen: opened },
      ...(opened ? shownCategories(children, isOpen, id, level + 1) : []),
    ];
  });
}

/** Ids of the categories above a category, from the root down. */
export function idsAbove(nodes: readonly CategoryNode[], id: string): string[] {
  for (const node of nodes) {
    if (node.id === id) return [];
    const children = node.children ?? [];
    if (children.some((child) => child.id === id)) return [node.id];
    const below = idsAbove(children, id);
    if (below.length > 0) return [node.id, ...below];
  }
  return [];
}
