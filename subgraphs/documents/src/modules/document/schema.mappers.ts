import type { Connection } from '@kontor/kit/cursors.ts';
import type { DocumentFileRow } from '../file/file.queries.ts';
import type { DocumentRow } from './document.queries.ts';

export type DocumentMapper = DocumentRow;
export type DocumentFileMapper = DocumentFileRow;
export type DocumentConnectionMapper = Connection<DocumentRow>;
