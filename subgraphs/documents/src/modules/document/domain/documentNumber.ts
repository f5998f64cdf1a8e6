/** What each kind of paper is called in its number. */
const PREFIXES = { INVOICE: 'СЧ', UPD: 'УПД' };

/** `СЧ-2026-000001`: the numbers of a kind begin anew each year and have no gaps. */
export const documentNumber = (kind: 'INVOICE' | 'UPD', year: number, count: number): string =>
  `${PREFIXES[kind]}-${year}-${String(count).padStart(6, '0')}`;
