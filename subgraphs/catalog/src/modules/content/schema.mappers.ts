import type { ContentFileRow } from './contentFile.queries.ts';

export type ContentFileMapper = ContentFileRow;
export type ContentPictureMapper = ContentFileRow;
export type StoredContentFileMapper = ContentFileRow;
