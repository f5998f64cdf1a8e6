import type { Pool, PoolClient } from 'pg';

/**
 * Takes a connection back into the pool as soon as it ends, also while somebody holds it. A
 * transaction whose connection breaks is never released by the query builder, since its rollback
 * fails as well; a few outages would otherwise leave a pool without connections.
 */
export function takeBackBrokenConnections(pool: Pool): void {
  const connect = pool.connect.bind(pool) as (...args: unknown[]) => Promise<PoolClient>;
  // With a callback it is pg's own `pool.query`, which releases what breaks.
  pool.connect = ((...args: unknown[]) =>
    args.length > 0 ? connect(...args) : connect().then(releasedAtEnd)) as Pool['connect'];
}

function releasedAtEnd(client: PoolClient): PoolClient {
  const release = client.release.bind(client);
  let isReleased = false;
  const releaseOnce = (error?: Error | boolean) => {
    if (isReleased) return;
    isReleased = true;
    client.off('end', onEnd);
    release(error);
  };
  const onEnd = () => releaseOnce(true);
  client.once('end', onEnd);
  client.release = releaseOnce;
  return client;
}
