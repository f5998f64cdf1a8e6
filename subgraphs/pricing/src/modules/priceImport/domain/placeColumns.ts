/** Where in a row of the file each field stands. */
export interface PriceColumns {
  sku: number;
  price: number;
  /** Null = every price holds from a quantity of one. */
  from: number | null;
}

export type Placement = { ok: true; columns: PriceColumns } | { ok: false; reason: string };

/** Names that people give the columns. */
const USUAL = {
  sku: ['sku', 'code', 'article', 'item', 'артикул', 'код'],
  price: ['price', 'unitprice', 'цена'],
  from: ['from', 'quantityfrom', 'minquantity', 'quantity', 'от', 'количествоот', 'количество'],
};

/** Finds the columns by the names given, else by usual ones; a SKU and a price there must be. */
export function placeColumns(
  header: readonly string[],
  given: Readonly<Record<string, string>>,
): Placement {
  const spelled = header.map(spell);
  const placeOf = (field: keyof typeof USUAL): number => {
    const name = given[field];
    if (name !== undefined) return spelled.indexOf(spell(name));
    return spelled.findIndex((column) => USUAL[field].includes(column));
  };
  const [sku, price, from] = [placeOf('sku'), placeOf('price'), placeOf('from')];
  const missing = [
    ...(sku < 0 ? ['sku'] : []),
    ...(price < 0 ? ['price'] : []),
    ...(from < 0 && given.from !== undefined ? ['from'] : []),
  ];
  if (missing.length === 0)
    return { ok: true, columns: { sku, price, from: from < 0 ? null : from } };
  const known = header.slice(0, 30).join(', ');
  const reason = `No column for ${missing.join(' and ')}. Say which by --map. The columns are: ${known}.`;
  return { ok: false, reason };
}

const spell = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
