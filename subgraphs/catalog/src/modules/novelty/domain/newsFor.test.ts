import { expect, test } from 'vitest';
import { type Availability, isAwaited, newsFor } from './newsFor.ts';

const announced: Availability = {
  ...{ status: 'ANNOUNCED', availableFrom: '2026-12-01', isInStock: false },
};
const onSale: Availability = { ...announced, status: 'PUBLISHED' };
const inStock: Availability = { ...onSale, isInStock: true };
const discontinued: Availability = { ...onSale, status: 'DISCONTINUED' };

test.each([
  ['an announced product that is in stock on its first day', announced, inStock, 'AVAILABLE'],
  ['an announced product that is on sale before it is in stock', announced, onSale, 'ON_SALE'],
  ['stock that returns', onSale, inStock, 'AVAILABLE'],
  ['another day', announced, { ...announced, availableFrom: '2027-01-15' }, 'DATE'],
  ['a first day', { ...announced, availableFrom: null }, announced, 'DATE'],
] as const)('%s is news', (_case, known, now, news) => {
  expect(newsFor(known, now)).toBe(news);
});

test.each([
  ['the same again', announced, announced],
  ['a day that is taken back', announced, { ...announced, availableFrom: null }],
  ['stock of what is not on sale yet', announced, { ...announced, isInStock: true }],
  ['the date of what is on sale', onSale, { ...onSale, availableFrom: '2027-01-15' }],
  ['what can be ordered still', inStock, inStock],
  ['the end', announced, discontinued],
] as const)('%s is none', (_case, known, now) => {
  expect(newsFor(known, now)).toBeNull();
});

test('people wait for what is announced and for what is not in stock', () => {
  expect([announced, onSale, inStock, discontinued].map(isAwaited)).toEqual([
    ...[true, true, false, false],
  ]);
});
