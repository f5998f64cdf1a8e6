import type { DebtorSort } from '../../gql/schemaTypes.ts';

/** The order that an address names; the largest overdue sum first, where it names none. */
export const debtorSortOf = (text: string | null): DebtorSort =>
  text === 'BALANCE' || text === 'OLDEST' || text === 'NAME' ? text : 'OVERDUE';
