import { decimal, readDecimal } from '@kontor/kit/money.ts';
import { nameKey } from '../../product/domain/nameKey.ts';
import { readDay } from '../../product/domain/readDay.ts';
import { readLine } from '../../product/domain/readText.ts';
import { findUnit, unitOf } from '../../product/domain/units.ts';
import type { Attribute, AttributeOption, AttributeValue } from './attribute.ts';
import { isConvertible, toBase } from './convert.ts';

export type ValueReading = { ok: true; value: AttributeValue } | { ok: false; reason: string };

const LONGEST_TEXT = 1000;
const MOST_DIGITS = 18;

/** Reads a value as people write it into what is kept. The text is not empty; of TEXT it is in Russian. */
export function readAttributeValue(attribute: Attribute, text: string): ValueReading {
  switch (attribute.type) {
    case 'TEXT':
      return readTextValue(text);
    case 'NUMBER':
      return readNumber(attribute, text);
    case 'BOOLEAN':
      return readBoolean(text);
    case 'ONE_OF':
      return readOption(attribute, text);
    case 'MANY_OF':
      return readOptions(attribute, text);
    case 'DATE': {
      const day = readDay(text);
      return day ? right(day) : wrong('it is not a day such as 2026-01-31');
    }
  }
}

function readTextValue(text: string): ValueReading {
  const line = readLine(text, LONGEST_TEXT);
  return line.ok ? right({ ru: line.text }) : line;
}

function readNumber({ unitCode }: Attribute, text: string): ValueReading {
  const [, written = '', unitText = ''] = NUMBER.exec(text.trim()) ?? [];
  const number = readDecimal(written.replace('−', '-'));
  if (number === null) return wrong('it is not a number');
  if (number.replace(/\D/g, '').length > MOST_DIGITS) {
    return wrong(`it has more than ${MOST_DIGITS} digits`);
  }
  if (unitCode === null) {
    return unitText === ''
      ? right(decimal(number).toFixed())
      : wrong('it is a number without unit');
  }
  const expected = unitOf(unitCode);
  const unit = unitText === '' ? expected : findUnit(unitText, expected.dimension);
  if (!unit) return wrong(`the unit "${unitText}" is not known`);
  if (!isConvertible(unit, expected)) {
    return wrong(`${unit.symbolEn} can't be told in ${expected.symbolEn}`);
  }
  return right(toBase(number, unit));
}

// Digits, grouped by blanks or not, and what stands after them.
const NUMBER = /^([+\-−]?\d[\d\s]*(?:[.,]\d+)?)\s*(.*)$/su;

function readBoolean(text: string): ValueReading {
  const key = nameKey(text);
  if (TRUE.has(key)) return right(true);
  if (FALSE.has(key)) return right(false);
  return wrong('it is neither yes nor no');
}

const TRUE = new Set(['true', '1', 'yes', 'y', 'да', 'есть', '+', 'истина']);
const FALSE = new Set(['false', '0', 'no', 'n', 'нет', '-', 'ложь']);

function readOption(attribute: Attribute, text: string): ValueReading {
  const option = findOption(attribute, text);
  return option ? right(option.code) : wrong(`it is not one of ${choices(attribute)}`);
}

function readOptions(attribute: Attribute, text: string): ValueReading {
  const chosen = new Set<string>();
  for (const part of text.split(';').map((name) => name.trim())) {
    if (part === '') continue;
    const option = findOption(attribute, part);
    if (!option) return wrong(`"${part}" is not one of ${choices(attribute)}`);
    chosen.add(option.code);
  }
  if (chosen.size === 0) return wrong('it names no option');
  return right(attribute.options.map(({ code }) => code).filter((code) => chosen.has(code)));
}

function findOption({ options }: Attribute, text: string): AttributeOption | undefined {
  const key = nameKey(text);
  return (
    options.find(({ code }) => code === key) ??
    options.find(({ ru, en }) => nameKey(ru) === key || nameKey(en) === key)
  );
}

function choices({ options }: Attribute): string {
  const named = options.slice(0, 10).map(({ en }) => en);
  return options.length > named.length ? `${named.join(', ')}, …` : named.join(', ');
}

const right = (value: AttributeValue): ValueReading => ({ ok: true, value });
const wrong = (reason: string): ValueReading => ({ ok: false, reason });
