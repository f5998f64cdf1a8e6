const STEPS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** The size of a file, such as `1.2 MB`. */
export function formatSize(bytes: number, locale: string): string {
  const step = Math.min(STEPS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: STEPS[step],
    unitDisplay: 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}
