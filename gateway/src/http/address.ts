import type { IncomingMessage } from 'node:http';
import proxyAddress from '@fastify/proxy-addr';

/** The client's address behind one's own proxies (a list as Fastify's `trustProxy` takes it). */
export function addressReader(
  trustProxy: string | undefined,
): (request: IncomingMessage) => string {
  if (!trustProxy) return ({ socket }) => socket.remoteAddress ?? 'unknown';
  const trust = proxyAddress.compile(trustProxy.split(',').map((address) => address.trim()));
  return (request) => proxyAddress(request, trust);
}
