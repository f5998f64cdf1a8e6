/** What one run of load found. */
export interface Samples {
  seconds: number;
  /** Milliseconds of each answer, wrong ones included. */
  latencies: number[];
  errors: number;
  /** The first wrong answer, to see what was wrong. */
  firstError?: string;
}

export const noSamples = (): Samples => ({ seconds: 0, latencies: [], errors: 0 });

export function noteError(samples: Samples, error: string): void {
  samples.errors++;
  samples.firstError ??= error.slice(0, 2000);
}

export function addSamples(
  total: Samples,
  { seconds, latencies, errors, firstError }: Samples,
): void {
  total.seconds += seconds;
  total.latencies = total.latencies.concat(latencies);
  total.errors += errors;
  total.firstError ??= firstError;
}

/** The latency that this share of the answers stayed within; latencies in rising order. */
export function percentile(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}
