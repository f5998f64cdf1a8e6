import { decodeCursor, encodeCursor } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';

/** What a reader keeps to go on from a notification, by its number. */
export const numberCursor = (seq: string): string => encodeCursor([seq]);

/** Throws BAD_USER_INPUT for what is no such cursor. */
export function readNumberCursor(cursor: string): string {
  return checkedNumber(decodeCursor(cursor, 1)[0]);
}

/** The number that a cursor holds, if it is one. */
export function checkedNumber(value: unknown): string {
  if (typeof value === 'string' && /^\d{1,18}$/.test(value)) return value;
  throw badInput('The cursor is not valid.', { argument: 'after' });
}
