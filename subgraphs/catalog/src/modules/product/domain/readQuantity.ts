import { readDecimal } from '@kontor/kit/money.ts';

/** A quantity above zero as people write it, at most twelve digits before the point and six after; undefined for anything else. */
export function readQuantity(text: string): string | undefined {
  const plain = readDecimal(text) ?? '';
  if (!/^\d{1,12}(\.\d{1,6})?$/.test(plain) || /^[0.]+$/.test(plain)) return undefined;
  const [whole = '', fraction = ''] = plain.split('.');
  const digits = fraction.replace(/0+$/, '');
  const integer = whole.replace(/^0+(?=\d)/, '');
  return digits ? `${integer}.${digits}` : integer;
}
