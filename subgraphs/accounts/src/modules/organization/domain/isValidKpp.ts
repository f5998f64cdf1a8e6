/**
 * True for a well-formed registration reason code (KPP): tax office (4 digits), reason (2 digits or
 * capital Latin letters), number (3 digits). It has no check digit; order ММВ-7-6/435, appendix 1.
 */
export function isValidKpp(kpp: string): boolean {
  return /^(?!0000)\d{4}[0-9A-Z]{2}\d{3}$/.test(kpp);
}
