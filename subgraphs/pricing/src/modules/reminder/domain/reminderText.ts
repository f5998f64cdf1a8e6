import { isPositive } from '@kontor/kit/money.ts';

/** What a payer owes in a currency, by when it is to be paid. */
export interface OwedSums {
  currency: string;
  overdue: string;
  dueToday: string;
  dueSoon: string;
}

export interface ReminderText {
  title: { ru: string; en: string };
  text: { ru: string; en: string };
}

/** What a payer is told of invoices that are overdue, due today, and due on a day soon. */
export function reminderText(owed: readonly OwedSums[], soonOn: string): ReminderText {
  const sums = (name: 'overdue' | 'dueToday' | 'dueSoon') =>
    owed
      .filter((each) => isPositive(each[name]))
      .map((each) => `${each[name]} ${each.currency}`)
      .join(', ');
  const parts = [
    { sum: sums('overdue'), ru: 'Просрочено', en: 'Overdue' },
    { sum: sums('dueToday'), ru: 'К оплате сегодня', en: 'Due today' },
    { sum: sums('dueSoon'), ru: `К оплате до ${soonOn}`, en: `Due by ${soonOn}` },
  ].filter(({ sum }) => sum !== '');
  const isOverdue = owed.some(({ overdue }) => isPositive(overdue));
  const told = (language: 'ru' | 'en') =>
    parts.map((part) => `${part[language]}: ${part.sum}.`).join(' ');
  return {
    title: isOverdue
      ? { ru: 'Есть просроченные счета', en: 'Invoices are overdue' }
      : { ru: 'Скоро срок оплаты счетов', en: 'Invoices are due soon' },
    text: { ru: told('ru'), en: told('en') },
  };
}
