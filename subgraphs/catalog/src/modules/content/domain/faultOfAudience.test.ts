import { expect, test } from 'vitest';
import type { ContentAudience } from './contentAudience.ts';
import { faultOfAudience } from './faultOfAudience.ts';

const chosen = { kind: 'CHOSEN', segments: [], organizationIds: [] } satisfies ContentAudience;

test('everybody, those who have signed in, and named segments can be an audience', () => {
  expect(faultOfAudience({ ...chosen, kind: 'EVERYBODY' })).toBeNull();
  expect(faultOfAudience({ ...chosen, kind: 'SIGNED_IN' })).toBeNull();
  expect(faultOfAudience({ ...chosen, segments: ['dealer', 'опт'] })).toBeNull();
});

test('nobody, too many and what is no code can not', () => {
  const faults = [
    chosen,
    { ...chosen, segments: ['a b'] },
    { ...chosen, segments: [''] },
    { ...chosen, segments: Array.from({ length: 101 }, (_, index) => `s${index}`) },
  ].map(faultOfAudience);
  expect(faults.filter((fault) => fault === null)).toEqual([]);
});
