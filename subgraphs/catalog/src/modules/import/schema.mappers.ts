import type { ImportField } from './domain/importFields.ts';

export type ImportFieldMapper = ImportField;
