import { Migration } from '@mikro-orm/migrations';

/**
 * The ledger by contract and seller entity, what corrects it, periods that are closed, and the
 * credit line with its history.
 */
export default class extends Migration {
  override up(): void {
    for (const statements of [SELLERS, DOCUMENTS, POSTINGS, SUMS, PERIODS, CREDIT, HOLDS]) {
      this.addSql(statements);
    }
  }
}

const SELLERS = `
  create table seller_entity (
    organization_id uuid primary key,
    vat_rounding text not null default 'LINE' check (vat_rounding in ('LINE', 'DOCUMENT')),
    pays_vat boolean not null default true,
    price_strategy text not null default 'LEVEL' check (price_strategy in ('LEVEL', 'LOWEST'))
  );
  insert into seller_entity (organization_id)
    select organization_id from customer where kind = 'SELLER';
  alter table contract add column seller_id uuid;
  alter table customer add column payer_id uuid check (payer_id <> organization_id);
  -- For the rows of before there were several: all are of the first.
  create function first_seller() returns uuid language sql stable
    set search_path from current as $$
    select organization_id from seller_entity order by organization_id limit 1
  $$`;

// An adjustment is what lowers or raises a debt without goods or money: asked for by one person and,
// unless it is a credit note, booked once another has approved it.
const DOCUMENTS = `
  alter table sales_order
    add column payer_id uuid,
    add column seller_id uuid,
    add column contract_id uuid;
  update sales_order set payer_id = organization_id, seller_id = first_seller();
  alter table sales_order
    alter column payer_id set not null,
    alter column seller_id set not null;

  alter table invoice
    add column kind text not null default 'INVOICE' check (kind in ('INVOICE', 'CORRECTION')),
    add column seller_id uuid,
    add column contract_id uuid,
    alter column order_id drop not null,
    alter column shipment_id drop not null,
    add check ((kind = 'INVOICE') = (order_id is not null and shipment_id is not null));
  update invoice set seller_id = first_seller();
  alter table invoice alter column seller_id set not null, alter column kind drop default;

  alter table payment
    add column seller_id uuid,
    add column contract_id uuid,
    add column reversed numeric(19, 2) not null default 0,
    drop constraint payment_check,
    add constraint payment_uses check (allocated >= 0 and reversed >= 0 and allocated + reversed <= amount);
  update payment set seller_id = first_seller();
  alter table payment alter column seller_id set not null;
  drop index payment_advance;
  create index payment_advance on payment (organization_id, received_on)
    where allocated + reversed < amount;

  create table adjustment (
    id uuid primary key,
    organization_id uuid not null,
    seller_id uuid not null,
    contract_id uuid,
    number text not null unique,
    kind text not null check (kind in ('CREDIT_NOTE', 'CORRECTION', 'WRITE_OFF')),
    direction text not null check (direction in ('CREDIT', 'DEBIT')),
    status text not null check (status in ('ASKED', 'BOOKED', 'REJECTED')),
    amount numeric(19, 2) not null check (amount > 0),
    vat numeric(19, 2) not null default 0 check (vat between 0 and amount),
    currency text not null,
    day date not null,
    due_on date,
    reason text not null,
    invoice_id uuid references invoice (id),
    asked_by text not null,
    asked_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    decision_reason text,
    booked_on date,
    allocated numeric(19, 2) not null default 0,
    reversed numeric(19, 2) not null default 0,
    check (kind = 'CORRECTION' or direction = 'CREDIT'),
    check (kind <> 'WRITE_OFF' or invoice_id is not null),
    check ((direction = 'DEBIT') = (due_on is not null)),
    check ((status = 'BOOKED') = (booked_on is not null)),
    check (status <> 'ASKED' or decided_by is null),
    constraint adjustment_by_two
      check (kind = 'CREDIT_NOTE' or status <> 'BOOKED'
        or (decided_by is not null and decided_by <> asked_by)),
    constraint adjustment_uses
      check (allocated >= 0 and reversed >= 0 and allocated + reversed <= amount)
  );
  create index adjustment_organization on adjustment (organization_id, asked_at desc, id desc);
  create index adjustment_newest on adjustment (asked_at desc, id desc);
  create index adjustment_waiting on adjustment (asked_at, id) where status = 'ASKED';
  create index adjustment_open on adjustment (organization_id, booked_on)
    where status = 'BOOKED' and direction = 'CREDIT' and allocated + reversed < amount;
  create table adjustment_counter (
    kind text not null,
    year integer not null,
    last integer not null,
    primary key (kind, year)
  )`;

