/** The most that one order may be, VAT included; null = no limit. Half a limit is none. */
export function orderLimitOf(
  amount: string | null | undefined,
  currency: string | null | undefined,
): { amount: string; currency: string } | null {
  return amount && currency ? { amount, currency } : null;
}
