import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { CategoryTreeDocument } from './CategoryTree.generated';
import classes from './CategoryTree.module.css';
import { toggled } from './catalogueSearch.ts';
import { idsAbove, type ShownCategory, shownCategories } from './categoryNodes.ts';
import { FacetCount } from './FacetCount.tsx';

interface Count {
  id: string;
  label: string;
  count: number;
  isExact: boolean;
}

interface CategoryTreeProps {
  /** Hits by category: of the roots, and around each chosen one. */
  counts: readonly Count[];
  /** Ids. */
  chosen: readonly string[];
  onChoose(ids: string[]): void;
}

/**
 * The tree of categories. A click goes to one, with Ctrl it joins the chosen ones; by keyboard Enter
 * and the space bar. Branches without hits are left out as far as the hits are counted.
 */
export function CategoryTree({ counts, chosen, onChoose }: CategoryTreeProps) {
  const { t } = useLingui();
  const { data } = useQuery(CategoryTreeDocument, { fetchPolicy: 'cache-first' });
  const [folded, setFolded] = useState<ReadonlyMap<string, boolean>>(new Map());
  const list = useRef<HTMLDivElement>(null);
  // Until the tree is there the counted ones are listed as they come.
  const nodes = data?.categories ?? counts.map(({ id, label }) => ({ id, name: label }));
  const countOf = new Map(counts.map((count) => [count.id, count]));
  const onWay = new Set(chosen.flatMap((id) => [id, ...idsAbove(nodes, id)]));
  const all = shownCategories(nodes, (id) => folded.get(id) ?? onWay.has(id));
  const shown = all.filter(({ id, parentId }) => {
    const isCounted = parentId === null || onWay.has(parentId);
    return !isCounted || countOf.has(id) || chosen.includes(id);
  });
  const entry = shown.find(({ id }) => chosen.includes(id)) ?? shown[0];

  const fold = (id: string, isOpen: boolean) => setFolded(new Map(folded).set(id, isOpen));

  function choose(id: string, joins: boolean) {
    const isOnly = chosen.length === 1 && chosen[0] === id;
    setFolded(new Map());
    onChoose(joins ? toggled(chosen, id) : isOnly ? [] : [id]);
  }

  function walk(event: KeyboardEvent, category: ShownCategory) {
    const index = shown.indexOf(category);
    const focus = (at: number) => {
      const items = list.current?.querySelectorAll<HTMLElement>('[role=treeitem]');
      items?.[at]?.focus();
    };
    const { key } = event;
    if (key === 'ArrowDown') focus(index + 1);
    else if (key === 'ArrowUp') focus(index - 1);
    else if (key === 'Home') focus(0);
    else if (key === 'End') focus(shown.length - 1);
    else if (key === 'ArrowRight' && category.hasChildren && !category.isOpen) {
      fold(category.id, true);
    } else if (key === 'ArrowRight' && category.isOpen) focus(index + 1);
    else if (key === 'ArrowLeft' && category.isOpen) fold(category.id, false);
    else if (key === 'ArrowLeft') focus(shown.findIndex(({ id }) => id === category.parentId));
    else if (key === 'Enter') choose(category.id, event.ctrlKey || event.metaKey);
    else if (key === ' ') choose(category.id, true);
    else return;
    event.preventDefault();
  }

  return (
    <div ref={list} role="tree" aria-multiselectable aria-label={t`Category`}>
      {shown.map((category) => {
        const { id, name, level, hasChildren, isOpen } = category;
        const count = countOf.get(id);
        return (
          <div
            key={id}
            role="treeitem"
            aria-level={level}
            aria-selected={chosen.includes(id)}
            aria-expanded={hasChildren ? isOpen : undefined}
            tabIndex={category === entry ? 0 : -1}
            className={classes.node}
            style={{ paddingLeft: (level - 1) * 14 }}
            onKeyDown={(event) => walk(event, category)}
            onClick={(event: MouseEvent) => choose(id, event.ctrlKey || event.metaKey)}
          >
            <span
              className={classes.mark}
              data-has-children={hasChildren || undefined}
              aria-hidden
              onClick={(event) => {
                if (!hasChildren) return;
                event.stopPropagation();
                fold(id, !isOpen);
              }}
            >
              <IconChevronRight size={14} />
            </span>
            <span className={classes.name}>{name}</span>
            {count && <FacetCount {...count} />}
          </div>
        );
      })}
    </div>
  );
}
