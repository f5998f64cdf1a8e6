import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    // What the catalogue tells of kits.
    this.addSql(`
      create table kit (
        product_id uuid primary key,
        quantity_step numeric not null check (quantity_step > 0),
        -- As others were told last.
        is_in_stock boolean not null default false
      )`);
    this.addSql(`
      create table kit_component (
        kit_id uuid not null references kit (product_id) on delete cascade,
        component_id uuid not null,
        quantity numeric not null check (quantity > 0),
        primary key (kit_id, component_id)
      )`);
    this.addSql(`create index kit_component_of on kit_component (component_id)`);
    // What the kits of a reservation are put together of, whatever becomes of the kits.
    this.addSql(`
      create table reservation_component (
        reservation_id uuid not null references reservation (id),
        kit_id uuid not null,
        component_id uuid not null,
        organization_id uuid not null,
        quantity numeric not null check (quantity > 0),
        primary key (reservation_id, kit_id, component_id)
      )`);
  }
}
