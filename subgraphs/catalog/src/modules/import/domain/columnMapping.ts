import type { Attribute } from '../../attribute/domain/attribute.ts';
import { type ImportField, importFields } from './importFields.ts';

export interface ColumnMapping {
  /** Column names by field. */
  columns: Record<string, string>;
  /** Values of fields for rows that give none. */
  defaults: Record<string, string>;
}

/** Where in a row a field stands. */
export interface Place {
  column: number;
  /** Of an attribute: what its column's name has in brackets or after a comma, such as `мм²`. */
  unit?: string;
}

export type MappingDecision =
  | { ok: true; places: ReadonlyMap<string, Place>; defaults: Readonly<Record<string, string>> }
  | { ok: false; reason: string };

/**
 * Where in a row each field stands. Without a mapping, columns are known by the names that people give
 * them, and by the names of attributes; with one, only what it names is read. A SKU there must be.
 */
export function placeColumns(
  header: readonly string[],
  attributes: Iterable<Attribute>,
  mapping?: ColumnMapping,
): MappingDecision {
  const fields = importFields(attributes);
  const defaults = mapping?.defaults ?? {};
  const unknown = [...Object.keys(mapping?.columns ?? {}), ...Object.keys(defaults)].find(
    (code) => !fields.some((field) => field.code === code),
  );
  if (unknown !== undefined) return refuse(unknownField(unknown, fields));

  const hasColumns = mapping !== undefined && Object.keys(mapping.columns).length > 0;
  const places = hasColumns ? new Map<string, Place>() : placesByName(header, fields);
  for (const [field, column] of Object.entries(mapping?.columns ?? {})) {
    const place = header.findIndex((name) => spell(name) === spell(column));
    if (place < 0) return refuse(`There is no column "${column}". ${columnsOf(header)}`);
    places.set(field, placeOf(header[place] ?? '', place, field));
  }
  if (places.has('sku') || defaults.sku) return { ok: true, places, defaults };
  return refuse(`No column gives the SKU. ${columnsOf(header)} ${HINT}`);
}

/** The field of each column as `placeColumns` finds it without a mapping; null where it gives none. */
export function fieldsByName(
  header: readonly string[],
  attributes: Iterable<Attribute>,
): Array<string | null> {
  const fields: Array<string | null> = header.map(() => null);
  for (const [field, { column }] of placesByName(header, importFields(attributes))) {
    fields[column] = field;
  }
  return fields;
}

/** Reads `sku=StockCode,name=Description`; undefined if it is not of that form. */
export function readPairs(text: string): Record<string, string> | undefined {
  const pairs = text.split(',').map((pair) => /^\s*([\w.-]+)\s*=\s*(.+?)\s*$/.exec(pair));
  if (pairs.includes(null)) return undefined;
  return Object.fromEntries(pairs.map((pair) => [pair?.[1], pair?.[2]]));
}

const HINT = 'Say which one by --map sku=COLUMN,name=COLUMN.';

const refuse = (reason: string) => ({ ok: false, reason }) as const;

const columnsOf = (header: readonly string[]): string =>
  `The columns are: ${header.slice(0, 30).join(', ')}${header.length > 30 ? ', …' : ''}.`;

function unknownField(code: string, fields: readonly ImportField[]): string {
  const known = fields.slice(0, 40).map((field) => field.code);
  const more = fields.length > known.length ? ', …' : '';
  return `There is no field "${code}". The fields are: ${known.join(', ')}${more}.`;
}

const spell = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

function placesByName(
  header: readonly string[],
  fields: readonly ImportField[],
): Map<string, Place> {
  const bySpelling = spellingsOf(fields);
  const places = new Map<string, Place>();
  for (const [column, name] of header.entries()) {
    const field = bySpelling.get(spell(name)) ?? bySpelling.get(spell(withoutUnit(name).name));
    if (field && !places.has(field)) places.set(field, placeOf(name, column, field));
  }
  return places;
}

/** Fields of every product before attributes that are called the same. */
function spellingsOf(fields: readonly ImportField[]): Map<string, string> {
  const bySpelling = new Map<string, string>();
  for (const { code, nameRu, nameEn, spellings } of fields) {
    for (const name of [code, nameRu, nameEn, ...spellings]) {
      if (!bySpelling.has(spell(name))) bySpelling.set(spell(name), code);
    }
  }
  return bySpelling;
}

function placeOf(name: string, column: number, field: string): Place {
  const { unit } = withoutUnit(name);
  return field.startsWith('attributes.') && unit ? { column, unit } : { column };
}

/** "Сечение, мм²" and "Length (mm)". */
function withoutUnit(column: string): { name: string; unit?: string } {
  if (column.length > LONGEST_NAME) return { name: column };
  const [, name, bracketed, after] =
    /^(.+?)(?:\s*[([]([^()[\]]{1,20})[)\]]|,\s*([^\s,][^,]{0,19}))\s*$/.exec(column) ?? [];
  return name === undefined ? { name: column } : { name, unit: bracketed ?? after };
}

/** To look for a unit in a longer one could take minutes. */
const LONGEST_NAME = 500;
