/** The most that orders may be, VAT included; null = no limit. Half a limit is none. */
export function limitOf(
  amount: string | null | undefined,
  currency: string | null | undefined,
): { amount: string; currency: string } | null {
  return amount && currency ? { amount, currency } : null;
}
