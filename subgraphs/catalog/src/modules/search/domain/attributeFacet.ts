import type { Attribute, AttributeValue } from '../../attribute/domain/attribute.ts';
import { attributeText } from '../../attribute/domain/attributeText.ts';
import { fromBase } from '../../attribute/domain/convert.ts';
import { readDay } from '../../product/domain/readDay.ts';
import { unitOf } from '../../product/domain/units.ts';
import { type Facet, type FacetRange, type FacetValue, mostHit } from './facets.ts';

/** One value of an attribute, with the hits that have it. */
export interface CountedValue {
  /** As it is filtered by; numbers in the base unit. */
  id: string;
  /** Of a text. */
  labelRu: string;
  labelEn: string;
  count: number;
}

/** Of more different numbers a range is shown only. */
const MOST_NUMBERS = 20;

export function attributeFacet(
  attribute: Attribute,
  values: readonly CountedValue[],
  chosen: ReadonlySet<string>,
  first: number,
): Facet {
  const isNumber = attribute.type === 'NUMBER';
  const shown =
    isNumber && values.length > MOST_NUMBERS ? values.filter(({ id }) => chosen.has(id)) : values;
  return {
    code: `attribute.${attribute.code}`,
    kind: isNumber ? 'NUMBER' : 'ATTRIBUTE',
    nameRu: attribute.nameRu,
    nameEn: attribute.nameEn,
    values: mostHit(shown, chosen, first).map((value) => labelled(value, attribute)),
    range: isNumber ? rangeOf(values, attribute) : null,
  };
}

/** Whether some product may have the value, as it is filtered by. */
export function canBeValue(id: string, { type, options }: Attribute): boolean {
  switch (type) {
    case 'BOOLEAN':
      return id === 'true' || id === 'false';
    case 'NUMBER':
      return /^-?\d{1,30}(\.\d{1,30})?$/.test(id);
    case 'ONE_OF':
    case 'MANY_OF':
      return options.some(({ code }) => code === id);
    case 'DATE':
      return readDay(id) === id;
    case 'TEXT':
      return id.length <= LONGEST_TEXT;
  }
}

/** Longer ones nobody chooses from a list. */
const LONGEST_TEXT = 200;

function labelled({ id, labelRu, labelEn, count }: CountedValue, attribute: Attribute): FacetValue {
  if (attribute.type === 'TEXT') return { id, labelRu, labelEn, count };
  const value = attributeValue(id, attribute);
  return {
    id,
    labelRu: attributeText(value, attribute, 'RU'),
    labelEn: attributeText(value, attribute, 'EN'),
    count,
  };
}

function attributeValue(id: string, { type }: Attribute): AttributeValue {
  if (type === 'BOOLEAN') return id === 'true';
  return type === 'MANY_OF' ? [id] : id;
}

function rangeOf(values: readonly CountedValue[], attribute: Attribute): FacetRange | null {
  const hit = values.filter(({ count }) => count > 0);
  const [first] = hit;
  if (!first) return null;
  let least = first.id;
  let greatest = first.id;
  for (const { id } of hit) {
    if (Number(id) < Number(least)) least = id;
    if (Number(id) > Number(greatest)) greatest = id;
  }
  if (attribute.unitCode === null) return { min: least, max: greatest, unit: null };
  const unit = unitOf(attribute.unitCode);
  return { min: fromBase(least, unit), max: fromBase(greatest, unit), unit };
}
