import { expect, it } from 'vitest';
import { yearsText } from './yearsText.ts';

it('tells when a machine was made as far as that is known', () => {
  expect(yearsText({ yearFrom: 1998, yearTo: 2004 })).toBe('1998–2004');
  expect(yearsText({ yearFrom: 1998, yearTo: null })).toBe('1998–');
  expect(yearsText({ yearFrom: null, yearTo: 2004 })).toBe('–2004');
  expect(yearsText({ yearFrom: 2004, yearTo: 2004 })).toBe('2004');
  expect(yearsText({ yearFrom: null, yearTo: null })).toBe('');
});
