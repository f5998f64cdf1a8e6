import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, organizationOf } from '@kontor/kit/viewer.ts';
import { OfferDownloadDocument, UploadedFileDocument } from './calls/documents.generated.ts';

/** A file of the store, as its row elsewhere names it. */
export interface StoredFile {
  storageKey: string;
  name: string;
  contentType: string;
  size: number;
}

/** What the viewer uploaded by `POST /files` in the last week; null for an unknown id, or another's. */
export async function uploadedFile(
  ctx: RequestContext,
  fileId: string,
): Promise<StoredFile | null> {
  const asked = { id: fileId, actor: actorOf(ctx.viewer) };
  const { uploadedFile: file } = await ctx.call('documents', UploadedFileDocument, asked);
  return file ?? null;
}

/** Whom a file is for. */
export interface Recipient {
  actor: string;
  organizationId: string;
}

export const recipientOf = ({ viewer }: RequestContext): Recipient => ({
  actor: actorOf(viewer),
  organizationId: organizationOf(viewer),
});

export interface Offer {
  storageKey: string;
  name: string;
  contentType: string;
  lifetimeHours: number;
}

/**
 * Lets somebody download a file that was put into the store; answers its address. After its lifetime
 * it is deleted from the store.
 */
export async function offerDownload(
  ctx: RequestContext,
  offered: Offer,
  recipient: Recipient,
): Promise<string> {
  const stored = await ctx.files.stat(offered.storageKey);
  if (!stored) throw new Error(`There is no file ${offered.storageKey} to offer.`);
  const input = { ...offered, ...recipient, size: stored.size };
  const { offerDownload: file } = await ctx.call('documents', OfferDownloadDocument, { input });
  return `/files/${file.id}`;
}
