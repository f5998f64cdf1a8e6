import { describe, expect, test } from 'vitest';
import {
  type ContentAudience,
  readAudience,
  readerKeys,
  writeAudience,
} from './contentAudience.ts';

const NORTH = '01970000-0000-7000-8000-000000000002';
const readers = {
  guest: { organizationId: null, segment: 'guest' },
  dealer: { organizationId: NORTH, segment: 'dealer' },
  'customer without segment': {
    organizationId: '01970000-0000-7000-8000-000000000003',
    segment: null,
  },
};

/** Who has a key to it. */
function readersOf(audience: Partial<ContentAudience> & Pick<ContentAudience, 'kind'>): string[] {
  const keys = writeAudience({ segments: [], organizationIds: [], ...audience });
  return Object.entries(readers)
    .filter(([, reader]) => readerKeys(reader)?.some((key) => keys.includes(key)))
    .map(([name]) => name);
}

describe('something', () => {
  test('for everybody is for guests too', () => {
    expect(readersOf({ kind: 'EVERYBODY' })).toEqual(Object.keys(readers));
  });

  test('for those who have signed in is for no guest', () => {
    expect(readersOf({ kind: 'SIGNED_IN' })).toEqual(['dealer', 'customer without segment']);
  });

  test('for chosen segments and organizations is for nobody else', () => {
    expect(readersOf({ kind: 'CHOSEN', segments: ['dealer'] })).toEqual(['dealer']);
    expect(readersOf({ kind: 'CHOSEN', segments: ['guest'] })).toEqual(['guest']);
    expect(readersOf({ kind: 'CHOSEN', organizationIds: [NORTH.toUpperCase()] })).toEqual([
      'dealer',
    ]);
    expect(readersOf({ kind: 'CHOSEN' })).toEqual([]);
  });
});

test('the seller’s people need no key', () => {
  expect(readerKeys(null)).toBeNull();
});

test('no segment’s name makes a key of another kind', () => {
  expect(readersOf({ kind: 'CHOSEN', segments: [`x organization ${NORTH}`] })).toEqual([]);
});

test('an audience is read as it was written', () => {
  const audience: ContentAudience = {
    kind: 'CHOSEN',
    segments: ['dealer', 'guest'],
    organizationIds: [NORTH],
  };
  expect(readAudience(writeAudience(audience))).toEqual(audience);
  expect(readAudience(writeAudience({ ...audience, kind: 'SIGNED_IN' }))).toEqual({
    kind: 'SIGNED_IN',
    segments: [],
    organizationIds: [],
  });
});
