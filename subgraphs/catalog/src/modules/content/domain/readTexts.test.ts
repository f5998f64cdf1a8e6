import { expect, test } from 'vitest';
import { readTexts } from './readTexts.ts';

const RULES = {
  title: { longest: 10, isRequired: true },
  body: { longest: 20, isLong: true },
};

test('blanks are put in order, lines only in long texts are kept', () => {
  expect(readTexts({ title: ' a\n b ', body: 'one\r\n\r\n two ' }, RULES)).toEqual({
    ok: true,
    texts: { title: 'a b', body: 'one\n\ntwo' },
  });
});

test('a text that is not given is none', () => {
  expect(readTexts({ title: 'a' }, RULES)).toEqual({ ok: true, texts: { title: 'a', body: null } });
});

test.each([
  ['title', { title: ' ', body: 'a' }],
  ['title', { title: 'a'.repeat(11) }],
  ['body', { title: 'a', body: 'a\0b' }],
  ['body', { title: 'a', body: 'a\ud800' }],
])('%s is told to be wrong in %j', (field, given) => {
  expect(readTexts(given, RULES)).toMatchObject({ ok: false, field });
});
