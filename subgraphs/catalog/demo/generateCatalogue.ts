import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { ProductDraft } from '../src/modules/product/domain/productDraft.ts';
import { saveProducts } from '../src/modules/product/product.service.ts';

/*
 * A catalogue of any size for benches and tests: products of an electrical and hardware wholesaler
 * with names in two languages, about 60 categories, 120 brands, valid GTINs and popularity as in
 * life, where few sell often. The same seed and count make the same catalogue.
 */

const BATCH = 5000;

/** Adds `count` generated products; those that are there already stay as they are. */
export async function generateCatalogue(
  ctx: () => RequestContext,
  count: number,
  { seed = 1 }: { seed?: number } = {},
): Promise<{ created: number }> {
  const random = randomNumbers(seed);
  let created = 0;
  for (let from = 0; from < count; from += BATCH) {
    const size = Math.min(BATCH, count - from);
    const drafts = Array.from({ length: size }, (_, i) => makeProduct(from + i, random));
    created += (await saveProducts(ctx(), drafts)).created;
  }
  return { created };
}

function makeProduct(number: number, random: () => number): ProductDraft {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const kind = pick(KINDS);
  const brand = `${pick(BRAND_STARTS)}${pick(BRAND_ENDS)}`;
  const size = pick(kind.sizes);
  const [colourRu, colourEn] = pick(COLOURS);
  const [groupRu, groupEn] = GROUPS[kind.group] ?? ['', ''];
  const [lineRu, lineEn] = pick(LINES);
  const sku = `${kind.code}-${String(number).padStart(6, '0')}`;
  const gtinBody = `9520${String(number).padStart(8, '0')}`;
  const gtin = gtinBody + checkDigit(gtinBody);
  const [minimum, step] = pick(kind.packs);
  return {
    sku,
    gtin,
    nameRu: `${kind.ru} ${size} ${colourRu} ${brand} «${lineRu}»`,
    nameEn: `${kind.en} ${size} ${colourEn}, ${brand} ${lineEn}`,
    descriptionRu: `${kind.ru} для ${pick(PLACES_RU)}. Гарантия ${1 + Math.floor(random() * 5)} г.`,
    descriptionEn: `For ${pick(PLACES_EN)}.`,
    brand,
    category: [
      { ru: groupRu, en: groupEn },
      { ru: `${kind.ru}: ${lineRu}`, en: `${kind.en}: ${lineEn}` },
    ],
    unitCode: kind.unit,
    minimumQuantity: minimum,
    quantityStep: step,
    popularity: Math.floor(10_000 * random() ** 6),
  };
}

interface Kind {
  code: string;
  group: number;
  ru: string;
  en: string;
  unit: string;
  sizes: readonly string[];
  packs: ReadonlyArray<readonly [minimum: string, step: string]>;
}

const GROUPS = [
  ['Кабель и провод', 'Cable and wire'],
  ['Модульное оборудование', 'Distribution and protection'],
  ['Электроустановочные изделия', 'Wiring accessories'],
  ['Освещение', 'Lighting'],
  ['Инструмент', 'Tools'],
  ['Крепёж', 'Fastening'],
] as const;

const PIECES = [
  ['1', '1'],
  ['1', '1'],
  ['10', '10'],
  ['12', '12'],
  ['48', '24'],
] as const;
const METRES = [
  ['5', '5'],
  ['10', '1'],
  ['100', '100'],
  ['0.5', '0.5'],
] as const;

