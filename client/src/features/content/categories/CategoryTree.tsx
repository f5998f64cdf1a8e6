import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { type DragEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { Answer } from '../../../apollo/Answer.tsx';
import {
  CategoryBranchDocument,
  type CategoryNodeFragment,
  CategoryRootsDocument,
} from './CategoryTree.generated';
import classes from './CategoryTree.module.css';

interface CategoryTreeProps {
  label: string;
  selectedId: string | null;
  /** Open until somebody closes them, such as the way down to the selected one. */
  openIds?: string[];
  onSelect(id: string): void;
  /** Puts a category below another; where it is given, categories can be dragged. */
  onMove?(id: string, parentId: string): void;
}

interface Tree extends Omit<CategoryTreeProps, 'label' | 'openIds'> {
  /** Which item the Tab key comes to. */
  tabStop: string | undefined;
  isOpen(id: string): boolean;
  toggle(id: string): void;
}

const NONE: string[] = [];
const DRAGGED = 'application/x-kontor-category';

/** The tree of categories. Branches are fetched as they are opened; arrows walk it. */
export function CategoryTree({ label, openIds = NONE, ...props }: CategoryTreeProps) {
  const query = useQuery(CategoryRootsDocument, { fetchPolicy: 'cache-and-network' });
  const [toggled, setToggled] = useState<Record<string, boolean>>({});
  const isOpen = (id: string) => toggled[id] ?? openIds.includes(id);
  const toggle = (id: string) => setToggled({ ...toggled, [id]: !isOpen(id) });

  return (
    <Answer of={query} skeleton={<TreeSkeleton />}>
      {({ categories }) =>
        categories.length === 0 ? (
          <p className={classes.none}>
            <Trans>No categories yet</Trans>
          </p>
        ) : (
          <div role="tree" aria-label={label} className={classes.tree} onKeyDown={walk}>
            <Nodes
              nodes={categories}
              level={1}
              tree={{ ...props, tabStop: props.selectedId ?? categories[0]?.id, isOpen, toggle }}
            />
          </div>
        )
      }
    </Answer>
  );

  function walk(event: KeyboardEvent<HTMLElement>) {
    const item = (event.target as HTMLElement).closest<HTMLElement>('[role=treeitem]');
    const id = item?.dataset.id;
    if (!item || !id) return;
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=treeitem]')];
    const index = items.indexOf(item);
    const expanded = item.getAttribute('aria-expanded');
    if (event.key === 'ArrowDown') items[index + 1]?.focus();
    else if (event.key === 'ArrowUp') items[index - 1]?.focus();
    else if (event.key === 'Home') items[0]?.focus();
    else if (event.key === 'End') items.at(-1)?.focus();
    else if (event.key === 'ArrowRight' && expanded === 'false') toggle(id);
    else if (event.key === 'ArrowRight' && expanded === 'true') items[index + 1]?.focus();
    else if (event.key === 'ArrowLeft' && expanded === 'true') toggle(id);
    else if (event.key === 'ArrowLeft')
      item.parentElement?.closest<HTMLElement>('[role=treeitem]')?.focus();
    else if (event.key === 'Enter' || event.key === ' ') props.onSelect(id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function Nodes({
  nodes,
  level,
  tree,
}: {
  nodes: CategoryNodeFragment[];
  level: number;
  tree: Tree;
}) {
  return nodes.map((node) => <Node key={node.id} node={node} level={level} tree={tree} />);
}

function Node({ node, level, tree }: { node: CategoryNodeFragment; level: number; tree: Tree }) {
  const { selectedId, tabStop, isOpen, toggle, onSelect, onMove } = tree;
  const [isTarget, setTarget] = useState(false);
  const isBranch = node.children.length > 0;
  const isExpanded = isBranch && isOpen(node.id);
  const dragging = onMove && {
    draggable: true,
    onDragStart: (event: DragEvent) => event.dataTransfer.setData(DRAGGED, node.id),
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer.types.includes(DRAGGED)) return;
      event.preventDefault();
      setTarget(true);
    },
    onDragLeave: () => setTarget(false),
    onDrop(event: DragEvent) {
      event.preventDefault();
      setTarget(false);
      const id = event.dataTransfer.getData(DRAGGED);
      if (id && id !== node.id) onMove(id, node.id);
    },
  };
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-selected={selectedId === node.id}
      aria-expanded={isBranch ? isExpanded : undefined}
      aria-label={node.name}
      tabIndex={tabStop === node.id ? 0 : -1}
      data-id={node.id}
      className={classes.item}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys for all of its items */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the item around it is interactive */}
      <div
        className={classes.row}
        data-selected={selectedId === node.id || undefined}
        data-target={isTarget || undefined}
        style={{ paddingLeft: 4 + (level - 1) * 16 }}
        onClick={() => onSelect(node.id)}
        {...dragging}
      >
        <button
          type="button"
          tabIndex={-1}
          aria-hidden
          className={classes.toggle}
          data-open={isExpanded || undefined}
          data-leaf={!isBranch || undefined}
          onClick={(event) => {
            event.stopPropagation();
            toggle(node.id);
          }}
        >
          <IconChevronRight size={14} />
        </button>
        <span className={classes.name}>{node.name}</span>
      </div>
      {isExpanded && (
        // biome-ignore lint/a11y/useSemanticElements: a group of tree items has no element of its own
        <div role="group">
          <Branch id={node.id} level={level + 1} tree={tree} />
        </div>
      )}
    </div>
  );
}

function Branch({ id, level, tree }: { id: string; level: number; tree: Tree }) {
  const query = useQuery(CategoryBranchDocument, { variables: { id } });
  return (
    <Answer of={query} skeleton={<TreeSkeleton rows={2} />}>
      {({ category }): ReactNode => (
        <Nodes nodes={category?.children ?? []} level={level} tree={tree} />
      )}
    </Answer>
  );
}

function TreeSkeleton({ rows = 6 }: { rows?: number }) {
  return Array.from({ length: rows }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move
    <Skeleton key={row} height={12} width={`${50 + ((row * 17) % 40)}%`} my={10} ml={22} />
  ));
}
