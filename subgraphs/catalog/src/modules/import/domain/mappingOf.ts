import type { ColumnMapping } from './columnMapping.ts';

/** A mapping as the client gives it. */
export interface MappingInput {
  columns?: ReadonlyArray<{ column: string; field: string }> | null;
  defaults?: ReadonlyArray<{ field: string; value: string }> | null;
}

export type MappingReading =
  | { ok: true; mapping: ColumnMapping | undefined }
  | { ok: false; reason: string };

/** Undefined where nothing is given: the file's columns are found by their names, or as remembered. */
export function mappingOf({ columns, defaults }: MappingInput): MappingReading {
  if (!columns && !defaults?.length) return { ok: true, mapping: undefined };
  const byField = new Map<string, string>();
  for (const { column, field } of columns ?? []) {
    const other = byField.get(field);
    if (other !== undefined) {
      return { ok: false, reason: `"${other}" and "${column}" can't both be ${field}.` };
    }
    byField.set(field, column);
  }
  const values = (defaults ?? []).map(({ field, value }) => [field, value] as const);
  return {
    ok: true,
    mapping: { columns: Object.fromEntries(byField), defaults: Object.fromEntries(values) },
  };
}
