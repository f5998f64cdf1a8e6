import { expect, it } from 'vitest';
import { reminderText } from './reminderText.ts';

const nothing = { overdue: '0.00', dueToday: '0.00', dueSoon: '0.00' };

it('tells what is overdue, due today and due soon, each in its currency', () => {
  const owed = [
    { ...nothing, currency: 'RUB', overdue: '300.00', dueToday: '10.00' },
    { ...nothing, currency: 'USD', overdue: '5.00', dueSoon: '7.00' },
  ];
  expect(reminderText(owed, '2026-09-13')).toEqual({
    title: { ru: 'Есть просроченные счета', en: 'Invoices are overdue' },
    text: {
      ru: 'Просрочено: 300.00 RUB, 5.00 USD. К оплате сегодня: 10.00 RUB. К оплате до 2026-09-13: 7.00 USD.',
      en: 'Overdue: 300.00 RUB, 5.00 USD. Due today: 10.00 RUB. Due by 2026-09-13: 7.00 USD.',
    },
  });
});

it('is not alarming while nothing is overdue', () => {
  const told = reminderText([{ ...nothing, currency: 'RUB', dueSoon: '1.00' }], '2026-09-13');
  expect(told.title.en).toBe('Invoices are due soon');
  expect(told.text.en).toBe('Due by 2026-09-13: 1.00 RUB.');
});
