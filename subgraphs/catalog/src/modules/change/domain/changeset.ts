/** A change of many products as one, as the database keeps it. */
export interface Changeset {
  id: string;
  kind: ChangesetKind;
  status: ChangesetStatus;
  title: string;
  madeBy: string;
  madeAt: Date;
  publishedAt: Date | null;
  progress: number;
  created: number;
  changed: number;
  unchanged: number;
  wrong: number;
  lookalikes: number;
  wrongRowsUrl: string | null;
  failure: string | null;
}

export type ChangesetKind = 'IMPORT' | 'BULK_EDIT' | 'MERGE';

export type ChangesetStatus =
  | 'READING'
  | 'READY'
  | 'PUBLISHING'
  | 'PUBLISHED'
  | 'UNDOING'
  | 'UNDONE'
  | 'FAILED'
  | 'DISCARDED';

export type RowOutcome = 'CREATED' | 'CHANGED' | 'UNCHANGED' | 'WRONG';

/** Why nothing was done; `skus` are the first products that stand in the way. */
export interface ChangesetRefusal {
  ok: false;
  code: 'WRONG_STATUS' | 'CHANGED_MEANWHILE' | 'NOTHING_TO_DO' | 'TOO_MANY' | 'IN_A_KIT';
  message: string;
  skus: string[];
}

export type ChangesetOutcome = { ok: true } | ChangesetRefusal;

export const refusal = (
  code: ChangesetRefusal['code'],
  message: string,
  skus: string[] = [],
): ChangesetRefusal => ({ ok: false, code, message, skus });
