/** What a person says of an entry in place of what was proposed. */
export interface Correction {
  payer: { id: string; name: string } | null;
  /** Null: as the purpose names them, or the oldest first. */
  invoiceIds: string[] | null;
}

interface Proposed {
  id: string;
  payer: { id: string; name: string } | null;
  certainty: string | null;
  similarPayment: unknown;
}

/** Whose payment it is taken for: a person's word goes before what was recognised. */
export const payerOf = (
  { payer }: Pick<Proposed, 'payer'>,
  correction: Correction | undefined,
): { id: string; name: string } | null => correction?.payer ?? payer;

/**
 * Entries that may be chosen together without a look at each: the payer was recognised by more than a
 * name, and no payment looks like the same money.
 */
export const isSure = ({ payer, certainty, similarPayment }: Proposed): boolean =>
  payer !== null && certainty !== null && certainty !== 'NAME' && similarPayment === null;

/** One entry as it is confirmed; null while nobody has said who paid. */
export function confirmationOf(
  entry: Pick<Proposed, 'id' | 'payer'>,
  correction: Correction | undefined,
): { id: string; organizationId: string | null; invoiceIds: string[] | null } | null {
  if (!payerOf(entry, correction)) return null;
  return {
    id: entry.id,
    organizationId: correction?.payer?.id ?? null,
    invoiceIds: correction?.invoiceIds ?? null,
  };
}
