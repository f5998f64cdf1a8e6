import { describe, expect, test } from 'vitest';
import type { Attribute } from '../../attribute/domain/attribute.ts';
import { FeatureSurvey } from './FeatureSurvey.ts';
import type { Feature } from './feature.ts';
import { featureValues } from './featureValues.ts';

const feature = (name: string, text: string, more: Partial<Feature> = {}): Feature => ({
  name: { ru: name, en: name },
  text,
  ...more,
});

function planOf(products: Feature[][], known: Attribute[] = []) {
  const survey = new FeatureSurvey();
  for (const features of products) survey.note(features);
  return survey.plan(known);
}

describe('features of a file', () => {
  test('are numbers where all have a known unit, else texts', () => {
    const { newAttributes } = planOf([
      [feature('Длина', '10', { unit: 'мм' }), feature('Ток', '5', { unit: 'A' })],
      [feature('Длина', '2,5', { unit: 'см' }), feature('Ток', '5...10', { unit: 'A' })],
      [feature('Вид', 'X'), feature('Масса', '5', { unit: 'попугай' })],
    ]);
    expect(newAttributes).toMatchObject([
      { code: 'dlina', nameRu: 'Длина', type: 'NUMBER', unitCode: '003' },
      { code: 'tok', type: 'TEXT', unitCode: null },
      { code: 'vid', type: 'TEXT' },
      { code: 'massa', type: 'TEXT' },
    ]);
  });

  test('have codes and names that can be kept', () => {
    const long = `${'я'.repeat(199)}😀`;
    const { newAttributes } = planOf([[feature('Constructor', '1'), feature(long, '1')]]);
    expect(newAttributes[0]?.code).toBe('constructor-2');
    expect(newAttributes[1]?.nameRu.isWellFormed()).toBe(true);
  });

  test('are of the type that the file says, with its options', () => {
    const { newAttributes } = planOf([
      [
        feature('Цвет', 'красный', { type: 'ONE_OF', options: ['Красный', 'синий', 'КРАСНЫЙ'] }),
        feature('Вес', '1', { type: 'NUMBER', unit: 'кг' }),
      ],
    ]);
    expect(newAttributes).toMatchObject([
      {
        type: 'ONE_OF',
        options: [
          { code: 'krasnyy', ru: 'КРАСНЫЙ' },
          { code: 'siniy', ru: 'синий' },
        ],
      },
      { type: 'NUMBER', unitCode: '166' },
    ]);
  });

  test('are the attributes that are called so', () => {
    const colour: Attribute = {
      ...{ code: 'colour', nameRu: 'Цвет', nameEn: 'Colour', unitCode: null, options: [] },
      type: 'TEXT',
    };
    const { newAttributes, byName } = planOf([[feature('COLOUR', 'red')]], [colour]);
    expect(newAttributes).toEqual([]);
    expect(byName.get('colour')).toBe(colour);
  });

  test('that a product has several of are a list', () => {
    const features = [
      feature('Anschluss', '11', { unit: 'mm' }),
      feature('Anschluss', '12', { unit: 'mm' }),
      feature('Anschluss', '11', { unit: 'mm' }),
    ];
    const { newAttributes, byName } = planOf([features]);
    expect(newAttributes).toMatchObject([{ code: 'anschluss', type: 'TEXT' }]);
    expect(featureValues(features, byName)).toEqual({
      anschluss: { text: '11 mm; 12 mm', en: undefined },
    });
  });

  test('that are called by different signs have different codes', () => {
    const { newAttributes } = planOf([
      [feature('Größe', 'L'), feature('Große', 'M'), feature('№', '1')],
    ]);
    expect(newAttributes.map(({ code }) => code)).toEqual(['grosse', 'grosse-2', 'attribute']);
  });
});
