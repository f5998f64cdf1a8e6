import { type Dimension, UNITS, type Unit } from './unitDirectory.ts';

/** What people and older files also write. */
const ALSO: Record<string, string> = {
  ...{ штука: '796', штук: '796', pce: '796', pcs: '796', ea: '796', c62: '796', piece: '796' },
  ...{ метр: '006', 'пог.м': '018', пм: '018', килограмм: '166', литр: '112', тонна: '168' },
  ...{ упаковка: '778', уп: '778', nmp: '778', pk: '778', пара: '715', npr: '715', pair: '715' },
  ...{ рулон: '736', nrl: '736', комплект: '839', к: '839', кт: '839', лист: '625', ящик: '812' },
  ...{ м2: '055', 'кв.м': '055', m2: '055', м3: '113', 'куб.м': '113', m3: '113', пачка: '728' },
  ...{ мм2: '050', 'кв.мм': '050', mm2: '050', см2: '051', cm2: '051', см3: '111', cm3: '111' },
  ...{ вольт: '222', ампер: '260', ватт: '212', ohm: '274', '"': '039', inch: '039', сек: '354' },
  ...{ c: '280', с: '280', град: 'DD', deg: 'DD', год: '366', года: '366', лет: '366', um: '4H' },
  ...{ час: '356', часов: '356', дней: '359', ква: '227', nm: 'NU', нм: 'NU' },
};

const byCode = new Map(UNITS.map((unit) => [unit.code, unit]));
const bySpelling = new Map<string, Unit[]>();
for (const unit of UNITS) {
  for (const name of [unit.symbolRu, unit.symbolEn, unit.rec20]) {
    addSpelling(spell(name), unit);
    addSpelling(spell(name).toLowerCase(), unit);
  }
}
for (const [spelling, code] of Object.entries(ALSO)) {
  const meant = byCode.get(code);
  if (meant) addSpelling(spelling, meant);
}

/** The unit of an OKEI code; one that isn't known is called by its code, ZZ ("mutually defined") in Recommendation 20. */
export function unitOf(code: string): Unit {
  const unknown = { code, rec20: 'ZZ', symbolRu: code, symbolEn: code };
  return byCode.get(code) ?? { ...unknown, dimension: 'OTHER', factor: '1', offset: '0' };
}

/**
 * Reads what people write of a unit: OKEI code ("796 ", "6"), Recommendation 20 code or symbol ("шт.",
 * "pcs", "мА"). Of units that are written alike, such as К for kits and kelvins, the one that measures
 * `dimension`, or without it the one that goods are counted in.
 */
export function findUnit(text: string, dimension?: Dimension): Unit | undefined {
  const spelling = spell(text);
  const coded = byCode.get(spelling.padStart(3, '0')) ?? byCode.get(spelling.toUpperCase());
  const meant = [
    ...(bySpelling.get(spelling) ?? []),
    ...(bySpelling.get(spelling.toLowerCase()) ?? []),
    ...(coded ? [coded] : []),
  ];
  if (dimension) return meant.find((unit) => unit.dimension === dimension) ?? meant[0];
  return meant.find((unit) => COUNTED.has(unit.dimension)) ?? meant[0];
}

const COUNTED: ReadonlySet<Dimension> = new Set(['COUNT', 'PACKAGE']);

function addSpelling(spelling: string, unit: Unit): void {
  const same = bySpelling.get(spelling);
  if (!same) bySpelling.set(spelling, [unit]);
  else if (!same.includes(unit)) same.push(unit);
}

/** Dots at the end and blanks don't matter, nor which of the signs is used for micro, ohm and times. */
function spell(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, '')
    .replace(/\.$/, '')
    .replaceAll('\u03bc', 'µ')
    .replaceAll('\u2126', 'Ω')
    .replaceAll(/[⋅•×*]/g, '·');
}
