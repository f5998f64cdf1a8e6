import { isId, newId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import { actorOf } from '@kontor/kit/viewer.ts';
import type { Tables } from '../../tables.ts';
import type { FileFormat } from './file.entity.ts';

export interface StoredFileRow {
  id: string;
  storageKey: string;
  name: string;
  contentType: string;
  size: number;
}

export interface DocumentFileRow {
  id: string;
  documentId: string;
  format: FileFormat;
  size: number;
}

export interface NewFile extends Omit<StoredFileRow, 'id'> {
  organizationId: string;
  /** Of what is no document: whose it is, and when it is deleted. */
  passing?: { actor: string; expiresAt: Date };
  documentId?: string;
  format?: FileFormat;
}

const db = (ctx: RequestContext) => tenantKysely<Tables>(ctx);

const STORED = [
  'id',
  'storage_key as storageKey',
  'name',
  'content_type as contentType',
  'size',
] as const;

/** Null when there is none, or the viewer is no party to the document. */
export async function findDocumentFile(
  ctx: RequestContext,
  id: string,
): Promise<StoredFileRow | null> {
  if (!isId(id)) return null;
  const file = await db(ctx)
    .selectFrom('file')
    .select(STORED)
    .where('id', '=', id)
    .where('document_id', 'is not', null)
    .executeTakeFirst();
  return file ?? null;
}

/** What was uploaded by, or made for, the actor and is still kept. */
export async function findPassingFile(
  ctx: RequestContext,
  id: string,
  actor: string,
): Promise<StoredFileRow | null> {
  if (!isId(id)) return null;
  const file = await db(ctx)
    .selectFrom('file')
    .select(STORED)
    .where('id', '=', id)
    .where('actor', '=', actor)
    .where('expires_at', '>', ctx.now().toISOString())
    .executeTakeFirst();
  return file ?? null;
}

/** Uploads of the actor that are kept. */
export async function countUploads(ctx: RequestContext, actor: string): Promise<number> {
  const { count } = await db(ctx)
    .selectFrom('file')
    .select((each) => each.fn.countAll<string>().as('count'))
    .where('actor', '=', actor)
    .where('storage_key', 'like', 'uploads/%')
    .where('expires_at', '>', ctx.now().toISOString())
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The first that are kept no longer. */
export const expiredFiles = (
  ctx: RequestContext,
  limit: number,
): Promise<Array<{ id: string; storageKey: string }>> =>
  db(ctx)
    .selectFrom('file')
    .select(['id', 'storage_key as storageKey'])
    .where('expires_at', '<=', ctx.now().toISOString())
    .orderBy('expires_at')
    .limit(limit)
    .execute();

export const removeFiles = (ctx: RequestContext, ids: string[]) =>
  db(ctx).deleteFrom('file').where('id', 'in', ids).execute();

/** PDF first. */
export const filesOfDocuments = (
  ctx: RequestContext,
  documentIds: string[],
): Promise<DocumentFileRow[]> =>
  db(ctx)
    .selectFrom('file')
    .select(['id', 'document_id as documentId', 'format', 'size'])
    .where('document_id', 'in', documentIds)
    .orderBy('format', 'desc')
    .$narrowType<{ documentId: string; format: FileFormat }>()
    .execute();

/** Notes a file of the store. A document's file that is noted already stays as it is. */
export async function addFile(ctx: RequestContext, file: NewFile): Promise<StoredFileRow | null> {
  const { organizationId, documentId, format, passing } = file;
  const { storageKey, name, contentType, size } = file;
  const added = await db(ctx)
    .insertInto('file')
    .values({
      id: newId(),
      organization_id: organizationId,
      document_id: documentId ?? null,
      format: format ?? null,
      storage_key: storageKey,
      name,
      content_type: contentType,
      size,
      actor: passing?.actor ?? actorOf(ctx.viewer),
      created_at: ctx.now().toISOString(),
      expires_at: passing?.expiresAt.toISOString() ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(STORED)
    .executeTakeFirst();
  return added ?? null;
}
