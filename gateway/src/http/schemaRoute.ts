import type { Gateway } from '../gateway.ts';

/** `GET /schema.graphql`: the SDL as the caller may use it. */
export function registerSchema({ app, identities, reception, schemas }: Gateway): void {
  app.get('/schema.graphql', async (request, reply) => {
    const identity = await identities.identify(request.headers.authorization);
    reception.greet(identity, request.ip);
    return reply
      .type('text/plain; charset=utf-8')
      .headers({ 'cache-control': 'private, no-cache', vary: 'authorization' })
      .send(schemas.sdlOf(identity.viewer));
  });
}
