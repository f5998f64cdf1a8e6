/** What a column of a price file can give. */
export const PRICE_FIELDS = ['sku', 'price', 'from', 'currency', 'activeFrom'] as const;

export type PriceField = (typeof PRICE_FIELDS)[number];

/** Names of columns by what they give. */
export type PriceMapping = Partial<Record<PriceField, string>>;

/** Where in a row each field stands. Without `from` every price holds from a quantity of one. */
export type PricePlaces = { sku: number; price: number } & Partial<Record<PriceField, number>>;

export type Placement = { ok: true; places: PricePlaces } | { ok: false; reason: string };

/** Names that people give the columns, without blanks and capitals. */
const USUAL: Record<PriceField, readonly string[]> = {
  sku: ['sku', 'code', 'article', 'item', 'артикул', 'код'],
  price: ['price', 'unitprice', 'цена'],
  from: ['from', 'quantityfrom', 'minquantity', 'quantity', 'от', 'количествоот', 'количество'],
  currency: ['currency', 'валюта'],
  activeFrom: ['activefrom', 'validfrom', 'действуетс', 'датаначала'],
};

/** Finds the columns by the names given, else by usual ones; a SKU and a price there must be. */
export function placeColumns(header: readonly string[], given: PriceMapping = {}): Placement {
  const places: Partial<Record<PriceField, number>> = {};
  const missing: string[] = [];
  const isMapped = given.sku !== undefined && given.price !== undefined;
  for (const field of PRICE_FIELDS) {
    const place = placeOf(field, header, given[field], isMapped);
    if (place >= 0) places[field] = place;
    else if (given[field] !== undefined) missing.push(field);
  }
  const { sku, price } = places;
  if (sku !== undefined && price !== undefined && missing.length === 0) {
    return { ok: true, places: { ...places, sku, price } };
  }
  const needed = (['sku', 'price'] as const).filter(
    (field) => places[field] === undefined && !missing.includes(field),
  );
  const known = header.slice(0, 30).join(', ');
  const reason = `No column for ${[...needed, ...missing].join(' and ')}. Say which by --map. The columns are: ${known}.`;
  return { ok: false, reason };
}

/** What each column gives as `placeColumns` finds it; null where it gives nothing. */
export function fieldsOfColumns(
  header: readonly string[],
  given: PriceMapping = {},
): Array<PriceField | null> {
  const isMapped = given.sku !== undefined && given.price !== undefined;
  const fields: Array<PriceField | null> = header.map(() => null);
  for (const field of PRICE_FIELDS) {
    const place = placeOf(field, header, given[field], isMapped);
    if (place >= 0) fields[place] = field;
  }
  return fields;
}

/** A mapping that names SKU and price is whole: nothing besides it is guessed. */
function placeOf(
  field: PriceField,
  header: readonly string[],
  name: string | undefined,
  isMapped: boolean,
): number {
  if (name !== undefined) return header.findIndex((column) => spell(column) === spell(name));
  return isMapped ? -1 : header.findIndex((column) => USUAL[field].includes(spell(column)));
}

const spell = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
