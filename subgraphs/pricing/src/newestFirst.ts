import type { CursorValue, Page } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Where a list that is sorted by day and id, the newest first, goes on; null at its beginning. */
export function olderThan({ after }: Page): { day: string; id: string } | null {
  if (!after) return null;
  const [day, id] = after;
  if (!isDay(day) || typeof id !== 'string' || !isId(id)) {
    throw badInput('The cursor is not valid.', { argument: 'after' });
  }
  return { day, id };
}

const isDay = (value: CursorValue | undefined): value is string =>
  typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value));
