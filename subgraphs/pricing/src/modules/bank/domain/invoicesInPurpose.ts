/** `INV-2026-000001` as people write it: with other dashes, without zeros, in Cyrillic letters that look alike. */
const NUMBER = /(?:INV|ИНВ)\s*[-–—/№ ]?\s*(\d{4})\s*[-–—/]\s*(\d{1,9})(?!\d)/giu;

/** The numbers of our invoices that a payment's purpose names, in its order, each once. */
export function invoicesInPurpose(purpose: string): string[] {
  const numbers = Array.from(
    purpose.matchAll(NUMBER),
    ([, year, number = '']) => `INV-${year}-${String(Number(number)).padStart(6, '0')}`,
  );
  return [...new Set(numbers)];
}
