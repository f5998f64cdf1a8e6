import { describe, expect, it } from 'vitest';
import { type AttemptDecision, decideAttempt, type StoredAttempt } from './decideAttempt.ts';

const now = new Date('2026-09-20T12:00:00Z');
const open: StoredAttempt = {
  state: 'OPEN',
  inputHash: 'input',
  linesHash: 'lines',
  startedAt: new Date('2026-09-20T11:59:00Z'),
};
const dead = new Date('2026-09-20T11:54:59Z');
const same = { inputHash: 'input', linesHash: 'lines' };
const otherInput = { ...same, inputHash: 'other' };
const otherLines = { ...same, linesHash: 'other' };

describe('a key that was used before', () => {
  it.each<[string, StoredAttempt, typeof same, AttemptDecision]>([
    ['answers its order', { ...open, state: 'PLACED' }, same, 'ANSWER'],
    [
      'answers its order also when the cart is empty by now',
      { ...open, state: 'PLACED' },
      otherLines,
      'ANSWER',
    ],
    [
      'is refused for another input once there is an order',
      { ...open, state: 'PLACED' },
      otherInput,
      'CONFLICT',
    ],
    [
      'is free after a refusal, for any input',
      { ...open, state: 'REFUSED' },
      otherInput,
      'RESTART',
    ],
    ['goes on where another window or a crash left it', open, same, 'JOIN'],
    ['is refused for another input while it is at work', open, otherInput, 'CONFLICT'],
    ['begins anew with a changed cart', open, otherLines, 'RESTART'],
    ['begins anew when it has died', { ...open, startedAt: dead }, otherInput, 'RESTART'],
  ])('%s', (_case, stored, asked, decision) => {
    expect(decideAttempt(stored, asked, now)).toBe(decision);
  });
});
