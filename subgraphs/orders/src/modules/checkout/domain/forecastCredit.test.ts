import { describe, expect, it } from 'vitest';
import { type CreditStanding, forecastCredit } from './forecastCredit.ts';

const standing: CreditStanding = {
  limit: { amount: '1000000' },
  exposure: { amount: '800000' },
  policy: 'HOLD',
  block: null,
};

describe('an order that is only looked at', () => {
  it('of 260,000 with 200,000 available would wait (scenario E3)', () => {
    expect(forecastCredit(standing, '200000.00')).toEqual({ kind: 'COVERED' });
    expect(forecastCredit(standing, '260000.00')).toEqual({ kind: 'HELD' });
  });

  it('would be refused by the policy, saying what is needed', () => {
    expect(forecastCredit({ ...standing, policy: 'REFUSE' }, '260000.00')).toEqual({
      kind: 'REFUSED',
      needed: '60000',
    });
    expect(forecastCredit({ ...standing, policy: 'ALLOW' }, '260000.00')).toEqual({
      kind: 'COVERED',
    });
  });

  it('without a limit is covered by an advance alone', () => {
    const prepaid: CreditStanding = { ...standing, limit: null, exposure: { amount: '-500' } };
    expect(forecastCredit(prepaid, '500.00')).toEqual({ kind: 'COVERED' });
    expect(forecastCredit(prepaid, '500.01')).toEqual({ kind: 'HELD' });
  });

  it('is refused under a full stop, and needs an advance where only prepaid orders are taken', () => {
    expect(forecastCredit({ ...standing, block: { level: 'STOP' } }, '1.00').kind).toBe('REFUSED');
    expect(forecastCredit({ ...standing, block: { level: 'PREPAID_ONLY' } }, '1.00').kind).toBe(
      'HELD',
    );
  });
});
