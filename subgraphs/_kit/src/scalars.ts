import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDecimal } from './money.ts';

/** Decimals travel as strings. A JSON whole number is taken too; a fraction isn't, it has lost digits already. */
export const DecimalScalar = scalar('Decimal', {
  parse: (value) => isDecimal(typeof value === 'number' ? wholeNumber(value) : text(value)),
  read: (value) => String(value),
  write: (value) => String(value),
  expected: 'a decimal number as a string, like "12.50", of at most 38 digits',
  literals: [Kind.STRING, Kind.INT],
});

export const DateScalar = scalar('Date', {
  parse: (value) => isCalendarDate(text(value)),
  read: text,
  write: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  expected: 'a date like "2025-12-31"',
  literals: [Kind.STRING],
});

export const DateTimeScalar = scalar('DateTime', {
  // A Date comes from a caller in the same process; over the network it would be text.
  parse: (value) => isMoment(value instanceof Date ? dateText(value) : text(value)),
  read: (value) => (value instanceof Date ? value : new Date(text(value))),
  // PostgreSQL's own text form comes from queries that skip entities.
  write: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  expected: 'a moment like "2025-12-31T23:59:59Z"',
  literals: [Kind.STRING],
});

export const CountryCodeScalar = scalar('CountryCode', {
  parse: (value) => /^[A-Z]{2}$/.test(text(value)),
  read: text,
  write: String,
  expected: 'a two-letter country code like "RU"',
  literals: [Kind.STRING],
});

export const CurrencyCodeScalar = scalar('CurrencyCode', {
  parse: (value) => /^[A-Z]{3}$/.test(text(value)),
  read: text,
  write: String,
  expected: 'a three-letter currency code like "RUB"',
  literals: [Kind.STRING],
});

export const scalars = {
  Decimal: DecimalScalar,
  Date: DateScalar,
  DateTime: DateTimeScalar,
  CountryCode: CountryCodeScalar,
  CurrencyCode: CurrencyCodeScalar,
};

interface ScalarRules<Internal> {
  parse(value: unknown): boolean;
  read(value: unknown): Internal;
  write(value: unknown): string;
  expected: string;
  literals: Kind[];
}

function scalar<Internal>(
  name: string,
  rules: ScalarRules<Internal>,
): GraphQLScalarType<Internal, string> {
  const refuse = () => new GraphQLError(`${name} must be ${rules.expected}.`);
  const parseValue = (value: unknown): Internal => {
    if (!rules.parse(value)) throw refuse();
    return rules.read(value);
  };
  return new GraphQLScalarType<Internal, string>({
    name,
    serialize: rules.write,
    parseValue,
    parseLiteral(node: ValueNode) {
      if (!rules.literals.includes(node.kind) || !('value' in node)) throw refuse();
      return parseValue(node.value);
    },
  });
}

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Empty for a number that JSON could not carry exactly. */
function wholeNumber(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : '';
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isMoment(value: string): boolean {
  if (!DATE_TIME.test(value) || !isCalendarDate(value.slice(0, 10))) return false;
  // In UTC, which is how it is kept, the day may be another.
  return isCalendarDate(dateText(new Date(value)).slice(0, 10));
}

function dateText(value: Date): string {
  return Number.isNaN(value.getTime()) ? '' : value.toISOString();
}

/** Refuses 31 February, which `Date` would roll over to March, and the year 0, which PostgreSQL has not. */
function isCalendarDate(value: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
