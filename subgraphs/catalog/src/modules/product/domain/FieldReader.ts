import { readGtin } from './gtin.ts';
import type { ProductProblem } from './productProblem.ts';
import { readQuantity } from './readQuantity.ts';
import { readLine, readParagraphs, type TextReading } from './readText.ts';

/** A value of a draft: absent stays as it is, null is taken away. */
type Given = string | null | undefined;

/** Reads the values of one draft and notes what is wrong with them; a wrong one is as if absent. */
export class FieldReader {
  readonly problems: ProductProblem[] = [];

  refuse(field: string, value: string | null, reason: string): undefined {
    this.problems.push({ field, value: value && shorten(value), reason });
  }

  line(field: string, value: Given, longest: number): Given {
    return this.#text(field, value, (text) => readLine(text, longest));
  }

  paragraphs(field: string, value: Given, longest: number): Given {
    return this.#text(field, value, (text) => readParagraphs(text, longest));
  }

  /** A GTIN that is only written otherwise than before stays as it was. */
  gtin(field: string, value: Given, before: string | null): Given {
    if (value === undefined || value === null) return value;
    if (value.trim() === '') return null;
    const reading = readGtin(value);
    if (!reading.ok) return this.refuse(field, value, reading.reason);
    return before !== null && gtinKey(before) === reading.key ? before : reading.gtin;
  }

  /** In plain notation without zeros at its end. */
  quantity(field: string, value: Given): string | undefined {
    return this.known(field, value, readQuantity, 'a number above zero');
  }

  /** A value that can't be taken away. */
  known<T>(
    field: string,
    value: Given,
    read: (text: string) => T | undefined,
    expected: string,
  ): T | undefined {
    if (value === undefined) return undefined;
    if (value === null) return this.refuse(field, null, `${expected} is needed`);
    return read(value) ?? this.refuse(field, value, `it is not ${expected}`);
  }

  #text(field: string, value: Given, read: (text: string) => TextReading): Given {
    if (value === undefined || value === null) return value;
    const reading = read(value);
    if (!reading.ok) return this.refuse(field, value, reading.reason);
    return reading.text === '' ? null : reading.text;
  }
}

export const gtinKey = (gtin: string): string => gtin.padStart(14, '0');

const shorten = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);
