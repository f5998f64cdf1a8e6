import { describe, expect, test } from 'vitest';
import { readLine, readParagraphs } from './readText.ts';

describe('a text', () => {
  test('of one line has no line breaks and single blanks', () => {
    expect(readLine(' Кабель\u00a0\n  ВВГ\t', 20)).toEqual({ ok: true, text: 'Кабель ВВГ' });
  });

  test('of several lines keeps its paragraphs', () => {
    expect(readParagraphs(' Один \r\n\r\n два\u00a0 три \n', 20)).toEqual({
      ...{ ok: true, text: 'Один\n\nдва три' },
    });
  });

  test.each(['a\0b', 'a\u0007', 'a\ud800', 'a\uFFFD', 'x'.repeat(21)])('%# is refused', (text) => {
    expect(readLine(text, 20).ok).toBe(false);
    expect(readParagraphs(text, 20).ok).toBe(false);
  });

  test('may have any letters and signs that are whole', () => {
    expect(readLine('ё Ω 😀 ²', 20)).toEqual({ ok: true, text: 'ё Ω 😀 ²' });
  });
});
