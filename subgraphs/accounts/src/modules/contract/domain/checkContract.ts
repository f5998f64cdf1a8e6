/** What a contract says, as the seller writes it down. */
export interface ContractTerms {
  number: string;
  currency: string;
  /** Days of the seller's calendar; half-open. */
  validFrom: string;
  validUntil: string | null;
  isAssortmentLimited: boolean;
  isClosed: boolean;
}

export type ContractCheck =
  | { ok: true; terms: ContractTerms }
  | { ok: false; field: 'number' | 'currency' | 'validUntil'; reason: string };

/** Whether there can be such a contract; its number is freed of the blanks around it. */
export function checkContract(wanted: ContractTerms): ContractCheck {
  const number = wanted.number.trim();
  if (!/^[^\p{Cc}\p{Cs}]{1,64}$/u.test(number)) {
    return { ok: false, field: 'number', reason: 'A number has 1 to 64 characters in one line.' };
  }
  if (!/^[A-Z]{3}$/.test(wanted.currency)) {
    return { ok: false, field: 'currency', reason: 'A currency is three letters, such as RUB.' };
  }
  const { validFrom, validUntil } = wanted;
  if (validUntil !== null && validUntil <= validFrom) {
    return { ok: false, field: 'validUntil', reason: 'A contract ends after it begins.' };
  }
  return { ok: true, terms: { ...wanted, number } };
}
