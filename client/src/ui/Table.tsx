import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Table.module.css';

export interface Column {
  key: string;
  title: ReactNode;
  /** Figures stand right. */
  isFigure?: boolean;
  /** CSS width; columns without one share what is left. */
  width?: string;
}

interface TableProps {
  caption: string;
  columns: Column[];
  children: ReactNode;
}

/**
 * A dense table. On a narrow screen each row becomes a block of label and value, the labels taken
 * from `data-label` of its cells.
 */
export function Table({ caption, columns, children }: TableProps) {
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, title, isFigure, width }) => (
            <th key={key} scope="col" data-figure={isFigure || undefined} style={{ width }}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface CellProps {
  label?: string;
  isFigure?: boolean;
  /** The cell that names the row: first and in full width on a narrow screen. */
  isHead?: boolean;
  /** A number or code that is never broken into two lines. */
  isCode?: boolean;
  /** What can be done with the row: in its corner on a narrow screen. */
  isAction?: boolean;
  children: ReactNode;
}

export function Cell({ label, isFigure, isHead, isCode, isAction, children }: CellProps) {
  return (
    <td
      data-label={label}
      data-figure={isFigure || undefined}
      data-head={isHead || undefined}
      data-code={isCode || undefined}
      data-action={isAction || undefined}
    >
      {children}
    </td>
  );
}

/** The table's shape before its rows are there. */
export function SkeletonRows({ columns, rows = 8 }: { columns: Column[]; rows?: number }) {
  return Array.from({ length: rows }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move
    <tr key={row} aria-hidden>
      {columns.map(({ key, isFigure }) => (
        <td key={key} data-figure={isFigure || undefined}>
          <Skeleton
            height={12}
            width={isFigure ? '60%' : '75%'}
            ml={isFigure ? 'auto' : undefined}
          />
        </td>
      ))}
    </tr>
  ));
}
