import type { Connection } from '@kontor/kit/cursors.ts';
import type { AuditRow } from './audit.queries.ts';

export type AuditEntryMapper = AuditRow;
export type AuditEntryConnectionMapper = Connection<AuditRow>;
