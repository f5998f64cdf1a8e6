import { expect, it } from 'vitest';
import { refuseDecision } from './refuseDecision.ts';

it('lets anybody decide but whoever asked', () => {
  expect(refuseDecision({ askedBy: 'person:a' }, 'person:b')).toBeNull();
  expect(refuseDecision({ askedBy: 'person:a' }, 'person:a')).toBe('FOUR_EYES');
});

it('lets no program decide: its key may be of whoever asked', () => {
  expect(refuseDecision({ askedBy: 'person:a' }, 'program:k')).toBe('FOUR_EYES');
});

it('is decided once', () => {
  const decided = { askedBy: 'person:a', decidedBy: 'person:b' };
  expect(refuseDecision(decided, 'person:c')).toBe('ALREADY_DECIDED');
});
