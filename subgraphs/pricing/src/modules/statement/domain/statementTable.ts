import type { StatementLineKind } from './sidesOf.ts';

export type Language = 'RU' | 'EN';

export interface StatementFacts {
  customer: string;
  from: string;
  /** The last day. */
  last: string;
  currency: string;
  opening: string;
  debit: string;
  credit: string;
  closing: string;
  lines: ReadonlyArray<{
    day: string;
    kind: StatementLineKind;
    number: string;
    debit: string | null;
    credit: string | null;
    balance: string;
  }>;
}

/** A statement as a table of text, whatever file it is written into. */
export interface StatementTable {
  title: string;
  facts: Array<{ name: string; value: string }>;
  columns: Array<{ name: string; isNumber: boolean }>;
  rows: string[][];
}

/** Opening balance, every document, turnovers and closing balance, in the words of a language. */
export function statementTable(statement: StatementFacts, language: Language): StatementTable {
  const words = WORDS[language];
  const { customer, from, last, currency, lines } = statement;
  const { opening, debit, credit, closing } = statement;
  const number = (name: string) => ({ name: `${name}, ${currency}`, isNumber: true });
  return {
    title: words.title,
    facts: [
      { name: words.customer, value: customer },
      { name: words.period, value: `${from} – ${last}` },
    ],
    columns: [
      { name: words.day, isNumber: false },
      { name: words.document, isNumber: false },
      { name: words.number, isNumber: false },
      number(words.debit),
      number(words.credit),
      number(words.balance),
    ],
    rows: [
      [from, words.opening, '', '', '', opening],
      ...lines.map((line) => [
        line.day,
        words.kinds[line.kind],
        line.number,
        line.debit ?? '',
        line.credit ?? '',
        line.balance,
      ]),
      [last, words.turnover, '', debit, credit, ''],
      [last, words.closing, '', '', '', closing],
    ],
  };
}

const WORDS = {
  RU: {
    title: 'Выписка по счёту',
    customer: 'Контрагент',
    period: 'Период',
    day: 'Дата',
    document: 'Документ',
    number: 'Номер',
    debit: 'Дебет',
    credit: 'Кредит',
    balance: 'Сальдо',
    opening: 'Сальдо начальное',
    turnover: 'Обороты',
    closing: 'Сальдо конечное',
    kinds: {
      SHIPMENT: 'Отгрузка',
      PAYMENT: 'Оплата',
      CREDIT_NOTE: 'Корректировка (УКД)',
      CORRECTION: 'Исправление сальдо',
      WRITE_OFF: 'Списание',
      TRANSFER: 'Зачёт между договорами',
      REVERSAL: 'Отмена',
    },
  },
  EN: {
    title: 'Statement of account',
    customer: 'Customer',
    period: 'Period',
    day: 'Date',
    document: 'Document',
    number: 'Number',
    debit: 'Debit',
    credit: 'Credit',
    balance: 'Balance',
    opening: 'Opening balance',
    turnover: 'Turnover',
    closing: 'Closing balance',
    kinds: {
      SHIPMENT: 'Shipment',
      PAYMENT: 'Payment',
      CREDIT_NOTE: 'Credit note',
      CORRECTION: 'Correction',
      WRITE_OFF: 'Write-off',
      TRANSFER: 'Transfer between contracts',
      REVERSAL: 'Reversal',
    },
  },
} as const;
