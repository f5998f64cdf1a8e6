import { expect, test } from 'vitest';
import type { Attribute, AttributeValue } from './attribute.ts';
import { attributeText } from './attributeText.ts';

const attribute = (values: Partial<Attribute>): Attribute => ({
  ...{ code: 'a', nameRu: 'А', nameEn: 'A', type: 'TEXT', unitCode: null },
  options: [
    { code: 'in', ru: 'в помещениях', en: 'indoors' },
    { code: 'out', ru: 'на улице', en: 'outdoors' },
  ],
  ...values,
});

test.each<[Partial<Attribute>, AttributeValue, string, string]>([
  [{ type: 'NUMBER', unitCode: '050' }, '0.0000025', '2,5 мм²', '2.5 mm²'],
  [{ type: 'NUMBER', unitCode: 'DD' }, '38', '38°', '38°'],
  [{ type: 'NUMBER', unitCode: '280' }, '293.15', '20 °C', '20 °C'],
  [{ type: 'NUMBER' }, '3', '3', '3'],
  [{ type: 'BOOLEAN' }, true, 'да', 'yes'],
  [{ type: 'BOOLEAN' }, false, 'нет', 'no'],
  [{ type: 'ONE_OF' }, 'in', 'в помещениях', 'indoors'],
  [{ type: 'MANY_OF' }, ['out', 'in'], 'в помещениях, на улице', 'indoors, outdoors'],
  [{ type: 'DATE' }, '2026-01-31', '2026-01-31', '2026-01-31'],
  [{ type: 'TEXT' }, { ru: 'ПВХ', en: 'PVC' }, 'ПВХ', 'PVC'],
  [{ type: 'TEXT' }, { ru: 'ПВХ' }, 'ПВХ', 'ПВХ'],
  [{ type: 'TEXT' }, { en: 'PVC' }, 'PVC', 'PVC'],
])('%o of %o reads %s and %s', (of, value, ru, en) => {
  expect(attributeText(value, attribute(of), 'RU')).toBe(ru);
  expect(attributeText(value, attribute(of))).toBe(ru);
  expect(attributeText(value, attribute(of), 'EN')).toBe(en);
});

test('what is not exact in the unit is told to twelve digits', () => {
  const inches = attribute({ type: 'NUMBER', unitCode: '039' });
  expect(attributeText('0.01', inches, 'EN')).toBe('0.393700787402 in');
});
