import { PRICE_FIELD_OF, type PriceMapping } from './placeColumns.ts';

/** A column as the client maps it. */
export interface MappedColumn {
  column: string;
  field: keyof typeof PRICE_FIELD_OF;
}

export type MappingReading =
  | { ok: true; mapping: PriceMapping | undefined }
  | { ok: false; reason: string };

/** Undefined where nothing is given: columns are found by their names, or as remembered. */
export function mappingOf(columns: readonly MappedColumn[] | null | undefined): MappingReading {
  if (!columns) return { ok: true, mapping: undefined };
  const mapping: PriceMapping = {};
  for (const { column, field: code } of columns) {
    const field = PRICE_FIELD_OF[code];
    const other = mapping[field];
    if (other !== undefined) {
      return { ok: false, reason: `"${other}" and "${column}" can't both be ${field}.` };
    }
    mapping[field] = column;
  }
  return { ok: true, mapping };
}
