import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Client, Pool } from 'pg';

const MARK = '/* prepared */';

/**
 * Put into a hot statement, which PostgreSQL then parses once a connection and soon plans once:
 * `sql`${PREPARED} select …``, or `.modifyFront(PREPARED)`. Only for one whose best plan is the same
 * for all values, and whose text is: a list is one parameter (`= any(…)`), not one for each element.
 */
export const PREPARED = sql.raw(MARK);

/** Prepares the marked statements of this pool's connections. */
export function prepareMarkedOf(pool: Pool): void {
  pool.on('connect', (client) => {
    // pg's `query` has a dozen overloads; only that of the query builder is looked at.
    const query = client.query as (...args: unknown[]) => unknown;
    client.query = ((...args: unknown[]) => {
      const [text, values] = args;
      if (typeof text !== 'string' || args.length > 2 || !text.includes(MARK)) {
        return query.apply(client, args);
      }
      return query.call(client, { name: nameOf(text), text, values });
    }) as Client['query'];
  });
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) {
    name = createHash('sha256').update(text).digest('base64url');
    names.set(text, name);
  }
  return name;
}
