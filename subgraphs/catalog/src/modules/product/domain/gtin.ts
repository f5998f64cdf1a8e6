export type GtinReading = { ok: true; gtin: string; key: string } | { ok: false; reason: string };

/**
 * Reads a GTIN-8, 12, 13 or 14 (blanks and dashes don't matter) and verifies its check digit by
 * GS1's rule. `key` is the GTIN-14 that all spellings share. A UPC-E is read as the GTIN-12 that it
 * abbreviates: eight digits that begin with 0 and fit are one, as GS1 gives no GTIN-8 that begins so.
 */
export function readGtin(text: string): GtinReading {
  const digits = digitsOf(text);
  if (!/^\d+$/.test(digits)) return { ok: false, reason: `"${text}" is not a GTIN: digits only` };
  if (!LENGTHS.has(digits.length)) {
    return {
      ok: false,
      reason: `"${text}" has ${digits.length} digits; a GTIN has 8, 12, 13 or 14`,
    };
  }
  const gtin = candidates(digits).find(hasCheckDigit);
  if (!gtin) return { ok: false, reason: `"${text}" has a wrong check digit` };
  return { ok: true, gtin, key: gtin.padStart(14, '0') };
}

/** The keys that a code may mean as a GTIN: none for another text, two for an ambiguous UPC-E. */
export function gtinKeys(text: string): string[] {
  const digits = digitsOf(text);
  if (!/^\d+$/.test(digits) || !LENGTHS.has(digits.length)) return [];
  return candidates(digits)
    .filter(hasCheckDigit)
    .map((gtin) => gtin.padStart(14, '0'));
}

const LENGTHS = new Set([8, 12, 13, 14]);

const digitsOf = (text: string): string => text.replace(/[\s-]/g, '');

/** What the digits may be, the likelier first. */
function candidates(digits: string): string[] {
  const expanded = expandUpcE(digits);
  if (!expanded) return [digits];
  return digits.startsWith('0') ? [expanded, digits] : [digits, expanded];
}

/** The GTIN-12 of a UPC-E: its last digit before the check digit says where zeros were left out. */
function expandUpcE(digits: string): string | undefined {
  const parts = /^([01])(\d)(\d)(\d)(\d)(\d)(\d)(\d)$/.exec(digits);
  if (!parts) return undefined;
  const [, system = '', a = '', b = '', c = '', d = '', e = '', rule = '', check = ''] = parts;
  if (rule <= '2') return `${system}${a}${b}${rule}0000${c}${d}${e}${check}`;
  if (rule === '3') return `${system}${a}${b}${c}00000${d}${e}${check}`;
  if (rule === '4') return `${system}${a}${b}${c}${d}00000${e}${check}`;
  return `${system}${a}${b}${c}${d}${e}0000${rule}${check}`;
}

/** GS1: weights 1 and 3 in turn from the right, the sum divides by ten. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  let weight = 1;
  for (let i = digits.length - 1; i >= 0; i--) {
    sum += Number(digits[i]) * weight;
    weight = 4 - weight;
  }
  return sum % 10 === 0;
}
