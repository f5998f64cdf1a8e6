import { compareDecimals, shareOf, subtractDecimals } from '../../lib/decimal.ts';

interface Step {
  from: string;
  unitPrice: { amount: string };
}

/** A step as it is drawn: its stretch in per cent of the width, its price in per cent of the height. */
export interface DrawnStep {
  from: string;
  left: number;
  width: number;
  height: number;
}

/** Where the lowest price is drawn. */
const LOWEST = 40;

/**
 * Steps of a price as a staircase. Nothing is to scale: each step takes the same stretch, so that 1,
 * 10 and 1,000 are all to be seen, and the height is parted between the lowest and the highest price,
 * so that a few per cent are.
 */
export function drawSteps(steps: readonly Step[]): DrawnStep[] {
  const amounts = steps.map(({ unitPrice }) => unitPrice.amount).toSorted(compareDecimals);
  const [lowest = '0', highest = '0'] = [amounts[0], amounts.at(-1)];
  const span = subtractDecimals(highest, lowest);
  const width = 100 / Math.max(1, steps.length);
  return steps.map(({ from, unitPrice }, index) => {
    const share = shareOf(subtractDecimals(unitPrice.amount, lowest), span);
    return { from, left: index * width, width, height: LOWEST + (share * (100 - LOWEST)) / 100 };
  });
}
