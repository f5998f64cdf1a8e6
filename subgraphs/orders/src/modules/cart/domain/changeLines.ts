import { sumQuantities } from '@kontor/kit/money.ts';
import { type LineSubject, lineKey } from './lineKey.ts';

interface Line extends LineSubject {
  id: string;
  quantity: string;
}

export interface LineChanges<Changed extends Line> {
  /** Lines that are no longer as they were held. */
  changed: Changed[];
  /** Ids of lines that went into others. */
  mergedIds: string[];
}

/**
 * A cart after a change of some lines, by their ids: lines that came to stand for the same product and
 * project are one, where the first of them stands.
 */
export function changeLines<Held extends Line>(
  held: readonly Held[],
  changes: readonly Held[],
): LineChanges<Held> {
  const changeOf = new Map(changes.map((line) => [line.id, line]));
  const after = held.map((line) => changeOf.get(line.id) ?? line);
  const result: LineChanges<Held> = { changed: [], mergedIds: [] };
  for (const same of Map.groupBy(after, lineKey).values()) {
    const [first, ...others] = same;
    if (!first) continue;
    result.mergedIds.push(...others.map(({ id }) => id));
    const quantity = sumQuantities(same.map((line) => line.quantity));
    if (others.length > 0) result.changed.push({ ...first, quantity });
    else if (changeOf.has(first.id)) result.changed.push(first);
  }
  return result;
}
