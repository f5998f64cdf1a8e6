import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionCookie } from '../reception.ts';

const NAME = 'kontor_refresh';

/** The refresh token lives in a cookie that scripts can't read and other sites can't send. */
export function refreshCookie(request: FastifyRequest, reply: FastifyReply): SessionCookie {
  const attributes = {
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    path: '/graphql',
  } as const;
  return {
    refreshToken: request.cookies[NAME],
    setRefreshToken(token, expiresAt) {
      if (token === null) reply.clearCookie(NAME, attributes);
      else reply.setCookie(NAME, token, { ...attributes, expires: expiresAt });
    },
  };
}
