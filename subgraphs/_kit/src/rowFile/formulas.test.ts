import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine, readCell, withoutFormula } from './formulas.ts';

describe('a cell that we write', () => {
  test.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+7 495', "'+7 495"],
    ['-1+cmd', "'-1+cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1', "'＝1"],
    ['-12,5', '-12,5'],
    ['-7', '-7'],
    ['Cable = wire', 'Cable = wire'],
    ['', ''],
  ])('of %j is %j', (text, cell) => {
    expect(withoutFormula(text)).toBe(cell);
  });

  test('is read back as it was', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', '=', '-', '@'), (text, sign) => {
        const whole = sign + text;
        fc.pre(!whole.startsWith("'"));
        expect(readCell(withoutFormula(whole))).toBe(whole);
      }),
    );
  });

  test('is quoted where it has to be', () => {
    expect(csvLine(['a', '=1,2', 'say "x"'])).toBe('a,"\'=1,2","say ""x"""\n');
  });
});
