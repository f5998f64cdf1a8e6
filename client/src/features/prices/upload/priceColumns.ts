import type { PriceColumnInput, PriceFileField } from '../../../gql/schemaTypes.ts';

export interface FileColumn {
  name: string;
  /** What it gives; null where it gives nothing. */
  field: PriceFileField | null;
}

const REQUIRED: PriceFileField[] = ['SKU', 'PRICE'];

/** A column gives a field; the column that gave it before gives none any more. */
export const mapColumn = (
  columns: readonly FileColumn[],
  index: number,
  field: PriceFileField | null,
): FileColumn[] =>
  columns.map((column, at) => {
    if (at === index) return { ...column, field };
    return field !== null && column.field === field ? { ...column, field: null } : column;
  });

export const columnsInput = (columns: readonly FileColumn[]): PriceColumnInput[] =>
  columns.flatMap(({ name, field }) => (field === null ? [] : [{ column: name, field }]));

/** What a file must give and none of its columns does. */
export const lackingFields = (columns: readonly FileColumn[]): PriceFileField[] =>
  REQUIRED.filter((wanted) => !columns.some(({ field }) => field === wanted));
