import type { Gateway } from '../gateway.ts';

/** `GET /schema.graphql`: the SDL as the caller may use it. */
export function registerSchema({ app, reception, schemas }: Gateway): void {
  app.get('/schema.graphql', async (request, reply) => {
    const { identity } = await reception.welcome(request.headers.authorization, request.ip);
    return reply
      .type('text/plain; charset=utf-8')
      .headers({ 'cache-control': 'private, no-cache', vary: 'authorization' })
      .send(schemas.sdlOf(identity.viewer));
  });
}
