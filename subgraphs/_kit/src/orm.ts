import { type EntitySchema, MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { takeBackBrokenConnections } from './brokenConnections.ts';
import { JobRequestSchema, OutboxRowSchema } from './outbox.entity.ts';
import { prepareMarkedOf } from './preparedStatements.ts';
import { recordStatementsOf } from './statements.ts';
import { tenantFilter } from './tenant.ts';

export interface OrmOptions {
  /** Name of the subgraph and of its database schema. */
  name: string;
  entities: readonly EntitySchema[];
  url: string;
  poolSize: number;
  logger: Logger;
}

/**
 * MikroORM over the subgraph's own database schema. It connects with the first query, so opening
 * never fails; a broken connection is replaced by the pool.
 */
export function openOrm({ name, entities, url, poolSize, logger }: OrmOptions): MikroORM {
  return new MikroORM({
    // Several subgraphs live in one process: without its own name, one would pick up another's transaction.
    contextName: name,
    dbName: new URL(url).pathname.slice(1) || 'postgres',
    entities: [...entities, OutboxRowSchema, JobRequestSchema],
    filters: { organization: tenantFilter(entities) },
    // Every tenant-owned table carries organization_id itself, so a reference needs no join to be safe.
    autoJoinRefsForFilters: false,
    logger: (message) => logger.warn(message),
    colors: false,
    driverOptions: connectionOptions(name, url, poolSize),
  });
}

function connectionOptions(name: string, url: string, poolSize: number) {
  return {
    connectionString: url,
    // Queries name tables without schema; extensions are installed in public. Pages come from memory
    // or an SSD: to read them in an index's order costs little more than in a row.
    options: `-c search_path=${name},public -c random_page_cost=1.1`,
    application_name: `kontor ${name}`,
    max: poolSize,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    onPoolCreated(pool: Pool) {
      takeBackBrokenConnections(pool);
      prepareMarkedOf(pool);
      recordStatementsOf(pool);
    },
  };
}
