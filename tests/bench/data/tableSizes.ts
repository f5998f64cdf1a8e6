import { query } from './query.ts';

interface TableSize {
  name: string;
  /** In bytes. */
  size: string;
}

/** The catalogue's tables with what is kept beside their rows, and indexes, the largest first. */
export const tableSizes = (databaseUrl: string, most: number) =>
  query<TableSize>(
    databaseUrl,
    `select relname as name,
       case relkind when 'r' then pg_table_size(c.oid) else pg_relation_size(c.oid) end as size
     from pg_class c join pg_namespace n on n.oid = relnamespace
     where nspname = 'catalog' and relkind in ('r', 'i') order by 2 desc limit $1`,
    [most],
  );
