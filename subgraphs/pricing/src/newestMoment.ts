import type { Page } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';

/** A place in a list that is sorted by moment and id, the newest first. */
export interface MomentBefore {
  moment: Date;
  id: string;
}

/** Where such a list goes on; null at its beginning. */
export function momentBefore({ after }: Page): MomentBefore | null {
  if (!after) return null;
  const [moment, id] = after;
  const isMoment = typeof moment === 'string' && !Number.isNaN(Date.parse(moment));
  if (!isMoment || typeof id !== 'string' || !isId(id)) {
    throw badInput('The cursor is not valid.', { argument: 'after' });
  }
  return { moment: new Date(moment), id };
}

/** The condition for what comes after the place, by the name of the property that it is sorted by. */
export const isOlder = <Name extends string>({ moment, id }: MomentBefore, name: Name) => ({
  [name]: { $lte: moment },
  $or: [{ [name]: { $lt: moment } }, { id: { $lt: id } }],
});
