/** What a column of a price file can give, by what the graph calls it. */
export const PRICE_FIELD_OF = {
  SKU: 'sku',
  PRICE: 'price',
  FROM: 'from',
  CURRENCY: 'currency',
  ACTIVE_FROM: 'activeFrom',
} as const;

export type PriceField = (typeof PRICE_FIELD_OF)[keyof typeof PRICE_FIELD_OF];

const PRICE_FIELDS = Object.values(PRICE_FIELD_OF);

/** What the graph calls a field. */
export function fieldCode(field: PriceField): keyof typeof PRICE_FIELD_OF {
  const codes = Object.keys(PRICE_FIELD_OF) as Array<keyof typeof PRICE_FIELD_OF>;
  return codes[PRICE_FIELDS.indexOf(field)] ?? 'SKU';
}

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

/** Finds the columns by a mapping, else by usual names; a SKU and a price there must be. */
export function placeColumns(header: readonly string[], mapping?: PriceMapping): Placement {
  const places: Partial<Record<PriceField, number>> = {};
  const names = mapping ?? usualMapping(header);
  const missing: PriceField[] = [];
  for (const field of PRICE_FIELDS) {
    const name = names[field];
    const place = name === undefined ? -1 : header.findIndex((one) => spell(one) === spell(name));
    if (place >= 0) places[field] = place;
    else if (name !== undefined || field === 'sku' || field === 'price') missing.push(field);
  }
  const { sku, price } = places;
  if (sku !== undefined && price !== undefined && missing.length === 0) {
    return { ok: true, places: { ...places, sku, price } };
  }
  const known = header.slice(0, 30).join(', ');
  const reason = `No column for ${missing.join(' and ')}. Say which by --map. The columns are: ${known}.`;
  return { ok: false, reason };
}

/** What columns give by the names that people give them. */
export function usualMapping(header: readonly string[]): PriceMapping {
  const mapping: PriceMapping = {};
  for (const field of PRICE_FIELDS) {
    const name = header.find((column) => USUAL[field].includes(spell(column)));
    if (name !== undefined) mapping[field] = name;
  }
  return mapping;
}

/** What each column gives as `placeColumns` finds it; null where it gives nothing. */
export function fieldsOfColumns(
  header: readonly string[],
  mapping: PriceMapping = usualMapping(header),
): Array<PriceField | null> {
  const fieldOf = new Map<string, PriceField>();
  for (const field of PRICE_FIELDS) {
    const name = mapping[field];
    if (name !== undefined) fieldOf.set(spell(name), field);
  }
  return header.map((column) => fieldOf.get(spell(column)) ?? null);
}

const spell = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
