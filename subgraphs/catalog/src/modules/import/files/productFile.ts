import type { Row } from '@kontor/kit/rowFile/readRows.ts';
import type { Feature } from '../domain/feature.ts';

export type ProductFileFormat = 'TABLE' | 'XLSX' | 'BMECAT' | 'COMMERCEML';

/** A file of products, whatever its form. */
export interface ProductFile {
  format: ProductFileFormat;
  /** Null for a workbook. */
  encoding: string | null;
  /** Of a TABLE. */
  delimiter: string | null;
  /** As the header calls them; of an XML file the fields that its products may have. */
  columns: readonly string[];
  /** Products, from the first; of an XML file they may be read again. */
  rows(): AsyncIterable<FileRow>;
  /** How much of the file is read, from 0 to 1. */
  progress(): number;
  close(): void;
}

/** A product as the file has it: its cells, by the file's columns, and what only XML files say. */
export interface FileRow extends Row {
  /** From the root down, where the names may have any characters. */
  category?: string[];
  features?: Feature[];
}