const POSTINGS = `
  alter table posting disable trigger append_only;
  alter table posting
    add column seller_id uuid,
    add column contract_id uuid,
    add column adjustment_id uuid references adjustment (id),
    add column reverses_id uuid unique references posting (id);
  update posting set seller_id = first_seller();
  alter table posting alter column seller_id set not null;
  alter table posting enable trigger append_only;
  alter table posting
    drop constraint posting_kind_check,
    drop constraint posting_check1,
    -- Which account each kind of operation moves from and to.
    add constraint posting_accounts check (coalesce(case kind
      when 'SHIPMENT' then debit = 'SHIPPED' and credit in ('SALES', 'VAT')
      when 'INVOICE' then debit = 'RECEIVABLE' and credit = 'SHIPPED' and invoice_id is not null
      when 'PAYMENT' then debit = 'BANK' and credit = 'ADVANCE' and payment_id is not null
      when 'ALLOCATION' then debit = 'ADVANCE' and credit = 'RECEIVABLE' and invoice_id is not null
        and num_nonnulls(payment_id, adjustment_id) = 1
      when 'CREDIT_NOTE' then debit in ('SALES', 'VAT') and credit = 'ADVANCE'
        and adjustment_id is not null
      when 'CORRECTION' then adjustment_id is not null and (
        (debit = 'CORRECTIONS' and credit = 'ADVANCE')
        or (debit = 'RECEIVABLE' and credit = 'CORRECTIONS' and invoice_id is not null))
      when 'WRITE_OFF' then debit = 'BAD_DEBT' and credit = 'ADVANCE' and adjustment_id is not null
      when 'TRANSFER' then (debit, credit) in (('ADVANCE', 'TRANSFER'), ('TRANSFER', 'ADVANCE'))
        and invoice_id is not null and num_nonnulls(payment_id, adjustment_id) = 1
      when 'REVERSAL' then reverses_id is not null
    end, false)),
    add constraint posting_reverses check ((kind = 'REVERSAL') = (reverses_id is not null));
  drop index posting_organization;
  create index posting_organization
    on posting (organization_id, currency, booked_on, id)
    include (seller_id, contract_id, debit, credit, amount);
  create index posting_invoice on posting (invoice_id) where invoice_id is not null;
  create index posting_adjustment on posting (adjustment_id) where adjustment_id is not null;
  drop index posting_allocation;
  create index posting_payment on posting (payment_id) where payment_id is not null`;

