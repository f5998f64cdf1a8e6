import type { Row } from '@kontor/kit/rowFile/readRows.ts';

export type PriceFileFormat = 'TABLE' | 'XLSX' | 'COMMERCEML';

/** A file of prices, whatever its form. */
export interface PriceFile {
  format: PriceFileFormat;
  /** Null for a workbook. */
  encoding: string | null;
  /** Of a TABLE. */
  delimiter: string | null;
  /** As the header calls them; of CommerceML as `PRICE_FIELDS` does. */
  columns: readonly string[];
  rows(): AsyncIterable<Row>;
  /** Another code of a row's product, where the catalogue may not know its first: the article of a variant. */
  otherCode?(row: Row): string;
  /** How much of the file is read, from 0 to 1. */
  progress(): number;
  close(): void;
}

/** A kind of prices in a CommerceML file. */
export interface PriceType {
  id: string;
  name: string;
  /** As the file writes it. */
  currency: string | null;
}
