/**
 * Exact arithmetic on decimal strings such as `"12.50"`, in which money and quantities travel.
 * No function here goes through a float; only `shareOf`, which is drawn and never shown as a figure.
 */
interface Scaled {
  units: bigint;
  scale: number;
}

const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/;

/** The sum; of nothing, zero. */
export function addDecimals(...terms: string[]): string {
  return toText(terms.map(parse).reduce(add, { units: 0n, scale: 0 }));
}

export function subtractDecimals(from: string, what: string): string {
  const { units, scale } = parse(what);
  return toText(add(parse(from), { units: -units, scale }));
}

export function multiplyDecimals(a: string, b: string): string {
  const [x, y] = [parse(a), parse(b)];
  return toText({ units: x.units * y.units, scale: x.scale + y.scale });
}

/** Negative when `a` is less than `b`, zero when they are equal (`1.0` and `1`), else positive. */
export function compareDecimals(a: string, b: string): number {
  const [x, y] = aligned(parse(a), parse(b));
  return x === y ? 0 : x < y ? -1 : 1;
}

/** Rounded half away from zero, as the portal's prices and amounts are, to so many digits after the point. */
export function roundDecimal(text: string, digits: number): string {
  const { units, scale } = parse(text);
  if (scale <= digits)
    return toText({ units: units * 10n ** BigInt(digits - scale), scale: digits });
  const divisor = 10n ** BigInt(scale - digits);
  const half = units < 0n ? -divisor / 2n : divisor / 2n;
  return toText({ units: (units + half) / divisor, scale: digits });
}

export const isZero = (text: string): boolean => compareDecimals(text, '0') === 0;

/** How many whole times `divisor` fits into `value`, rounded down; both are positive. */
export function wholeTimes(value: string, divisor: string): bigint {
  const [x, y] = aligned(parse(value), parse(divisor));
  return x / y;
}

/** `part` of `whole` as 0…100, for drawing a bar. */
export function shareOf(part: string, whole: string): number {
  const [x, y] = aligned(parse(part), parse(whole));
  if (y <= 0n || x <= 0n) return 0;
  return Math.min(100, Number((x * 10_000n) / y) / 100);
}

function parse(text: string): Scaled {
  const match = PLAIN.exec(text);
  if (!match) throw new RangeError(`Not a decimal number: ${text}`);
  const [, sign, whole, fraction = ''] = match;
  return { units: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

function aligned(a: Scaled, b: Scaled): [bigint, bigint] {
  const scale = Math.max(a.scale, b.scale);
  return [a.units * 10n ** BigInt(scale - a.scale), b.units * 10n ** BigInt(scale - b.scale)];
}

function add(a: Scaled, b: Scaled): Scaled {
  const [x, y] = aligned(a, b);
  return { units: x + y, scale: Math.max(a.scale, b.scale) };
}

function toText({ units, scale }: Scaled): string {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  if (scale === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
