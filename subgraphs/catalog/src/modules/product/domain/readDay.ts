/** A calendar day that exists, `2026-01-31` or `31.01.2026`, as the former; undefined for anything else. */
export function readDay(text: string): string | undefined {
  const written = text.trim();
  const [, d = '', m = '', y = ''] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(written) ?? [];
  const day = y === '' ? written : `${y}-${m}-${d}`;
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || day < '1000') return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}
