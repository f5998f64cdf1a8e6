import { expect, test } from 'vitest';
import { attributeInputOf, newAttribute } from './attributeDraft.ts';

test('a number has a unit, and no options are sent with it', () => {
  const section = {
    ...newAttribute,
    code: 'section',
    nameRu: 'Сечение',
    type: 'NUMBER' as const,
    unitCode: '051',
    options: [{ code: 'left-over', labelRu: 'от прежнего типа', labelEn: '' }],
  };
  expect(attributeInputOf(section)).toEqual({
    code: 'section',
    nameRu: 'Сечение',
    nameEn: null,
    type: 'NUMBER',
    unitCode: '051',
  });
});

test('options keep their codes and order; a new one gets its code from the server', () => {
  const colour = {
    ...newAttribute,
    code: 'colour',
    nameRu: 'Цвет',
    nameEn: 'Colour',
    type: 'ONE_OF' as const,
    options: [
      { code: 'white', labelRu: 'белый', labelEn: 'white' },
      { code: null, labelRu: ' синий ', labelEn: '' },
      { code: null, labelRu: '', labelEn: '' },
    ],
  };
  expect(attributeInputOf(colour).options).toEqual([
    { code: 'white', labelRu: 'белый', labelEn: 'white' },
    { labelRu: 'синий', labelEn: null },
  ]);
});