const SUMS = `
  drop table ledger_balance;
  create table ledger_balance (
    organization_id uuid not null,
    seller_id uuid not null,
    contract_id uuid,
    currency text not null,
    account text not null,
    amount numeric(19, 2) not null,
    unique nulls not distinct (organization_id, seller_id, contract_id, currency, account)
  );
  insert into ledger_balance (organization_id, seller_id, contract_id, currency, account, amount)
    select organization_id, seller_id, contract_id, currency, account, sum(amount) from (
      select organization_id, seller_id, contract_id, currency, debit as account, amount from posting
      union all
      select organization_id, seller_id, contract_id, currency, credit, -amount from posting
    ) as side
    group by 1, 2, 3, 4, 5;

  create or replace function sum_up_postings() returns trigger language plpgsql
  set search_path from current as $$
  begin
    perform refuse_closed_day(seller_id, min(booked_on)) from added group by seller_id;
    if exists (
      select from added join posting as reversed on reversed.id = added.reverses_id
      where (added.organization_id, added.seller_id, added.contract_id, added.currency,
          added.debit, added.credit, added.amount)
        is distinct from (reversed.organization_id, reversed.seller_id, reversed.contract_id,
          reversed.currency, reversed.credit, reversed.debit, reversed.amount)
    ) then
      raise exception 'A reversal takes back exactly what it reverses.';
    end if;
    insert into ledger_balance (organization_id, seller_id, contract_id, currency, account, amount)
      select organization_id, seller_id, contract_id, currency, account, sum(amount) from (
        select organization_id, seller_id, contract_id, currency, debit as account, amount from added
        union all
        select organization_id, seller_id, contract_id, currency, credit, -amount from added
      ) as side
      group by 1, 2, 3, 4, 5
      order by 1, 2, 3, 4, 5
    on conflict (organization_id, seller_id, contract_id, currency, account)
      do update set amount = ledger_balance.amount + excluded.amount;

    -- What was laid on invoices, and what reversals took off them again.
    update invoice set paid = paid + part.amount from (
      select invoice_id, seller_id, organization_id,
        sum(case credit when 'RECEIVABLE' then amount else -amount end) as amount
      from added
      where invoice_id is not null and 'ADVANCE' in (debit, credit) and 'RECEIVABLE' in (debit, credit)
      group by 1, 2, 3
    ) as part where invoice.id = part.invoice_id;
    update payment set allocated = allocated + part.laid, reversed = reversed + part.taken_back from (
      select payment_id,
        coalesce(sum(case credit when 'RECEIVABLE' then amount else -amount end)
          filter (where 'RECEIVABLE' in (debit, credit)), 0) as laid,
        coalesce(sum(amount) filter (where kind = 'REVERSAL' and credit = 'BANK'), 0) as taken_back
      from added where payment_id is not null group by 1
    ) as part where payment.id = part.payment_id and (part.laid, part.taken_back) <> (0, 0);
    update adjustment set allocated = allocated + part.laid, reversed = reversed + part.taken_back from (
      select adjustment_id,
        coalesce(sum(case credit when 'RECEIVABLE' then amount else -amount end)
          filter (where 'RECEIVABLE' in (debit, credit) and 'ADVANCE' in (debit, credit)), 0) as laid,
        coalesce(sum(amount) filter (where kind = 'REVERSAL' and debit = 'ADVANCE'
          and credit not in ('RECEIVABLE', 'TRANSFER')), 0) as taken_back
      from added where adjustment_id is not null group by 1
    ) as part where adjustment.id = part.adjustment_id and (part.laid, part.taken_back) <> (0, 0);

    -- One legal entity's advance never pays another's claim, nor one payer's another's.
    if exists (
      select from added join invoice on invoice.id = added.invoice_id
      where (invoice.organization_id, invoice.seller_id) <> (added.organization_id, added.seller_id)
    ) or exists (
      select from added join payment on payment.id = added.payment_id
      where (payment.organization_id, payment.seller_id) <> (added.organization_id, added.seller_id)
    ) or exists (
      select from added join adjustment on adjustment.id = added.adjustment_id
      where (adjustment.organization_id, adjustment.seller_id)
        <> (added.organization_id, added.seller_id)
    ) then
      raise exception 'A posting belongs to the payer and the seller entity of its documents.';
    end if;
    return null;
  end $$`;

// The lock's row is read for share: whoever closes a period waits for what is being booked into it.
const PERIODS = `
  create table ledger_lock (
    seller_id uuid primary key references seller_entity (organization_id),
    locked_until date not null,
    locked_by text not null,
    locked_at timestamptz not null
  );
  create function refuse_closed_day(seller uuid, day date) returns void language plpgsql
  set search_path from current as $$
  declare
    first_open date;
  begin
    select locked_until into first_open from ledger_lock where seller_id = seller for share;
    if day < first_open then
      raise exception 'The books are closed until %.', first_open using errcode = 'KL001';
    end if;
  end $$`;

