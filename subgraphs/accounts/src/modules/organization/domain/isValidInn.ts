/**
 * True for a Russian taxpayer number (INN) whose check digits are right: 10 digits for a legal
 * entity, 12 for a person. Rule: order of the Federal Tax Service ММВ-7-6/435 of 29 June 2012.
 */
export function isValidInn(inn: string): boolean {
  if (!/^(\d{10}|\d{12})$/.test(inn)) return false;
  const digits = [...inn].map(Number);
  const isRight = (weights: readonly number[]) =>
    digits[weights.length] === checkDigit(digits, weights);
  return digits.length === 10 ? isRight(TENTH) : isRight(ELEVENTH) && isRight(TWELFTH);
}

const TENTH = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const ELEVENTH = [7, ...TENTH];
const TWELFTH = [3, ...ELEVENTH];

/** The digit that follows as many digits as there are weights. */
function checkDigit(digits: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, place) => total + weight * (digits[place] ?? 0), 0);
  return (sum % 11) % 10;
}
