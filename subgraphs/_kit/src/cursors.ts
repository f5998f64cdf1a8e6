import { badInput } from './errors.ts';

/*
 * Relay connections by keyset: a cursor holds the sort values of its row, so that a page stays
 * right while rows are added before it, and costs the same wherever it is.
 */

export type CursorValue = string | number | boolean | null;

const LARGEST_PAGE = 100;

export function encodeCursor(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The sort values of a cursor; throws BAD_USER_INPUT for one that wasn't made by `encodeCursor`. */
export function decodeCursor(cursor: string, length: number): CursorValue[] {
  const values = parseJson(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(values) || values.length !== length || !values.every(isCursorValue)) {
    throw badInput('The cursor is not valid.', { argument: 'after' });
  }
  return values;
}

export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

export interface Page {
  first: number;
  /** Rows to fetch: one more than `first`, which tells whether there is a next page. */
  limit: number;
  /** Sort values to continue after; null on the first page. */
  after: CursorValue[] | null;
}

/** Checks the arguments of a connection whose cursors have `sortColumns` values. */
export function pageOf(args: PageArgs, sortColumns: number, defaultFirst = 20): Page {
  const first = args.first ?? defaultFirst;
  if (!Number.isInteger(first) || first < 0 || first > LARGEST_PAGE) {
    throw badInput(`\`first\` must be between 0 and ${LARGEST_PAGE}.`, { argument: 'first' });
  }
  const after = args.after ? decodeCursor(args.after, sortColumns) : null;
  return { first, limit: first + 1, after };
}

export interface Edge<Row> {
  node: Row;
  cursor: string;
}

export interface Connection<Row> {
  edges: Edge<Row>[];
  nodes: Row[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  /** Called by GraphQL only when the field is selected. */
  totalCount(): Promise<number>;
}

export interface ConnectionInput<Row> {
  /** Up to `page.limit` rows, sorted. */
  rows: readonly Row[];
  page: Page;
  cursorOf(row: Row): CursorValue[];
  totalCount(): Promise<number>;
}

export function connectionOf<Row>({
  rows,
  page,
  cursorOf,
  totalCount,
}: ConnectionInput<Row>): Connection<Row> {
  const nodes = rows.slice(0, page.first);
  const edges = nodes.map((node) => ({ node, cursor: encodeCursor(cursorOf(node)) }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** Text that PostgreSQL can't hold stands in no row, so in no cursor that was given out. */
function isCursorValue(value: unknown): value is CursorValue {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  return value === null || typeof value === 'number' || typeof value === 'boolean';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
