/** For a subgraph's query files: the one Kysely that MikroORM works with. */
export {
  type Insertable,
  type Kysely,
  type RawBuilder,
  type Selectable,
  type SelectQueryBuilder,
  sql,
} from 'kysely';
