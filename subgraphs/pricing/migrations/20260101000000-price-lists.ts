import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table customer (
        organization_id uuid primary key,
        name text not null,
        kind text not null,
        status text not null,
        segment text,
        currency text not null
      )`);

    // In the order of precedence: the most specific first.
    this.addSql(
      `create type price_level as enum ('PROJECT', 'CONTRACT', 'ORGANIZATION', 'SEGMENT', 'BASE')`,
    );
    this.addSql(`
      create table price_list (
        id uuid primary key,
        name text not null unique,
        level price_level not null,
        segment text,
        for_organization_id uuid,
        currency text not null,
        is_vat_included boolean not null default false,
        valid_from date,
        valid_until date,
        priority integer not null default 0,
        check (valid_until > valid_from),
        check ((level = 'SEGMENT') = (segment is not null)),
        check ((level in ('BASE', 'SEGMENT')) = (for_organization_id is null))
      )`);
    this.addSql('create index price_list_segment on price_list (level, segment)');
    this.addSql(
      'create index price_list_organization on price_list (for_organization_id) where for_organization_id is not null',
    );
    this.addSql('create index price_list_order on price_list (level, name, id)');

    // A page asks for many products in few lists: product first keeps the rows of one together,
    // and the included price answers it from the index alone.
    this.addSql(`
      create table price_row (
        product_id uuid not null,
        list_id uuid not null references price_list (id) on delete cascade,
        tier_from numeric not null check (tier_from > 0),
        unit_price numeric(19, 4) not null check (unit_price > 0),
        primary key (product_id, list_id, tier_from) include (unit_price)
      )`);
    this.addSql('create index price_row_list on price_row (list_id)');

    this.addSql(`
      create table vat_rate (
        valid_from date primary key,
        valid_until date,
        percent numeric,
        check (valid_until > valid_from)
      )`);
    // Russia's general rate by the day of shipment (law 425-FZ).
    this.addSql(`
      insert into vat_rate (valid_from, valid_until, percent) values
        ('2004-01-01', '2019-01-01', 18),
        ('2019-01-01', '2026-01-01', 20),
        ('2026-01-01', null, 22)`);
  }
}
