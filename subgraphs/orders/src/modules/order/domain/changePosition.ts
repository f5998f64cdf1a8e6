/*
 * Changes get their numbers when they are written and are seen when their transaction commits, so a
 * lower number can appear after a higher one. A position therefore is a number and a snapshot of the
 * database (`pg_snapshot`, as text): after it come the changes with a higher number, and those with
 * a lower one that the snapshot didn't see yet.
 */

/** How far somebody has followed the changes. */
export interface ChangePosition {
  seq: string;
  snapshot: string;
}

export interface ReadChange {
  seq: string;
}

/**
 * The position after each change of a batch that was read at `snapshot` from the position `from`,
 * lowest number first. Late changes come first; until the last of them the old snapshot stays, so
 * that a follower cut off among them meets them again rather than misses one.
 */
export function positionsAfter(
  from: ChangePosition,
  batch: readonly ReadChange[],
  snapshot: string,
): ChangePosition[] {
  const start = BigInt(from.seq);
  const lateCount = batch.filter(({ seq }) => BigInt(seq) <= start).length;
  return batch.map(({ seq }, index) => {
    if (index < lateCount - 1) return from;
    return index < lateCount ? { seq: from.seq, snapshot } : { seq, snapshot };
  });
}

const SNAPSHOT = /^(\d{1,20}):(\d{1,20}):((?:\d{1,20}(?:,\d{1,20})*)?)$/;

/** True for what PostgreSQL takes as a `pg_snapshot`: xmin ≤ xmax, and what was running between them, ascending. */
export function isSnapshot(text: string): boolean {
  const match = SNAPSHOT.exec(text);
  if (!match) return false;
  const [, xmin = '', xmax = '', running = ''] = match;
  const bounds = [BigInt(xmin), ...(running ? running.split(',').map(BigInt) : []), BigInt(xmax)];
  const isAscending = bounds.every((id, index) => index === 0 || id >= (bounds[index - 1] ?? id));
  return isAscending && BigInt(xmin) > 0n && BigInt(xmax) < 2n ** 63n;
}
