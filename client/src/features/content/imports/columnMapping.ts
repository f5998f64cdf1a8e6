import type { ColumnFieldInput, FieldValueInput } from '../../../gql/schemaTypes.ts';

export interface FileColumn {
  name: string;
  /** The field that it gives; null where it gives none. */
  field: string | null;
}

export interface FieldChoice {
  code: string;
  name: string;
  isRequired: boolean;
}

/** A column gives a field; the column that gave it before gives none any more. */
export function mapColumn(
  columns: FileColumn[],
  index: number,
  field: string | null,
): FileColumn[] {
  return columns.map((column, at) => {
    if (at === index) return { ...column, field };
    return field !== null && column.field === field ? { ...column, field: null } : column;
  });
}

export const columnsInput = (columns: FileColumn[]): ColumnFieldInput[] =>
  columns.flatMap(({ name, field }) => (field === null ? [] : [{ column: name, field }]));

/** Fields that every row must give, which neither a column nor a value for all rows gives. */
export function lackingFields(
  fields: FieldChoice[],
  columns: FileColumn[],
  defaults: FieldValueInput[],
): FieldChoice[] {
  const given = new Set([
    ...columns.map(({ field }) => field),
    ...defaults.filter(({ value }) => value.trim() !== '').map(({ field }) => field),
  ]);
  return fields.filter(({ code, isRequired }) => isRequired && !given.has(code));
}
