import { describe, expect, test } from 'vitest';
import { monthUse } from './monthUse.ts';

const rub = (amount: string) => ({ amount, currency: 'RUB' });

describe('a person’s month', () => {
  test('is measured by the limit in its own currency', () => {
    expect(monthUse(rub('1000.00'), [{ amount: '9', currency: 'USD' }, rub('250.00')])).toEqual({
      spent: rub('250.00'),
      share: 25,
      tone: 'good',
    });
  });

  test('warns when it is nearly used up, and tells when it is passed', () => {
    expect(monthUse(rub('1000'), [rub('800')])?.tone).toBe('warn');
    expect(monthUse(rub('1000'), [rub('1000.01')])).toMatchObject({ share: 100, tone: 'bad' });
    expect(monthUse(rub('0'), [rub('0.01')])).toMatchObject({ share: 100, tone: 'bad' });
  });

  test('has no measure without a limit, and is empty before the first order', () => {
    expect(monthUse(null, [rub('250')])).toBeNull();
    expect(monthUse(rub('1000'), [])).toMatchObject({ share: 0, tone: 'good' });
    expect(monthUse(rub('1000'), null)).toMatchObject({ share: 0 });
  });
});
