import type { BankEntry } from './bankEntry.ts';

/** A customer as a payment may name it. */
export interface KnownPayer {
  organizationId: string;
  name: string;
  taxId: string | null;
  /** Accounts that earlier payments of it came from. */
  accounts: readonly string[];
}

/** What the payer was known by, the surest first. */
export type PayerMatch = 'INVOICE' | 'TAX_ID' | 'ACCOUNT' | 'NAME';

export interface ProposedPayer {
  organizationId: string;
  match: PayerMatch;
}

/** Customers by what a payment may tell of them; null where two are alike. */
export interface PayerIndex {
  taxId: ReadonlyMap<string, string | null>;
  account: ReadonlyMap<string, string | null>;
  name: ReadonlyMap<string, string | null>;
}

export function indexPayers(payers: readonly KnownPayer[]): PayerIndex {
  const indexBy = (keysOf: (payer: KnownPayer) => ReadonlyArray<string | null>) => {
    const index = new Map<string, string | null>();
    for (const payer of payers) {
      for (const key of keysOf(payer)) {
        if (!key) continue;
        const known = index.get(key);
        const isAlike = known !== undefined && known !== payer.organizationId;
        index.set(key, isAlike ? null : payer.organizationId);
      }
    }
    return index;
  };
  return {
    taxId: indexBy(({ taxId }) => [taxId]),
    account: indexBy(({ accounts }) => accounts),
    name: indexBy(({ name }) => [nameKey(name)]),
  };
}

/**
 * Whose payment an entry is: of the customer whose invoice the purpose names if nothing else speaks
 * against it, else by tax id, account, or the whole name. Null when two customers are alike or
 * invoice and tax id name different ones: then a person decides.
 */
export function proposePayer(
  { payerTaxId, payerAccount, payerName }: BankEntry,
  payers: PayerIndex,
  /** Whose the invoices are that the purpose names. */
  owners: readonly string[],
): ProposedPayer | null {
  const byTaxId = payers.taxId.get(payerTaxId ?? '');
  const owner = new Set(owners).size === 1 ? owners[0] : undefined;
  if (owner !== undefined) {
    const isContradicted = Boolean(byTaxId) && byTaxId !== owner;
    return isContradicted ? null : { organizationId: owner, match: 'INVOICE' };
  }
  if (byTaxId) return { organizationId: byTaxId, match: 'TAX_ID' };
  const byAccount = payers.account.get(payerAccount ?? '');
  if (byAccount) return { organizationId: byAccount, match: 'ACCOUNT' };
  const byName = payers.name.get(nameKey(payerName));
  return byName ? { organizationId: byName, match: 'NAME' } : null;
}

/** Without legal form, quotation marks and case. */
const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\d ]/gu, ' ')
    .replace(/(?<!\p{L})(ооо|оао|зао|пао|ао|ип|llc|ltd|gmbh|inc)(?!\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
