import { expect, test } from 'vitest';
import { inMenuOrder } from './inMenuOrder.ts';

const entries = ['cable', 'lamps', 'tools', 'screws'].map((id) => ({ id }));
const ordered = (...order: string[]) => inMenuOrder(entries, order).map(({ id }) => id);

test('what the order names comes first, the rest stays as it is', () => {
  expect(ordered('tools', 'cable')).toEqual(['tools', 'cable', 'lamps', 'screws']);
  expect(ordered()).toEqual(['cable', 'lamps', 'tools', 'screws']);
});

test('what is no longer there, or not for the viewer, leaves no gap', () => {
  expect(ordered('gone', 'screws')).toEqual(['screws', 'cable', 'lamps', 'tools']);
});
