import { Migration } from '@mikro-orm/migrations';

/** Payments that are taken back, bank statements, payments begun online, and reminders. */
export default class extends Migration {
  override up(): void {
    for (const statements of [PAYMENTS, BANK, ONLINE, REMINDERS]) this.addSql(statements);
  }
}

const PAYMENTS = `
  alter table payment
    add column reversal_reason text,
    add column reversed_at timestamptz,
    add column reversed_by text,
    add constraint payment_reversal
      check (num_nonnulls(reversal_reason, reversed_at, reversed_by) in (0, 3));
  alter table customer
    add column legal_name text,
    add column tax_id text`;

// An entry is told apart by all that a bank says of who paid: order numbers are each payer's own.
const BANK = `
  create table bank_statement (
    id uuid primary key,
    file_name text not null,
    format text not null check (format in ('CLIENT_BANK', 'CAMT_053', 'TABLE')),
    imported_at timestamptz not null,
    imported_by text not null,
    new_entries integer not null,
    known_entries integer not null,
    wrong_entries integer not null,
    outgoing_entries integer not null
  );
  create table bank_entry (
    id uuid primary key,
    statement_id uuid not null references bank_statement (id),
    place integer not null,
    status text not null check (status in ('PROPOSED', 'CONFIRMED', 'IGNORED', 'WRONG')),
    number text,
    booked_on date,
    amount numeric(19, 2) check (amount > 0),
    currency text,
    account text,
    payer_name text,
    payer_tax_id text,
    payer_account text,
    purpose text,
    payer_id uuid,
    certainty text check (certainty in ('INVOICE', 'TAX_ID', 'ACCOUNT', 'NAME')),
    invoice_ids uuid[] not null default '{}',
    payment_id uuid references payment (id),
    fault_field text,
    fault_value text,
    fault_reason text,
    check ((status = 'WRONG') = (fault_reason is not null)),
    check (status = 'WRONG' or num_nulls(number, booked_on, amount, currency, account) = 0),
    check ((status = 'CONFIRMED') = (payment_id is not null)),
    check (status <> 'CONFIRMED' or payer_id is not null)
  );
  create unique index bank_entry_once on bank_entry (
    account, number, booked_on, amount, currency,
    coalesce(payer_tax_id, ''), coalesce(payer_account, ''), md5(payer_name)
  ) where status <> 'WRONG';
  create index bank_entry_statement on bank_entry (statement_id, id desc);
  create index bank_entry_status on bank_entry (status, id desc);
  create index bank_entry_payer on bank_entry (payer_id, id desc) where payer_id is not null;
  create index bank_entry_payment on bank_entry (payment_id) where payment_id is not null;

  -- Accounts that payments of a customer came from, learned from what people confirmed.
  create table payer_account (
    account text not null,
    organization_id uuid not null,
    primary key (account, organization_id)
  )`;

const ONLINE = `
  create table payment_intent (
    id uuid primary key,
    organization_id uuid not null,
    seller_id uuid not null,
    amount numeric(19, 2) not null check (amount > 0),
    currency text not null,
    invoice_ids uuid[] not null,
    provider text not null,
    provider_key text not null,
    address text not null,
    status text not null check (status in ('CREATED', 'PAID', 'FAILED', 'REVERSED')),
    payment_id uuid references payment (id),
    created_by text not null,
    created_at timestamptz not null,
    unique (provider, provider_key),
    check ((status in ('PAID', 'REVERSED')) = (payment_id is not null))
  );
  create index payment_intent_organization on payment_intent (organization_id, id)`;

const REMINDERS = `
  create table payment_reminder (
    organization_id uuid primary key,
    last_on date,
    muted_until date,
    mute_reason text,
    muted_by text,
    check (num_nonnulls(muted_until, mute_reason, muted_by) in (0, 3))
  )`;
