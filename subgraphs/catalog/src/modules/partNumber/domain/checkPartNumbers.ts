import { skuKey } from '../../product/domain/skuKey.ts';

/** A number to keep; without a SKU, to take away. */
export interface PartNumberInput {
  number: string;
  sku?: string | null;
}

/** Why a number can't be kept. */
export interface PartNumberProblem {
  /** Place in the input, from 0. */
  index: number;
  number: string;
  reason: string;
}

const NUMBER = /^[^\p{Cc}]{1,64}$/u;

/**
 * What is wrong with numbers in themselves: a number is a line of 1 to 64 characters, and stands once,
 * whatever its case, blanks and dashes.
 */
export function checkPartNumbers(numbers: readonly PartNumberInput[]): PartNumberProblem[] {
  const first = new Map<string, number>();
  return numbers.flatMap(({ number }, index) => {
    const key = skuKey(number);
    const problem = (reason: string) => [{ index, number, reason }];
    if (!NUMBER.test(number.trim())) return problem('A part number has 1 to 64 characters.');
    if (key === '') return problem('A part number has letters or digits.');
    const earlier = first.get(key);
    if (earlier !== undefined) return problem(`It is the same number as number ${earlier + 1}.`);
    first.set(key, index);
    return [];
  });
}
