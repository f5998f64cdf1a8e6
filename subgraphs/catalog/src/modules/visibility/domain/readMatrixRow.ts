import type { Visibility } from './visibility.ts';

/** A row of a matrix, before what it names is looked up. */
export interface MatrixRow {
  audience: { as: 'everyone' } | { as: 'id' | 'taxId' | 'segment'; text: string };
  subject: { as: 'everything' } | { as: 'sku' | 'category' | 'brand' | 'any'; text: string };
  /** Null takes the rule away. */
  effect: Visibility | null;
}

export type MatrixRowReading = { ok: true; row: MatrixRow } | { ok: false; reason: string };

/**
 * Reads a row by its columns: `audience` is a segment, an organization's id or tax id, a contract's id, or `*`; what it
 * is on stands in `sku`, `category` or `brand`, or in `subject` where the catalogue is to tell which,
 * `*` for everything; `effect` is a word of allowing or denying.
 */
export function readMatrixRow(cell: (column: string) => string): MatrixRowReading {
  const text = (column: string) => cell(column).trim();
  const audience = readAudience(text('audience'));
  if (!audience) return wrong('column audience: a segment, an organization or * is needed');
  const subjects = SUBJECTS.filter(([column]) => text(column) !== '');
  const [subject] = subjects;
  if (!subject) return wrong('one of the columns sku, category, brand and subject is needed');
  if (subjects.length > 1) {
    return wrong(`columns ${subjects.map(([column]) => column).join(', ')}: only one can be`);
  }
  const effect = EFFECTS.get(text('effect').toLowerCase());
  if (effect === undefined) {
    return wrong(`column effect: "${text('effect')}" is none of show, hide, no price, remove`);
  }
  const [column, as] = subject;
  const isAll = text(column) === '*';
  const on = isAll ? { as: 'everything' as const } : { as, text: text(column) };
  return { ok: true, row: { audience, subject: on, effect } };
}

const SUBJECTS = [
  ['sku', 'sku'],
  ['category', 'category'],
  ['brand', 'brand'],
  ['subject', 'any'],
] as const;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** An INN, or an EU VAT id. */
const TAX_ID = /^(\d{10}|\d{12}|[A-Z]{2}[0-9A-Z+*]*\d[0-9A-Z+*]*)$/;
const SEGMENT = /^[\p{L}\p{N}_-]{1,64}$/u;

function readAudience(text: string): MatrixRow['audience'] | null {
  if (text === '*') return { as: 'everyone' };
  if (ID.test(text)) return { as: 'id', text: text.toLowerCase() };
  if (TAX_ID.test(text)) return { as: 'taxId', text };
  return SEGMENT.test(text) ? { as: 'segment', text } : null;
}

const EFFECTS = new Map<string, Visibility | null>([
  ...words('SHOWN', 'shown show allow allowed + 1 yes да показать показывать'),
  ...words('HIDDEN', 'hidden hide deny denied - 0 no нет скрыть скрывать'),
  ...words('WITHOUT_PRICE', 'without_price no_price on_request без_цены по_запросу'),
  ...words(null, 'remove reset убрать'),
]);

/** Words of two parts are written with a blank as well. */
function words(effect: Visibility | null, all: string): Array<[string, Visibility | null]> {
  return all.split(' ').flatMap((word) => [
    [word, effect],
    [word.replaceAll('_', ' '), effect],
  ]);
}

const wrong = (reason: string): MatrixRowReading => ({ ok: false, reason });
