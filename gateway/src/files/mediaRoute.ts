import type { FileStore } from '@kontor/kit/files.ts';
import { isSignedPath } from '@kontor/kit/signedPath.ts';
import type { FastifyInstance } from 'fastify';
import { refusal } from '../errors.ts';

export interface MediaRouteParts {
  store: FileStore;
  /** What catalog signs the addresses of pictures with. */
  key: Uint8Array;
}

const ID = /^[0-9a-f-]{36}$/;
const FILE = /^(?:original|large|thumbnail)\.(png|jpg|webp)$/;
const TYPES: Record<string, string> = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' };

/** Pictures of products, by addresses that catalog gave to somebody who may see them. */
export function registerMedia(app: FastifyInstance, { store, key }: MediaRouteParts): void {
  interface Route {
    Params: { id: string; file: string };
    Querystring: { until?: unknown; key?: unknown };
  }
  app.get<Route>('/media/:id/:file', { compress: false }, async (request, reply) => {
    const { id, file } = request.params;
    const type = TYPES[FILE.exec(file)?.[1] ?? ''];
    const isOpen = isSignedPath(key, `/media/${id}/${file}`, request.query, new Date());
    const content =
      type && ID.test(id) && isOpen ? await store.open(`catalog/media/${id}/${file}`) : null;
    if (!content) throw refusal('BAD_USER_INPUT', 'There is no such picture.', { status: 404 });
    // A picture never changes under its id.
    return reply
      .headers({ 'cache-control': 'private, max-age=86400, immutable', 'content-type': type })
      .send(content);
  });
}
