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

/**
 * Whose payment an entry is: of the customer whose invoice the purpose names if nothing else speaks
 * against it, else by tax id, account, or the whole name. Null when two customers are alike or
 * invoice and tax id name different ones: then a person decides.
 */
export function proposePayer(
  { payerTaxId, payerAccount, payerName }: BankEntry,
  payers: readonly KnownPayer[],
  /** Whose the invoices are that the purpose names. */
  owners: readonly string[],
): ProposedPayer | null {
  const byTaxId = only(payers, ({ taxId }) => taxId !== null && taxId === payerTaxId);
  const owner = new Set(owners).size === 1 ? owners[0] : undefined;
  if (owner !== undefined) {
    const isContradicted = byTaxId !== null && byTaxId !== owner;
    return isContradicted ? null : { organizationId: owner, match: 'INVOICE' };
  }
  if (byTaxId) return { organizationId: byTaxId, match: 'TAX_ID' };
  const byAccount = only(
    payers,
    ({ accounts }) => payerAccount !== null && accounts.includes(payerAccount),
  );
  if (byAccount) return { organizationId: byAccount, match: 'ACCOUNT' };
  const name = nameKey(payerName);
  const byName = only(payers, (payer) => name !== '' && nameKey(payer.name) === name);
  return byName ? { organizationId: byName, match: 'NAME' } : null;
}

/** The only one that it is true of; null for none or several. */
function only(payers: readonly KnownPayer[], isMeant: (payer: KnownPayer) => boolean) {
  const meant = payers.filter(isMeant);
  return meant.length === 1 && meant[0] ? meant[0].organizationId : null;
}

/** Without legal form, quotation marks and case. */
const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\d ]/gu, ' ')
    .replace(/(?<!\p{L})(ооо|оао|зао|пао|ао|ип|llc|ltd|gmbh|inc)(?!\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
