import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textBlocks } from './textBlocks.ts';

/** Blocks as a short text each: kind and items, spans with their style. */
const read = (source: string) =>
  textBlocks(source).map(({ kind, items }) => [
    kind,
    ...items.map(({ spans }) => spansText(spans)),
  ]);
const spansText = (spans: ReturnType<typeof textBlocks>[number]['items'][number]['spans']) =>
  spans
    .map(({ text, style, link }) =>
      style === 'PLAIN' && !link ? text : `{${style}${link ? ` ${link}` : ''} ${text}}`,
    )
    .join('');

test('headings, paragraphs, lists and quotations are told apart', () => {
  const source = `# Title\n\nFirst line\nsecond line\n\nNext\n### Below\n- one\n- two\n\n1. a\n2) b\n> said\n> so`;
  expect(read(source)).toEqual([
    ['HEADING', 'Title'],
    ['PARAGRAPH', 'First line second line'],
    ['PARAGRAPH', 'Next'],
    ['SUBHEADING', 'Below'],
    ['BULLETS', 'one', 'two'],
    ['NUMBERS', 'a', 'b'],
    ['QUOTE', 'said so'],
  ]);
});

test('words are strong, emphasised, code or links', () => {
  expect(read('**A** is *b*, `c` at [home](/), 2*3 and 4*5 pieces')).toEqual([
    [
      'PARAGRAPH',
      '{STRONG A} is {EMPHASIS b}, {CODE c} at {PLAIN / home}, 2{EMPHASIS 3 and 4}5 pieces',
    ],
  ]);
});

describe('what could be run', () => {
  test('stays text', () => {
    expect(read('<script>alert(1)</script> [x](javascript:alert) <b>a</b>')).toEqual([
      ['PARAGRAPH', '<script>alert(1)</script> [x](javascript:alert) <b>a</b>'],
    ]);
  });

  test('is never a link, whatever is written', () => {
    const scheme = fc.constantFrom('javascript:', 'JAVASCRIPT:', 'data:', 'vbscript:', '//', '\\');
    fc.assert(
      fc.property(scheme, fc.string(), fc.string(), (start, link, text) => {
        const links = textBlocks(`a [${text}](${start}${link}) b`)
          .flatMap(({ items }) => items)
          .flatMap(({ spans }) => spans)
          .flatMap((span) => span.link ?? []);
        expect(links.filter((each) => !/^(\/(?!\/)|https?:\/\/|mailto:)/i.test(each))).toEqual([]);
      }),
    );
  });
});

test('no word of a text is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('*', '`', '[', ']', '(', ')', 'a', ' ') }),
      (text) => {
        const letters = (of: string) => of.replaceAll(/[^a]/g, '').length;
        const shown = textBlocks(text).flatMap(({ items }) => items.flatMap(({ spans }) => spans));
        const words = shown.map((span) => span.text + (span.link ?? '')).join('');
        expect(letters(words)).toBe(letters(text));
      },
    ),
  );
});
