import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import type { Logger } from 'pino';

export interface MigrateOptions {
  /** Name of the subgraph and of its database schema. */
  name: string;
  /** Folder of the subgraph's migrations; their file names are their order. */
  migrations: string;
  url: string;
  orm: MikroORM;
  logger: Logger;
}

/** One lock for all subgraphs of a database: they may want the same extension. */
const MIGRATION_LOCK = 'kontor migrations';

/** The kit's own tables come first in every schema. */
const KIT_MIGRATION = '0-kit';

/**
 * Brings the subgraph's schema up to date, all pending migrations in one transaction. Several
 * processes may start at once: one migrates, the others wait. When nothing is pending it costs two
 * statements.
 */
export async function migrate({
  name,
  migrations,
  url,
  orm,
  logger,
}: MigrateOptions): Promise<void> {
  const files = migrationFiles(migrations);
  const client = new Client({
    connectionString: url,
    application_name: `kontor ${name} migrations`,
  });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [MIGRATION_LOCK]);
    const done = await migrationsDone(client, name);
    const pending = [KIT_MIGRATION, ...files.keys()].filter((migration) => !done.has(migration));
    if (pending.length === 0) return;
    await client.query(`create schema if not exists "${name}"`);
    await runMigrations(orm, name, files);
    logger.info({ subgraph: name, migrations: pending }, 'database schema migrated');
  } finally {
    await client.end();
  }
}

/** Paths by migration name, in order. */
function migrationFiles(folder: string): Map<string, string> {
  const files = readdirSync(folder).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  return new Map(files.sort().map((file) => [basename(file, '.ts'), `${folder}/${file}`]));
}

async function migrationsDone(client: Client, schema: string): Promise<Set<string>> {
  const exists = await client.query(`select to_regclass($1) is not null as yes`, [
    `"${schema}".migrations`,
  ]);
  if (!exists.rows[0]?.yes) return new Set();
  const { rows } = await client.query(`select name from "${schema}".migrations`);
  return new Set(rows.map((row) => row.name));
}

async function runMigrations(
  orm: MikroORM,
  name: string,
  files: Map<string, string>,
): Promise<void> {
  // Loaded only when there is something to migrate.
  const { Migrator } = await import('@mikro-orm/migrations');
  const { createKitTables } = await import('./kitTables.ts');
  const classes = await Promise.all(
    [...files].map(([migration, path]) => loadMigration(migration, path)),
  );
  orm.config.set('migrations', {
    ...orm.config.get('migrations'),
    tableName: `${name}.migrations`,
    snapshot: false,
    silent: true,
    migrationsList: [{ name: KIT_MIGRATION, class: createKitTables(name) }, ...classes],
  });
  await new Migrator(orm.em).up();
}

async function loadMigration(name: string, path: string) {
  const module = await import(pathToFileURL(path).href);
  if (typeof module.default !== 'function') {
    throw new Error(`${path} must export its migration class as default.`);
  }
  return { name, class: module.default };
}
