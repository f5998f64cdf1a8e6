const LONGEST = 200;

/** What somebody typed, as it is kept: one line of at most 200 characters. Empty where there is nothing. */
export function typedText(text: string): string {
  const line = text
    .slice(0, 2 * LONGEST)
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return line.slice(0, LONGEST).toWellFormed().trim();
}

/** What makes two texts the same search. */
export const textKey = (text: string): string => text.normalize('NFKC').toLowerCase();
