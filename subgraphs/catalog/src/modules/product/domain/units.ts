export interface Unit {
  /** OKEI. */
  code: string;
  /** UN/ECE Recommendation 20, or 21 with X for packaging. */
  rec20: string;
  symbolRu: string;
  symbolEn: string;
}

/**
 * The units that wholesalers sell in: OKEI (OK 015-94) with Recommendation 20 revision 17. Where
 * OKEI's own letter code is no longer in the Recommendation (PCE, NMP, NPR, NRL), the code that
 * replaced it stands here.
 */
const UNITS: readonly Unit[] = [
  unit('003', 'MMT', 'мм', 'mm'),
  unit('004', 'CMT', 'см', 'cm'),
  unit('006', 'MTR', 'м', 'm'),
  unit('008', 'KMT', 'км', 'km'),
  unit('018', 'LM', 'пог. м', 'lin. m'),
  unit('039', 'INH', 'дюйм', 'in'),
  unit('051', 'CMK', 'см²', 'cm²'),
  unit('055', 'MTK', 'м²', 'm²'),
  unit('059', 'HAR', 'га', 'ha'),
  unit('111', 'MLT', 'мл', 'ml'),
  unit('112', 'LTR', 'л', 'l'),
  unit('113', 'MTQ', 'м³', 'm³'),
  unit('162', 'CTM', 'кар', 'ct'),
  unit('163', 'GRM', 'г', 'g'),
  unit('166', 'KGM', 'кг', 'kg'),
  unit('168', 'TNE', 'т', 't'),
  unit('206', 'DTN', 'ц', 'q'),
  unit('214', 'KWT', 'кВт', 'kW'),
  unit('245', 'KWH', 'кВт·ч', 'kWh'),
  unit('356', 'HUR', 'ч', 'h'),
  unit('359', 'DAY', 'дн', 'd'),
  unit('362', 'MON', 'мес', 'mo'),
  unit('616', 'XBB', 'боб', 'bobbin'),
  unit('625', 'LEF', 'лист', 'sheet'),
  unit('641', 'DZN', 'дюжина', 'doz'),
  unit('657', 'NAR', 'изд', 'article'),
  unit('704', 'SET', 'набор', 'set'),
  unit('715', 'PR', 'пар', 'pr'),
  unit('728', 'XPA', 'пач', 'packet'),
  unit('736', 'XRO', 'рул', 'roll'),
  unit('778', 'XPK', 'упак', 'pack'),
  unit('796', 'H87', 'шт', 'pc'),
  unit('797', 'CEN', '100 шт', '100 pc'),
  unit('798', 'MIL', 'тыс. шт', '1000 pc'),
  unit('812', 'XBX', 'ящ', 'box'),
  unit('839', 'KT', 'компл', 'kit'),
  unit('868', 'XBO', 'бут', 'bottle'),
  unit('872', 'XVI', 'флак', 'vial'),
];

/** What people and older files also write. */
const ALSO: Record<string, string> = {
  ...{ штука: '796', штук: '796', pce: '796', pcs: '796', ea: '796', c62: '796', piece: '796' },
  ...{ метр: '006', 'пог.м': '018', пм: '018', килограмм: '166', литр: '112', тонна: '168' },
  ...{ упаковка: '778', уп: '778', nmp: '778', pk: '778', пара: '715', npr: '715', pair: '715' },
  ...{ рулон: '736', nrl: '736', комплект: '839', к: '839', кт: '839', лист: '625', ящик: '812' },
  ...{ м2: '055', 'кв.м': '055', m2: '055', м3: '113', 'куб.м': '113', m3: '113', пачка: '728' },
};

const byCode = new Map(UNITS.map((unit) => [unit.code, unit]));
const bySpelling = new Map(UNITS.flatMap((unit) => spellingsOf(unit)));
for (const [spelling, code] of Object.entries(ALSO)) {
  const meant = byCode.get(code);
  if (meant && !bySpelling.has(spelling)) bySpelling.set(spelling, meant);
}

/** The unit of an OKEI code; one that isn't known is called by its code, ZZ ("mutually defined") in Recommendation 20. */
export function unitOf(code: string): Unit {
  return byCode.get(code) ?? unit(code, 'ZZ', code, code);
}

/** Reads what a file says of a unit: OKEI code ("796 ", "6"), Recommendation 20 code or symbol ("шт.", "pcs"). */
export function findUnit(text: string): Unit | undefined {
  const spelling = spell(text);
  return byCode.get(spelling.padStart(3, '0')) ?? bySpelling.get(spelling);
}

function unit(code: string, rec20: string, symbolRu: string, symbolEn: string): Unit {
  return { code, rec20, symbolRu, symbolEn };
}

function spellingsOf(unit: Unit): Array<[string, Unit]> {
  return [unit.rec20, unit.symbolRu, unit.symbolEn].map((name) => [spell(name), unit]);
}

function spell(text: string): string {
  return text.trim().toLowerCase().replace(/\.$/, '');
}
