import type { Attribute } from '../../attribute/domain/attribute.ts';
import type { AttributeText } from '../../product/domain/productDraft.ts';
import { featureKey } from './FeatureSurvey.ts';
import type { Feature } from './feature.ts';

/** An attribute keeps no longer texts. */
const LONGEST = 1000;

/** What a product's features say of each attribute, by code; one that it has several of is a list. */
export function featureValues(
  features: readonly Feature[],
  byName: ReadonlyMap<string, Attribute>,
): Record<string, AttributeText> {
  const values = new Map<string, { texts: Set<string>; english: Set<string> }>();
  for (const feature of features) {
    const attribute = byName.get(featureKey(feature.name));
    if (!attribute) continue;
    const value = values.get(attribute.code) ?? { texts: new Set(), english: new Set() };
    values.set(attribute.code, value);
    if (feature.text !== undefined) value.texts.add(withUnit(feature.text, feature.unit));
    if (feature.en !== undefined) value.english.add(withUnit(feature.en, feature.unit));
  }
  return Object.fromEntries(
    [...values].map(([code, { texts, english }]) => [
      code,
      { text: listOf(texts), en: listOf(english) } satisfies AttributeText,
    ]),
  );
}

const withUnit = (text: string, unit: string | undefined): string =>
  unit ? `${text} ${unit}` : text;

/** As many of them as fit. */
function listOf(texts: ReadonlySet<string>): string | undefined {
  if (texts.size <= 1) return [...texts][0];
  let list = '';
  for (const text of texts) {
    const longer = list === '' ? text : `${list}; ${text}`;
    if (longer.length > LONGEST) break;
    list = longer;
  }
  return list;
}
