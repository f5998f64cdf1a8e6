import { expect, test } from 'vitest';
import { addressees, type Place } from './addressees.ts';

const buyer: Place = {
  userId: 'anna',
  isStaff: false,
  isConcerned: true,
  scopes: ['orders:place', 'orders:read'],
};
const sales: Place = {
  userId: 'irina',
  isStaff: true,
  isConcerned: false,
  scopes: ['orders:read', 'orders:confirm'],
};
const told = (...args: Parameters<typeof addressees>) =>
  addressees(...args).map(({ userId }) => userId);

test('people of the organization are meant by what they may do there', () => {
  expect(told([buyer], { scopes: ['credit:read', 'orders:place'] })).toEqual(['anna']);
  expect(told([buyer], { scopes: ['credit:read'] })).toEqual([]);
});

test("a scope of the organization's people doesn't mean the seller's, nor the other way round", () => {
  expect(told([buyer, sales], { scopes: ['orders:read'] })).toEqual(['anna']);
  expect(told([buyer, sales], { staffScopes: ['orders:read'] })).toEqual(['irina']);
});

test('of what concerns the seller itself, its people are told by either', () => {
  const inside = { ...sales, isConcerned: true };
  expect(told([inside], { scopes: ['orders:confirm'] })).toEqual(['irina']);
});

test('whoever is named is meant, and nobody where nobody is', () => {
  expect(told([buyer, sales], { userIds: ['irina', 'someone'] })).toEqual(['irina']);
  expect(told([buyer, sales], {})).toEqual([]);
});

test('somebody in both places is told once, as a member of the organization', () => {
  const both = [{ ...sales, userId: 'anna' }, buyer];
  expect(addressees(both, { userIds: ['anna'] })).toEqual([buyer]);
});

test('somebody of two of the seller’s companies is told in one of them', () => {
  expect(told([sales, { ...sales }, buyer], { staffScopes: ['orders:read'] })).toEqual(['irina']);
});
