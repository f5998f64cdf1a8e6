import { signPath } from '@kontor/kit/signedPath.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';

/** Where a file of a picture opens to whoever is given the address, for a day or two. */
export const pictureAddress = (ctx: RequestContext, id: string, file: string): string =>
  signPath(ctx.keyFor('media'), `/media/${id}/${file}`, ctx.now());
