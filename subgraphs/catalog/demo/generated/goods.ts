import { fileURLToPath } from 'node:url';
import { cellsByName, openRowFile } from '@kontor/kit/rowFile/openRowFile.ts';
import { applyAttributeInput } from '../../src/modules/attribute/domain/applyAttributeInput.ts';
import type { Attribute, AttributeValue } from '../../src/modules/attribute/domain/attribute.ts';
import { toBase } from '../../src/modules/attribute/domain/convert.ts';
import type { CategoryName } from '../../src/modules/product/domain/productDraft.ts';
import { unitOf } from '../../src/modules/product/domain/units.ts';
import { ATTRIBUTES } from '../describing.ts';
import { MATERIALS, PACKS, type Pack } from './words.ts';

/** A kind of goods: what its products are called, and which values they have of which attributes. */
export interface Goods {
  code: string;
  /** From the root down. */
  category: [CategoryName, CategoryName];
  unitCode: string;
  packs: readonly Pack[];
  attributes: GoodsAttribute[];
  /** How the size stands in a name, with attributes in braces. */
  size: string;
  marks: string[];
}

export interface GoodsAttribute {
  code: string;
  values: ShownValue[];
}

/** A value as it is kept, and as a name tells it. */
interface ShownValue {
  value: AttributeValue;
  ru: string;
  en: string;
}

/** Definitions of all attributes that goods have. */
export const attributes: readonly Attribute[] = ATTRIBUTES.map((input) => {
  const decision = applyAttributeInput(input, undefined);
  if (!decision.ok) throw new Error(`${input.code}: ${decision.message}`);
  return decision.attribute;
});

export async function readGoods(): Promise<Goods[]> {
  const { header, rows } = await openRowFile(fileURLToPath(new URL('goods.csv', import.meta.url)));
  const cells = cellsByName(header);
  const goods: Goods[] = [];
  for await (const row of rows) {
    const cell = (column: string) => cells(row, column);
    goods.push({
      code: cell('code'),
      category: [
        { ru: cell('group_ru'), en: cell('group_en') },
        { ru: cell('ru'), en: cell('en') },
      ],
      unitCode: cell('unit'),
      packs: PACKS[cell('packs')] ?? [],
      attributes: cell('attributes').split(' ').map(readAttribute),
      size: cell('size'),
      marks: cell('marks').split('|'),
    });
  }
  return goods;
}

/** `cores=2|3|4`, or a code alone for any option. */
function readAttribute(text: string): GoodsAttribute {
  const [code = '', numbers = ''] = text.split('=');
  const attribute = attributes.find((each) => each.code === code);
  if (!attribute) throw new Error(`There is no attribute ${code} in the demo.`);
  return { code, values: valuesOf(attribute, numbers.split('|')) };
}

function valuesOf({ type, unitCode, options }: Attribute, numbers: string[]): ShownValue[] {
  switch (type) {
    case 'NUMBER':
      return numbers.map((number) => ({
        value: unitCode === null ? number : toBase(number, unitOf(unitCode)),
        ru: number.replace('.', ','),
        en: number,
      }));
    case 'BOOLEAN':
      return [true, false].map((value) => ({ value, ru: '', en: '' }));
    case 'TEXT':
      return MATERIALS.map(([ru, en]) => ({ value: { ru, en }, ru, en }));
    case 'MANY_OF':
      return options.map(({ code, ru, en }) => ({ value: [code], ru, en }));
    default:
      return options.map(({ code, ru, en }) => ({ value: code, ru, en }));
  }
}