const KINDS: readonly Kind[] = [
  kind(
    'CAB',
    0,
    'Кабель силовой',
    'Power cable',
    METRES,
    ['3×1,5', '3×2,5', '3×4', '5×4', '5×6', '5×10'],
    '006',
  ),
  kind(
    'WIR',
    0,
    'Провод монтажный',
    'Installation wire',
    METRES,
    ['1×1,5', '1×2,5', '1×4', '1×6', '1×16'],
    '006',
  ),
  kind('MCB', 1, 'Выключатель автоматический', 'Circuit breaker', PIECES, [
    '1P 6A',
    '1P 10A',
    '1P 16A',
    '2P 25A',
    '3P 32A',
    '3P 63A',
  ]),
  kind('RCD', 1, 'Устройство защитного отключения', 'Residual current device', PIECES, [
    '2P 25A 30мА',
    '2P 40A 30мА',
    '4P 63A 100мА',
  ]),
  kind('BOX', 1, 'Щит распределительный', 'Distribution board', PIECES, [
    '8M',
    '12M',
    '24M',
    '36M',
    '54M',
  ]),
  kind('SOC', 2, 'Розетка с заземлением', 'Earthed socket', PIECES, [
    '16A',
    '16A IP44',
    '16A IP54',
    '32A',
  ]),
  kind('SWI', 2, 'Выключатель клавишный', 'Rocker switch', PIECES, [
    '1 кл 10A',
    '2 кл 10A',
    '3 кл 10A',
    '1 кл IP44',
  ]),
  kind('LMP', 3, 'Лампа светодиодная', 'LED lamp', PIECES, [
    'A60 10W E27',
    'A60 15W E27',
    'C37 7W E14',
    'GU10 5W',
    'T8 18W',
  ]),
  kind('LUM', 3, 'Светильник потолочный', 'Ceiling luminaire', PIECES, [
    '18W',
    '24W',
    '36W',
    '48W',
    '100W IP65',
  ]),
  kind('DRL', 4, 'Сверло по металлу', 'Metal drill bit', PIECES, [
    '2 мм',
    '3,2 мм',
    '4 мм',
    '5 мм',
    '8 мм',
    '10 мм',
    '12 мм',
  ]),
  kind('KEY', 4, 'Ключ комбинированный', 'Combination spanner', PIECES, [
    '8 мм',
    '10 мм',
    '13 мм',
    '17 мм',
    '19 мм',
    '24 мм',
  ]),
  kind(
    'SCR',
    5,
    'Саморез',
    'Self-tapping screw',
    PIECES,
    ['3,5×35', '3,5×51', '4,2×16', '4,2×75', '4,8×102'],
    '778',
  ),
  kind(
    'BLT',
    5,
    'Болт шестигранный',
    'Hex bolt',
    METRES,
    ['M6×20', 'M8×40', 'M10×60', 'M12×80', 'M16×100'],
    '166',
  ),
];

const LINES = [
  ['Стандарт', 'Standard'],
  ['Профи', 'Pro'],
  ['Эконом', 'Economy'],
  ['Премиум', 'Premium'],
  ['Север', 'North'],
] as const;

const COLOURS = [
  ['белый', 'white'],
  ['серый', 'grey'],
  ['чёрный', 'black'],
  ['красный', 'red'],
  ['синий', 'blue'],
  ['оцинкованный', 'zinc plated'],
] as const;

const BRAND_STARTS = [
  'Вольт',
  'Люм',
  'Нор',
  'Тек',
  'Креп',
  'Элт',
  'Сиб',
  'Урал',
  'Рус',
  'Про',
] as const;
const BRAND_ENDS = [
  'ар',
  'он',
  'экс',
  'тро',
  'лайн',
  'мет',
  'ика',
  'ус',
  'дин',
  'пром',
  'маш',
  'вер',
] as const;
const PLACES_RU = ['дома', 'офиса', 'склада', 'цеха', 'улицы', 'влажных помещений'] as const;
const PLACES_EN = [
  'homes',
  'offices',
  'warehouses',
  'workshops',
  'outdoor use',
  'wet rooms',
] as const;

function kind(
  code: string,
  group: number,
  ru: string,
  en: string,
  packs: Kind['packs'],
  sizes: readonly string[],
  unit = '796',
): Kind {
  return { code, group, ru, en, packs, sizes, unit };
}

/** GS1: weights 3 and 1 in turn from the right. */
function checkDigit(body: string): number {
  const sum = [...body].reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

/** Mulberry32: small, fast and the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
