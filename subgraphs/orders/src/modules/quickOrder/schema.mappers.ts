import type { CheckedRow } from './domain/checkQuickOrder.ts';

export type QuickOrderRowMapper = CheckedRow;
export type QuickOrderCheckedMapper = { rows: CheckedRow[]; cartId: string | null };
