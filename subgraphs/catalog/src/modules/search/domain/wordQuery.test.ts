import { describe, expect, test } from 'vitest';
import { type SearchWord, wordQuery } from './wordQuery.ts';

const known = (word: string, ...stems: string[]): SearchWord => ({
  word,
  stems,
  isKnown: true,
  isBeginning: true,
  near: [],
});
const unknown = (word: string, near: string[] = []): SearchWord => ({
  word,
  stems: [word],
  isKnown: false,
  isBeginning: false,
  near,
});

describe('the words of a search', () => {
  test('are all wanted, the last one also by its beginning', () => {
    expect(wordQuery([known('кабели', 'кабел'), known('мед', 'мед')])).toBe(
      "('кабел') & ('мед' | 'мед':*)",
    );
  });

  test('may be limited to name and brand', () => {
    expect(wordQuery([known('кабель', 'кабел')], 'AB')).toBe("('кабел':AB | 'кабель':*AB)");
  });

  test('that tell nothing are left out, unless there are no others', () => {
    expect(wordQuery([known('лента', 'лент'), known('для')])).toBe("('лент')");
    expect(wordQuery([known('для')])).toBe("('для' | 'для':*)");
  });

  test('that are unknown are taken for their near spellings', () => {
    expect(wordQuery([unknown('кабиль', ['кабель', 'кабел']), known('вода', 'вод')])).toBe(
      "('кабель' | 'кабел') & ('вод' | 'вода':*)",
    );
  });

  test('are not taken for others while they may still become a known one', () => {
    const begun = { ...unknown('выключ', ['ключ']), isBeginning: true };
    expect(wordQuery([begun])).toBe("('выключ' | 'выключ':*)");
    expect(wordQuery([begun, known('белый', 'бел')])).toBe("('ключ') & ('бел' | 'белый':*)");
  });

  test('find nothing when one of them is like nothing known', () => {
    expect(wordQuery([known('кабель', 'кабел'), unknown('ъъъъ')])).toBeNull();
    expect(wordQuery([])).toBeNull();
  });
});
