import DataLoader from 'dataloader';

/*
 * Loaders of one request: the keys asked for in one tick become one SQL statement. MikroORM's own
 * dataloader does not answer null for an unknown key; these do.
 */

/** One row per key; null where there is none. `load` gets each key once. */
export function loadOne<Key extends string, Row>(
  load: (keys: Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await load([...keys])).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** All rows of each key, in the order that `load` gives them; empty where there are none. */
export function loadMany<Key extends string, Row>(
  load: (keys: Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row[]> {
  return new DataLoader(async (keys) => {
    const groups = new Map<Key, Row[]>(keys.map((key) => [key, []]));
    for (const row of await load([...keys])) groups.get(keyOf(row))?.push(row);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

/** For keys of several values, like product and quantity; equal by their JSON form. */
export function loadByKey<Key, Value>(
  load: (keys: readonly Key[]) => Promise<ReadonlyArray<Value | null>>,
): DataLoader<Key, Value | null, string> {
  return new DataLoader(load, { cacheKeyFn: (key) => JSON.stringify(key) });
}
