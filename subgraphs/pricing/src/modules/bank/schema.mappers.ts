import type { Connection } from '@kontor/kit/cursors.ts';
import type { BankEntryRow, BankStatement } from './bank.entity.ts';
import type { EntryRefusal } from './confirmEntries.service.ts';

export type BankEntryMapper = BankEntryRow;
export type BankStatementMapper = BankStatement;
export type BankEntryConnectionMapper = Connection<BankEntryRow>;
export type BankStatementImportedMapper = { statementId: string };
export type BankEntryIgnoredMapper = { entryId: string };
export type BankEntriesConfirmedMapper = { confirmedIds: string[]; refused: EntryRefusal[] };
