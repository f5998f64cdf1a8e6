import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { forgetContent } from '../media/keepMedia.ts';
import type { ContentFileRow } from './contentFile.queries.ts';

/** Deletes the content of a file whose row is gone. */
export const forgetFile = (
  ctx: RequestContext,
  { id, isPicture, storageKey }: Pick<ContentFileRow, 'id' | 'isPicture' | 'storageKey'>,
): Promise<void> => forgetContent(ctx, { id, storageKey, kind: isPicture ? 'IMAGE' : 'OTHER' });
