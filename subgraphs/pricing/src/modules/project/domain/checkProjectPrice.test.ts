import { expect, it } from 'vitest';
import { checkProject } from './checkProject.ts';
import { checkProjectPrice } from './checkProjectPrice.ts';

const PRICE = {
  unitPrice: '790',
  cap: '500',
  validFrom: '2026-09-15',
  validUntil: '2026-10-15',
};

it('takes a price with a cap for some days', () => {
  expect(checkProjectPrice(PRICE, '2026-09-10')).toBeNull();
});

it.each([
  ['unitPrice', { unitPrice: '0' }],
  ['unitPrice', { unitPrice: '-790' }],
  ['unitPrice', { unitPrice: '790.00001' }],
  ['unitPrice', { unitPrice: '1000000000.01' }],
  ['cap', { cap: '0' }],
  ['cap', { cap: '0.0000001' }],
  ['validUntil', { validUntil: '2026-09-15' }],
  ['validUntil', { validUntil: '2028-09-16' }],
])('says that the %s is wrong in %j', (field, wrong) => {
  expect(checkProjectPrice({ ...PRICE, ...wrong }, '2026-09-10')?.field).toBe(field);
});

it('takes no price whose days are over', () => {
  expect(checkProjectPrice(PRICE, '2026-10-15')?.field).toBe('validUntil');
});

it('takes texts that can be kept', () => {
  const project = { code: 'OBJ-7', name: 'Школа', address: null };
  expect(checkProject(project)).toBeNull();
  expect(checkProject({ ...project, code: '' })?.field).toBe('code');
  expect(checkProject({ ...project, name: 'a\0b' })?.field).toBe('name');
  expect(checkProject({ ...project, address: '\ud800' })?.field).toBe('address');
});
