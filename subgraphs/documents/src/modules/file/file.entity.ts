import { defineEntity, p } from '@mikro-orm/core';

export type FileFormat = 'PDF' | 'XML' | 'JSON';

/** A file in the store: a document in one format, or what somebody uploaded. */
export const FileSchema = defineEntity({
  name: 'File',
  tableName: 'file',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    documentId: p.uuid().nullable(),
    format: p.text().$type<FileFormat>().nullable(),
    storageKey: p.text(),
    name: p.text(),
    contentType: p.text(),
    /** Bytes. */
    size: p.integer(),
    actor: p.text(),
    createdAt: p.datetime(),
    /** Of what is no document: when it is deleted. */
    expiresAt: p.datetime().nullable(),
  },
});