const CREDIT = `
  alter table credit_account
    add column temporary_limit numeric(19, 2) check (temporary_limit >= 0),
    add column temporary_from date,
    add column temporary_until date,
    add column bypass_until timestamptz,
    add constraint credit_account_temporary check (
      num_nonnulls(temporary_limit, temporary_from, temporary_until) in (0, 3)
      and temporary_from < temporary_until);

  -- The level of the block that was told last.
  create table credit_block (
    organization_id uuid primary key references credit_account (organization_id),
    level text check (level in ('WARN', 'HOLD_SHIPMENT', 'PREPAID_ONLY', 'STOP')),
    lifted_by numeric(19, 2),
    bypass_until timestamptz,
    since timestamptz not null,
    checked_on date not null
  );
  create index credit_block_checked on credit_block (checked_on);

  create table credit_history (
    id uuid primary key,
    organization_id uuid not null,
    kind text not null check (kind in
      ('ALLOCATED', 'UPDATED', 'PURCHASED', 'SHIPPED', 'REIMBURSED', 'REFUNDED', 'REVERTED')),
    amount numeric(19, 2) not null,
    currency text not null,
    original_amount numeric(19, 2),
    original_currency text,
    rate numeric,
    rate_on date,
    open_orders numeric(19, 2) not null default 0,
    seller_id uuid,
    order_id uuid,
    invoice_id uuid,
    payment_id uuid,
    adjustment_id uuid,
    change_id uuid references change_request (id),
    actor text not null,
    approved_by text,
    day date not null,
    at timestamptz not null,
    check (num_nonnulls(original_amount, original_currency, rate, rate_on) in (0, 4))
  );
  create index credit_history_organization on credit_history (organization_id, at desc, id desc);
  create trigger append_only before update or delete or truncate on credit_history
    for each statement execute function refuse_change()`;

const HOLDS = `
  alter table credit_hold
    add column seller_id uuid,
    add column ordered_by uuid,
    add column original_amount numeric(19, 2),
    add column original_currency text,
    add column rate numeric check (rate > 0),
    add column rate_on date,
    add constraint credit_hold_converted
      check (num_nonnulls(original_amount, original_currency, rate, rate_on) in (0, 4));
  update credit_hold set seller_id = first_seller(), ordered_by = organization_id;
  alter table credit_hold
    alter column seller_id set not null,
    alter column ordered_by set not null;
  create index credit_hold_ordered_by on credit_hold (ordered_by)
    where status in ('HELD', 'CONFIRMED') and ordered_by <> organization_id;
  drop index credit_hold_live;
  drop index credit_hold_expiry;
  create index credit_hold_expiry on credit_hold (expires_at) where status = 'HELD';
  create index credit_hold_over on credit_hold (organization_id, expires_at)
    where status = 'HELD' and is_covered;

  -- Sums of the covered holds, however many there are; kept by the trigger below and by nobody else.
  create table credit_taken (
    organization_id uuid not null,
    seller_id uuid not null,
    open_orders numeric(19, 2) not null,
    holds numeric(19, 2) not null,
    primary key (organization_id, seller_id)
  ) with (fillfactor = 50);
  insert into credit_taken (organization_id, seller_id, open_orders, holds)
    select organization_id, seller_id,
      coalesce(sum(remaining) filter (where status = 'CONFIRMED'), 0),
      coalesce(sum(remaining) filter (where status = 'HELD'), 0)
    from credit_hold where is_covered and status in ('HELD', 'CONFIRMED') group by 1, 2;
  create function sum_up_holds() returns trigger language plpgsql
  set search_path from current as $$
  declare
    open_before numeric := 0;
    held_before numeric := 0;
    open_now numeric := 0;
    held_now numeric := 0;
  begin
    if tg_op = 'UPDATE' and old.is_covered then
      if old.status = 'CONFIRMED' then open_before := old.remaining; end if;
      if old.status = 'HELD' then held_before := old.remaining; end if;
    end if;
    if new.is_covered then
      if new.status = 'CONFIRMED' then open_now := new.remaining; end if;
      if new.status = 'HELD' then held_now := new.remaining; end if;
    end if;
    if (open_now, held_now) <> (open_before, held_before) then
      insert into credit_taken (organization_id, seller_id, open_orders, holds)
        values (new.organization_id, new.seller_id, open_now - open_before, held_now - held_before)
      on conflict (organization_id, seller_id) do update set
        open_orders = credit_taken.open_orders + excluded.open_orders,
        holds = credit_taken.holds + excluded.holds;
    end if;
    return null;
  end $$;
  create trigger sum_up_holds after insert or update on credit_hold
    for each row execute function sum_up_holds();
  drop function first_seller()`;
