import { inLanguage, type Language } from '../../product/domain/inLanguage.ts';
import { unitOf } from '../../product/domain/units.ts';
import type { Attribute, AttributeOption, AttributeValue } from './attribute.ts';
import { fromBase } from './convert.ts';

/** A value as people read it, in Russian or English, with its unit: "2,5 мм²", "2.5 mm²". */
export function attributeText(
  value: AttributeValue,
  attribute: Attribute,
  language?: Language | null,
): string {
  if (typeof value === 'boolean') return yesOrNo(value, language);
  if (Array.isArray(value)) return optionsOf(attribute, value).map(labelIn(language)).join(', ');
  if (typeof value === 'object') {
    return inLanguage(language, value.ru ?? null, value.en ?? null) ?? '';
  }
  if (attribute.type === 'NUMBER') return numberText(value, attribute, language);
  if (attribute.type === 'ONE_OF') {
    return optionsOf(attribute, [value]).map(labelIn(language))[0] ?? value;
  }
  return value;
}

/** A number that is kept in the base unit, in the attribute's unit. */
export function numberOf(value: string, { unitCode }: Attribute): string {
  return unitCode === null ? value : fromBase(value, unitOf(unitCode));
}

/** The options of these codes, in the attribute's order. */
export function optionsOf({ options }: Attribute, codes: readonly string[]): AttributeOption[] {
  return options.filter(({ code }) => codes.includes(code));
}

function numberText(value: string, attribute: Attribute, language?: Language | null): string {
  const number = numberOf(value, attribute);
  const written = language === 'EN' ? number : number.replace('.', ',');
  if (attribute.unitCode === null) return written;
  const { symbolRu, symbolEn } = unitOf(attribute.unitCode);
  const symbol = inLanguage(language, symbolRu, symbolEn);
  return symbol === '°' ? `${written}°` : `${written} ${symbol}`;
}

function yesOrNo(value: boolean, language?: Language | null): string {
  if (language === 'EN') return value ? 'yes' : 'no';
  return value ? 'да' : 'нет';
}

const labelIn = (language?: Language | null) => (option: AttributeOption) =>
  inLanguage(language, option.ru, option.en);
