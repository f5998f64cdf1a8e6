import type { PriceMapping } from '../../publication/domain/placeColumns.ts';
import { readDay } from '../../publication/domain/readDay.ts';

/** A list that is imported into, and where in the file its prices stand. */
export interface ImportFlags {
  list: string;
  level: 'BASE' | 'SEGMENT' | 'CONTRACT' | 'ORGANIZATION';
  segment: string | null;
  organizationId: string | null;
  /** Number of the organization's contract that it is of; null = all of them have it. */
  contract: string | null;
  currency: string;
  isVatIncluded: boolean;
  /** Days, half-open; null = open. */
  validFrom: string | null;
  validUntil: string | null;
  /** Day from which the prices hold; null = today, for the first of a list its beginning. */
  activeFrom: string | null;
  /** FULL: products that the file does not name are taken out of the list. */
  mode: 'PARTIAL' | 'FULL';
  /** Column names by field. */
  columns: PriceMapping;
}

export type FlagReading = { ok: true; flags: ImportFlags } | { ok: false; reason: string };

const KNOWN = [
  'list',
  'level',
  'segment',
  'organization',
  'contract',
  'currency',
  'vat-included',
  'valid-from',
  'valid-until',
  'active-from',
  'mode',
  'price-type',
  'map',
  'encoding',
  'delimiter',
  'quotes',
  'errors',
];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MODES = ['PARTIAL', 'FULL'] as const;
const LEVELS = ['BASE', 'SEGMENT', 'CONTRACT', 'ORGANIZATION'] as const;

/** Reads the command line's flags; a base list in the usual currency where they say nothing. */
export function readImportFlags(
  given: Readonly<Record<string, string>>,
  usualCurrency: string,
): FlagReading {
  const unknown = Object.keys(given).find((flag) => !KNOWN.includes(flag));
  if (unknown) return refuse(`Unknown flag --${unknown}. Known are: --${KNOWN.join(' --')}.`);
  const level = LEVELS.find((each) => each === (given.level ?? 'BASE').toUpperCase());
  if (!level) return refuse(`--level is one of ${LEVELS.join(', ')}.`);
  const { segment = null, organization: organizationId = null } = given;
  if ((level === 'SEGMENT') !== (segment !== null)) {
    return refuse('--segment is given for --level SEGMENT, and only for it.');
  }
  const isOfOne = level === 'CONTRACT' || level === 'ORGANIZATION';
  if (isOfOne !== (organizationId !== null)) {
    return refuse(
      '--organization is given for --level CONTRACT or ORGANIZATION, and only for them.',
    );
  }
  const { contract = null } = given;
  if (contract !== null && level !== 'CONTRACT') {
    return refuse('--contract is given for --level CONTRACT only.');
  }
  const currency = (given.currency ?? usualCurrency).toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) return refuse('--currency is three letters, such as RUB.');
  const { 'valid-from': validFrom = null, 'valid-until': validUntil = null } = given;
  if (![validFrom, validUntil].every((day) => day === null || DAY.test(day))) {
    return refuse('--valid-from and --valid-until are days such as 2026-01-31.');
  }
  const activeFrom = given['active-from'] === undefined ? null : readDay(given['active-from']);
  if (given['active-from'] !== undefined && activeFrom === null) {
    return refuse('--active-from is a day such as 2026-01-31.');
  }
  const mode = MODES.find((each) => each === (given.mode ?? 'PARTIAL').toUpperCase());
  if (!mode) return refuse(`--mode is one of ${MODES.join(', ')}.`);
  const columns = readPairs(given.map ?? '');
  if (!columns) return refuse('--map is like sku=Article,price=Price,from=Quantity.');
  const isVatIncluded = given['vat-included'] === 'true';
  const list = given.list ?? 'Base';
  const terms = { list, level, segment, organizationId, contract, currency, isVatIncluded };
  return { ok: true, flags: { ...terms, validFrom, validUntil, activeFrom, mode, columns } };
}

function readPairs(text: string): PriceMapping | null {
  if (text === '') return {};
  const pairs = text
    .split(',')
    .map((pair) => /^\s*(sku|price|from|currency|activeFrom)\s*=\s*(.+?)\s*$/.exec(pair));
  if (pairs.includes(null)) return null;
  return Object.fromEntries(pairs.map((pair) => [pair?.[1], pair?.[2]]));
}

const refuse = (reason: string) => ({ ok: false, reason }) as const;
