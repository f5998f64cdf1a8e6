import type { Tone } from '../../ui/Status.tsx';

/** How a product or category that is described to so many per cent stands. */
export function completenessTone(score: number): Tone {
  if (score >= 80) return 'good';
  return score >= 50 ? 'warn' : 'bad';
}
