import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalizeEmail } from './normalizeEmail.ts';

it('takes an e-mail as people type it', () => {
  expect(normalizeEmail('  Buyer@North.Example ')).toBe('buyer@north.example');
});

it('has nothing left to change in what it gave', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (email) => {
      expect(normalizeEmail(normalizeEmail(email))).toBe(normalizeEmail(email));
    }),
  );
});
