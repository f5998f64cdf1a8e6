import { decodeCursor, encodeCursor } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { type ChangePosition, isSnapshot } from './domain/changePosition.ts';

/** What a follower keeps to go on from a change. */
export const positionCursor = ({ seq, snapshot }: ChangePosition): string =>
  encodeCursor([seq, snapshot]);

/** Throws BAD_USER_INPUT for what is no such cursor. */
export function readPositionCursor(cursor: string): ChangePosition {
  const [seq, snapshot] = decodeCursor(cursor, 2).map(String);
  if (!seq || !/^\d{1,18}$/.test(seq) || !snapshot || !isSnapshot(snapshot)) {
    throw badInput('The cursor is not valid.', { argument: 'after' });
  }
  return { seq, snapshot };
}
