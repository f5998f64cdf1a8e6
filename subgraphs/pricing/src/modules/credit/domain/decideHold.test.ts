import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decideHold, type HoldQuestion } from './decideHold.ts';

const question: HoldQuestion = {
  amount: '260000',
  limit: '1000000',
  exposure: '800000.00',
  policy: 'HOLD',
  block: null,
};

it('accepts 260,000 at 200,000 available with a hold of 60,000 (scenario E3)', () => {
  expect(decideHold(question)).toEqual({
    ok: false,
    needed: '60000.00',
    policy: 'HOLD',
    isTaken: true,
  });
});

it('takes exactly what is available', () => {
  expect(decideHold({ ...question, amount: '200000.00' })).toEqual({ ok: true });
  expect(decideHold({ ...question, amount: '200000.01' })).toMatchObject({ needed: '0.01' });
});

it('refuses or allows by the policy of the payer', () => {
  expect(decideHold({ ...question, policy: 'REFUSE' })).toMatchObject({ isTaken: false });
  expect(decideHold({ ...question, policy: 'ALLOW' })).toEqual({ ok: true });
});

it('asks for prepayment without a limit and when only prepaid orders are taken', () => {
  const advance = { ...question, limit: null, exposure: '-260000.00' };
  expect(decideHold(advance)).toEqual({ ok: true });
  expect(decideHold({ ...advance, exposure: '-200000.00' })).toMatchObject({ needed: '60000.00' });
  expect(decideHold({ ...question, amount: '1', block: 'PREPAID_ONLY' })).toMatchObject({
    ok: false,
    needed: '800001.00',
  });
});

it('takes orders while shipments are held, and nothing at a full stop', () => {
  const small = { ...question, amount: '1' };
  expect(decideHold({ ...small, block: 'HOLD_SHIPMENT' })).toEqual({ ok: true });
  expect(decideHold({ ...small, policy: 'ALLOW', block: 'STOP' })).toEqual({
    ok: false,
    needed: '1.00',
    policy: 'REFUSE',
    isTaken: false,
  });
});

it('never lets exposure pass the limit, and names the least sum that would make room', () => {
  const kopecks = fc.integer({ min: 0, max: 1e12 });
  const money = (n: number) => (n / 100).toFixed(2);
  fc.assert(
    fc.property(kopecks, kopecks, kopecks, (amount, limit, exposure) => {
      const decision = decideHold({
        ...question,
        amount: money(amount),
        limit: money(limit),
        exposure: money(exposure),
      });
      if (decision.ok) expect(exposure + amount).toBeLessThanOrEqual(limit);
      else expect(decision.needed).toBe(money(exposure + amount - limit));
    }),
  );
});
