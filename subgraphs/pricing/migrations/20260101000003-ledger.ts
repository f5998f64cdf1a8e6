import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table invoice (
        id uuid primary key,
        organization_id uuid not null,
        number text not null unique,
        order_id uuid not null,
        shipment_id uuid not null unique,
        currency text not null,
        issued_on date not null,
        due_on date not null,
        total numeric(19, 2) not null,
        total_vat numeric(19, 2) not null,
        total_with_vat numeric(19, 2) not null,
        paid numeric(19, 2) not null default 0 check (paid between 0 and total_with_vat)
      )`);
    this.addSql(
      'create index invoice_organization on invoice (organization_id, issued_on desc, id desc)',
    );
    this.addSql('create index invoice_newest on invoice (issued_on desc, id desc)');
    this.addSql('create index invoice_order on invoice (order_id)');
    this.addSql(
      'create index invoice_unpaid on invoice (organization_id, due_on) where paid < total_with_vat',
    );
    this.addSql(`
      create table invoice_line (
        invoice_id uuid not null references invoice (id),
        line_no integer not null,
        organization_id uuid not null,
        order_id uuid not null,
        order_line_id uuid not null,
        sku text not null,
        name text not null,
        quantity numeric not null,
        unit_price numeric(19, 4) not null,
        vat_rate numeric,
        total numeric(19, 2) not null,
        vat numeric(19, 2) not null,
        total_with_vat numeric(19, 2) not null,
        primary key (invoice_id, line_no)
      )`);
    this.addSql('create index invoice_line_order on invoice_line (order_id)');
    this.addSql(`
      create table invoice_counter (
        year integer primary key,
        last integer not null
      )`);

    this.addSql(`
      create table payment (
        id uuid primary key,
        organization_id uuid not null,
        amount numeric(19, 2) not null check (amount > 0),
        currency text not null,
        received_on date not null,
        external_id text not null,
        purpose text,
        recorded_at timestamptz not null,
        allocated numeric(19, 2) not null default 0 check (allocated between 0 and amount),
        unique (organization_id, external_id)
      )`);
    this.addSql(
      'create index payment_organization on payment (organization_id, received_on desc, id desc)',
    );
    this.addSql('create index payment_newest on payment (received_on desc, id desc)');
    this.addSql(
      'create index payment_advance on payment (organization_id, received_on) where allocated < amount',
    );

    this.addSql(`
      create table posting (
        id uuid primary key,
        organization_id uuid not null,
        kind text not null check (kind in ('SHIPMENT', 'INVOICE', 'PAYMENT', 'ALLOCATION')),
        debit text not null,
        credit text not null,
        amount numeric(19, 2) not null check (amount > 0),
        currency text not null,
        booked_on date not null,
        order_id uuid,
        shipment_id uuid,
        invoice_id uuid references invoice (id),
        payment_id uuid references payment (id),
        recorded_at timestamptz not null,
        recorded_by text not null,
        check (debit <> credit),
        check (kind <> 'ALLOCATION' or (invoice_id is not null and payment_id is not null))
      )`);
    this.addSql(
      'create index posting_organization on posting (organization_id, currency, booked_on, id)',
    );
    this.addSql(
      `create index posting_allocation on posting (payment_id) where kind = 'ALLOCATION'`,
    );

    // Sums of the postings, debit minus credit; kept by the trigger below and by nobody else.
    this.addSql(`
      create table ledger_balance (
        organization_id uuid not null,
        currency text not null,
        account text not null,
        amount numeric(19, 2) not null,
        primary key (organization_id, currency, account)
      )`);
    this.addSql(`
      create function sum_up_postings() returns trigger language plpgsql
      set search_path from current as $$
      begin
        insert into ledger_balance (organization_id, currency, account, amount)
          select organization_id, currency, account, sum(amount) from (
            select organization_id, currency, debit as account, amount from added
            union all
            select organization_id, currency, credit, -amount from added
          ) as side
          group by organization_id, currency, account
          order by organization_id, currency, account
        on conflict (organization_id, currency, account)
          do update set amount = ledger_balance.amount + excluded.amount;
        update invoice set paid = paid + part.amount from (
          select invoice_id, sum(amount) as amount from added where kind = 'ALLOCATION' group by 1
        ) as part where invoice.id = part.invoice_id;
        update payment set allocated = allocated + part.amount from (
          select payment_id, sum(amount) as amount from added where kind = 'ALLOCATION' group by 1
        ) as part where payment.id = part.payment_id;
        return null;
      end $$`);
    this.addSql(`
      create trigger sum_up_postings after insert on posting
        referencing new table as added for each statement execute function sum_up_postings()`);

    this.addSql(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'Rows of % are never changed: correct them by a new row.', tg_table_name;
      end $$`);
    for (const table of ['posting', 'invoice_line']) {
      this.addSql(`
        create trigger append_only before update or delete or truncate on ${table}
          for each statement execute function refuse_change()`);
    }
  }
}
