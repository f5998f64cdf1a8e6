import { describe, expect, test } from 'vitest';
import { type DraftStep, decideStep } from './decideStep.ts';
import type { DraftStatus } from './priceDraft.ts';

const counts = {
  ...{ changed: 1, created: 0, gone: 0, unchanged: 0 },
  ...{ wrong: 0, unknownSkus: 0, belowCost: 0, belowFloor: 0 },
};
const draft = (status: DraftStatus, facts: object = {}) => ({
  ...{ kind: 'UPLOAD' as const, madeBy: 'person:anna', submittedBy: null, counts },
  ...{ status, ...facts },
});
const code = (...args: Parameters<typeof decideStep>) => {
  const outcome = decideStep(...args);
  return outcome.ok ? 'OK' : outcome.code;
};

describe('a draft of prices', () => {
  test('is submitted when it is read, and has something to publish', () => {
    expect(code(draft('READY'), 'SUBMIT', 'person:anna')).toBe('OK');
    expect(code(draft('READING'), 'SUBMIT', 'person:anna')).toBe('WRONG_STATUS');
    const empty = draft('READY', { counts: { ...counts, changed: 0 } });
    expect(code(empty, 'SUBMIT', 'person:anna')).toBe('NOTHING_TO_DO');
  });

  test.each<DraftStep>(['APPROVE', 'REJECT'])('has a second person to %s it', (step) => {
    const submitted = draft('SUBMITTED', { submittedBy: 'person:boris' });
    expect(code(submitted, step, 'person:vera')).toBe('OK');
    expect(code(submitted, step, 'person:anna')).toBe('SAME_PERSON');
    expect(code(submitted, step, 'person:boris')).toBe('SAME_PERSON');
    expect(code(submitted, step, 'program:key')).toBe('PERSON_NEEDED');
    expect(code(draft('READY'), step, 'person:vera')).toBe('WRONG_STATUS');
  });

  test('that only compares can be thrown away, and nothing else', () => {
    const comparing = draft('READY', { kind: 'RECONCILE' });
    expect(code(comparing, 'SUBMIT', 'person:anna')).toBe('WRONG_STATUS');
    expect(code(comparing, 'WITHDRAW', 'person:anna')).toBe('OK');
  });

  test('stays as it is once it is published', () => {
    for (const step of ['SUBMIT', 'APPROVE', 'REJECT', 'COMPARE', 'WITHDRAW'] as const) {
      expect(code(draft('PUBLISHED'), step, 'person:vera')).toBe('WRONG_STATUS');
    }
  });
});
