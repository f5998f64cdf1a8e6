/** The invoices that are named, in the order of their naming, and then the others as they come. */
export function namedFirst<Invoice extends { id: string }>(
  invoices: readonly Invoice[],
  named: readonly string[],
): Invoice[] {
  const placeOf = ({ id }: Invoice) => (named.includes(id) ? named.indexOf(id) : named.length);
  return invoices.toSorted((a, b) => placeOf(a) - placeOf(b));
}
