import type { Connection } from '@kontor/kit/cursors.ts';
import type { DebtorRow, ReceivablesRow } from './debtors.queries.ts';
import type { Statement, StatementLine } from './statement.service.ts';

export type StatementMapper = Statement;
export type StatementLineMapper = StatementLine;
export type StatementLineConnectionMapper = Connection<StatementLine>;
export type DebtorMapper = DebtorRow;
export type DebtorConnectionMapper = Connection<DebtorRow>;
export type ReceivablesMapper = ReceivablesRow & { days: number };
