const DRAFT_STATUSES = [
  'READING',
  'READY',
  'SUBMITTED',
  'PUBLISHING',
  'PUBLISHED',
  'REJECTED',
  'WITHDRAWN',
  'FAILED',
] as const;

export type DraftStatus = (typeof DRAFT_STATUSES)[number];

export type DraftKind = 'UPLOAD' | 'EDIT' | 'RESTORE' | 'IMPORT' | 'RECONCILE';

export type DraftMode = 'PARTIAL' | 'FULL';

/** A change of a price list on its way, as the database keeps it. */
export interface PriceDraft {
  id: string;
  listId: string;
  kind: DraftKind;
  status: DraftStatus;
  mode: DraftMode;
  title: string;
  /** Null = the day of publishing; once published, the list's beginning. */
  activeFrom: string | null;
  restoresId: string | null;
  madeBy: string;
  madeAt: string;
  submittedBy: string | null;
  submittedAt: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
  publishedAt: string | null;
  reason: string | null;
  failure: string | null;
  progress: number;
  counts: DraftCounts;
  wrongRowsUrl: string | null;
}

export interface DraftCounts {
  changed: number;
  created: number;
  gone: number;
  unchanged: number;
  wrong: number;
  unknownSkus: number;
  belowCost: number;
  belowFloor: number;
}

/** Why nothing was done; `skus` are the first products that stand in the way. */
export interface DraftRefusal {
  ok: false;
  code:
    | 'WRONG_STATUS'
    | 'CHANGED_MEANWHILE'
    | 'NOTHING_TO_DO'
    | 'SAME_PERSON'
    | 'PERSON_NEEDED'
    | 'DAY_PASSED'
    | 'ERP_MANAGED';
  message: string;
  skus: string[];
}

export type DraftOutcome = { ok: true } | DraftRefusal;

export const refuseDraft = (
  code: DraftRefusal['code'],
  message: string,
  skus: string[] = [],
): DraftRefusal => ({ ok: false, code, message, skus });
