import { Migration } from '@mikro-orm/migrations';

/** Files that are no document are kept for a while, for whoever brought or asked for them. */
export default class extends Migration {
  override up(): void {
    this.addSql(`
      alter table file add column expires_at timestamptz;
      update file set expires_at = created_at + interval '7 days' where document_id is null;
      alter table file add check ((document_id is null) = (expires_at is not null));
      create index file_expires on file (expires_at) where expires_at is not null;
      create index file_actor on file (actor, expires_at) where expires_at is not null`);
  }
}
