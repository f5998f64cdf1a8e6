import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table file (
        id uuid primary key,
        organization_id uuid not null,
        document_id uuid references document (id),
        format text check (format in ('PDF', 'XML', 'JSON')),
        storage_key text not null unique,
        name text not null,
        content_type text not null,
        size int not null,
        actor text not null,
        created_at timestamptz not null,
        unique (document_id, format),
        check ((document_id is null) = (format is null))
      )`);
    this.addSql(`create index file_list on file (organization_id, id)`);
  }
}
