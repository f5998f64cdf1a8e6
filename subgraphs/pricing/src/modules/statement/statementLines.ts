import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import type { Statement, StatementLine } from './statement.service.ts';

/** A page of a statement's lines; they are all there, so a cursor is a line's number. */
export function statementLines({ lines }: Statement, args: PageArgs): Connection<StatementLine> {
  const page = pageOf(args, 1, 100);
  const [after = -1] = page.after ?? [];
  if (typeof after !== 'number' || !Number.isSafeInteger(after)) {
    throw badInput('The cursor is not valid.', { argument: 'after' });
  }
  const rows = lines.slice(after + 1, after + 1 + page.limit);
  return connectionOf({
    rows,
    page,
    cursorOf: (line) => [lines.indexOf(line)],
    totalCount: async () => lines.length,
  });
}
