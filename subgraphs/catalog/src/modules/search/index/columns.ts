/** The new ordinal of a product that is gone. */
export const NOWHERE = 0xffffffff;

type Column = Uint8Array | Uint32Array | Float64Array;

/** The column itself if it has room for so many, or else a larger copy. */
export function grown<C extends Column>(column: C, length: number): C {
  if (length <= column.length) return column;
  const larger = new (column.constructor as new (length: number) => C)(
    Math.max(length, 64, Math.ceil(column.length * 1.5)),
  );
  larger.set(column);
  return larger;
}

/** Puts each value where its product went. */
export function moved<C extends Column>(column: C, newOrdinals: Uint32Array, size: number): C {
  const kept = new (column.constructor as new (length: number) => C)(size);
  for (let ordinal = 0; ordinal < newOrdinals.length; ordinal++) {
    const to = newOrdinals[ordinal] ?? NOWHERE;
    if (to !== NOWHERE) kept[to] = column[ordinal] ?? 0;
  }
  return kept;
}
