import { roundAmount } from '@kontor/kit/money.ts';

type Forms = readonly [one: string, few: string, many: string];

interface Counted {
  forms: Forms;
  /** "одна тысяча", but "один рубль". */
  isFeminine: boolean;
}

const ROUBLES: Counted = { forms: ['рубль', 'рубля', 'рублей'], isFeminine: false };
const KOPECKS: Forms = ['копейка', 'копейки', 'копеек'];
/** From the smallest power of a thousand up, as far as an amount can go. */
const THOUSANDS: readonly Counted[] = [
  { forms: ['тысяча', 'тысячи', 'тысяч'], isFeminine: true },
  { forms: ['миллион', 'миллиона', 'миллионов'], isFeminine: false },
  { forms: ['миллиард', 'миллиарда', 'миллиардов'], isFeminine: false },
  { forms: ['триллион', 'триллиона', 'триллионов'], isFeminine: false },
];

const UNITS =
  'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
    ' ',
  );
const TENS =
  '_ _ двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' ');
const HUNDREDS = '_ сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(
  ' ',
);

/**
 * An amount in roubles as papers spell it: "Одна тысяча двести двадцать рублей 05 копеек". Null for
 * what has no words here: a negative amount, or one of a quadrillion and more.
 */
export function amountInWords(amount: string): string | null {
  const [whole = '', kopecks = ''] = roundAmount(amount).split('.');
  if (whole.startsWith('-') || whole.length > 15) return null;
  const words = [...wholeInWords(whole), pluralOf(ROUBLES.forms, Number(whole.slice(-2)))].join(
    ' ',
  );
  return `${words[0]?.toUpperCase()}${words.slice(1)} ${kopecks} ${pluralOf(KOPECKS, Number(kopecks))}`;
}

function wholeInWords(whole: string): string[] {
  const groups = whole.padStart(Math.ceil(whole.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const words = groups.flatMap((digits, index) => {
    const group = Number(digits);
    const counted = THOUSANDS[groups.length - index - 2];
    if (group === 0) return [];
    const spelled = belowThousand(group, counted?.isFeminine ?? ROUBLES.isFeminine);
    return counted ? [...spelled, pluralOf(counted.forms, group)] : spelled;
  });
  return words.length > 0 ? words : ['ноль'];
}

function belowThousand(number: number, isFeminine: boolean): string[] {
  const rest = number % 100;
  const unit = rest < 20 ? rest : rest % 10;
  return [
    number >= 100 ? HUNDREDS[Math.floor(number / 100)] : undefined,
    rest >= 20 ? TENS[Math.floor(rest / 10)] : undefined,
    unit > 0 ? (isFeminine && { 1: 'одна', 2: 'две' }[unit]) || UNITS[unit] : undefined,
  ].filter((word) => word !== undefined);
}

/** 1 рубль, 2 рубля, 5 рублей, 11 рублей. */
function pluralOf([one, few, many]: Forms, count: number): string {
  const rest = count % 100;
  if (rest >= 11 && rest <= 14) return many;
  if (rest % 10 === 1) return one;
  return rest % 10 >= 2 && rest % 10 <= 4 ? few : many;
}
