const LONGEST = 100;

/** A name as it is kept: without surrounding and repeated blanks; null unless it has 1 to 100 characters. */
export function readName(text: string): string | null {
  const name = text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return name !== '' && name.length <= LONGEST ? name : null;
}
