import { isValidInn } from './isValidInn.ts';
import { isValidKpp } from './isValidKpp.ts';

/** Under which numbers an organization pays taxes. */
export interface TaxIds {
  /** ISO 3166-1 alpha-2. */
  country: string;
  taxId: string;
  kpp?: string | null;
}

export type TaxIdsCheck = { ok: true } | { ok: false; field: 'taxId' | 'kpp'; reason: string };

/**
 * Whether the numbers fit each other: in Russia an INN with right check digits, and a KPP for legal
 * entities (10 digits) and for them alone; elsewhere a VAT id that starts with its country's prefix.
 */
export function checkTaxIds({ country, taxId, kpp = null }: TaxIds): TaxIdsCheck {
  if (country !== 'RU') return checkForeign(country, taxId, kpp);
  if (!isValidInn(taxId))
    return wrong('taxId', 'The INN is not valid: its check digits do not fit.');
  const isLegalEntity = taxId.length === 10;
  if (!isLegalEntity && kpp !== null)
    return wrong('kpp', 'A person with a 12-digit INN has no KPP.');
  if (isLegalEntity && kpp === null) return wrong('kpp', 'A legal entity needs a KPP.');
  if (kpp !== null && !isValidKpp(kpp)) return wrong('kpp', 'The KPP is not well formed.');
  return { ok: true };
}

/** Greece writes EL before its numbers (Council Directive 2006/112/EC, article 215). */
const VAT_PREFIXES: Record<string, string> = { GR: 'EL' };

function checkForeign(country: string, taxId: string, kpp: string | null): TaxIdsCheck {
  if (kpp !== null) return wrong('kpp', 'Only Russian legal entities have a KPP.');
  const prefix = VAT_PREFIXES[country] ?? country;
  const isWellFormed = taxId.startsWith(prefix) && /^[A-Z]{2}[0-9A-Z+*]{2,12}$/.test(taxId);
  return isWellFormed ? { ok: true } : wrong('taxId', `The VAT id must start with ${prefix}.`);
}

const wrong = (field: 'taxId' | 'kpp', reason: string): TaxIdsCheck => ({
  ok: false,
  field,
  reason,
});
