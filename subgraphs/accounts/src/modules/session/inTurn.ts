const lastInLine = new Map<string, Promise<unknown>>();

/**
 * Does the works of one key one after another, in this process. Attempts of one person that come
 * together then fail or succeed in turn, instead of counting against each other while under way.
 */
export async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = lastInLine.get(key);
  const turn = before ? before.then(work, work) : work();
  lastInLine.set(key, turn);
  try {
    return await turn;
  } finally {
    if (lastInLine.get(key) === turn) lastInLine.delete(key);
  }
}
