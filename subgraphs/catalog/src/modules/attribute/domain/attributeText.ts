import { inLanguage, type Language } from '../../product/domain/inLanguage.ts';
import { unitOf } from '../../product/domain/units.ts';
import type { Attribute, AttributeValue } from './attribute.ts';
import { numberOf, optionsOf } from './valueParts.ts';

/** A value as people read it, in Russian or English, with its unit: "2,5 мм²", "2.5 mm²". */
export function attributeText(
  value: AttributeValue,
  attribute: Attribute,
  language?: Language | null,
): string {
  if (typeof value === 'boolean') return yesOrNo(value, language);
  if (typeof value === 'object' && !Array.isArray(value)) {
    return inLanguage(language, value.ru ?? null, value.en ?? null) ?? '';
  }
  const number = numberOf(value, attribute);
  if (number !== null) return numberText(number, attribute, language);
  const labels = optionsOf(value, attribute).map(({ ru, en }) => inLanguage(language, ru, en));
  return labels.length > 0 ? labels.join(', ') : String(value);
}

function numberText(number: string, { unitCode }: Attribute, language?: Language | null): string {
  const written = language === 'EN' ? number : number.replace('.', ',');
  if (unitCode === null) return written;
  const { symbolRu, symbolEn } = unitOf(unitCode);
  const symbol = inLanguage(language, symbolRu, symbolEn);
  return symbol === '°' ? `${written}°` : `${written} ${symbol}`;
}

function yesOrNo(value: boolean, language?: Language | null): string {
  if (language === 'EN') return value ? 'yes' : 'no';
  return value ? 'да' : 'нет';
}
