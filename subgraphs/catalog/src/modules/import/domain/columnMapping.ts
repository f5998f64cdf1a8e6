/** What an import can read of a product. `name` and `description` go by the language of the text. */
const FIELDS: readonly string[] = [
  ...['sku', 'gtin', 'name', 'nameRu', 'nameEn', 'description', 'descriptionRu', 'descriptionEn'],
  ...['brand', 'category', 'categoryRu', 'categoryEn', 'unit', 'minimum', 'step', 'priceGroup'],
  ...['popularity', 'status'],
];

export interface ColumnMapping {
  /** Column names by field. */
  columns: Record<string, string>;
  /** Values of fields for rows that give none. */
  defaults: Record<string, string>;
}

export type MappingDecision =
  | { ok: true; places: Map<string, number>; defaults: Record<string, string> }
  | { ok: false; reason: string };

/**
 * Where in a row each field stands. Without a mapping, columns are known by the names that people
 * give them; with one, only what it names is read. A SKU and a name there must be.
 */
export function placeColumns(header: readonly string[], mapping?: ColumnMapping): MappingDecision {
  const defaults = mapping?.defaults ?? {};
  const unknown = [...Object.keys(mapping?.columns ?? {}), ...Object.keys(defaults)].find(
    (field) => !FIELDS.includes(field),
  );
  if (unknown)
    return refuse(`There is no field "${unknown}". The fields are: ${FIELDS.join(', ')}.`);

  const hasColumns = mapping !== undefined && Object.keys(mapping.columns).length > 0;
  const places = hasColumns ? new Map<string, number>() : placesByName(header);
  for (const [field, column] of Object.entries(mapping?.columns ?? {})) {
    const place = header.findIndex((name) => spell(name) === spell(column));
    if (place < 0) return refuse(`There is no column "${column}". ${columnsOf(header)}`);
    places.set(field, place);
  }
  if (!places.has('sku')) return refuse(`No column gives the SKU. ${columnsOf(header)} ${HINT}`);
  if (!['name', 'nameRu', 'nameEn'].some((field) => places.has(field))) {
    return refuse(`No column gives the name. ${columnsOf(header)} ${HINT}`);
  }
  return { ok: true, places, defaults };
}

/** Reads `sku=StockCode,name=Description`; undefined if it is not of that form. */
export function readPairs(text: string): Record<string, string> | undefined {
  const pairs = text.split(',').map((pair) => /^\s*(\w+)\s*=\s*(.+?)\s*$/.exec(pair));
  if (pairs.includes(null)) return undefined;
  return Object.fromEntries(pairs.map((pair) => [pair?.[1], pair?.[2]]));
}

const HINT = 'Say which one by --map sku=COLUMN,name=COLUMN.';

const refuse = (reason: string) => ({ ok: false, reason }) as const;

const columnsOf = (header: readonly string[]): string =>
  `The columns are: ${header.slice(0, 30).join(', ')}${header.length > 30 ? ', …' : ''}.`;

const spell = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

function placesByName(header: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [place, name] of header.entries()) {
    const field = fieldBySpelling.get(spell(name));
    if (field && !places.has(field)) places.set(field, place);
  }
  return places;
}

const SPELLINGS: Record<string, string> = {
  sku: 'код артикул кодтовара article code itemnumber stockcode',
  gtin: 'ean ean13 upc upcean barcode штрихкод',
  name: 'title наименование название номенклатура',
  description: 'описание',
  brand: 'brandname бренд производитель марка manufacturer',
  category: 'categoryname категория группа',
  unit: 'uom единица едизм ед',
  minimum: 'minimumquantity moq минимум минимальноеколичество',
  step: 'quantitystep кратность',
  priceGroup: 'ценоваягруппа',
  popularity: 'популярность',
  status: 'статус',
};

const fieldBySpelling = new Map([
  ...FIELDS.map((field) => [spell(field), field] as const),
  ...Object.entries(SPELLINGS).flatMap(([field, names]) =>
    names.split(' ').map((name) => [name, field] as const),
  ),
]);
