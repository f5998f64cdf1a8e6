import type { FieldChange } from '../../product/domain/fieldChanges.ts';
import { nameKey } from '../../product/domain/nameKey.ts';
import type { ProductProblem } from '../../product/domain/productProblem.ts';
import type { ProductRecord } from '../../product/domain/productRecord.ts';
import { skuKey } from '../../product/domain/skuKey.ts';
import type { RowOutcome } from './changeset.ts';

/** A row of a file, or a product of an edit, and what is to become of it. */
export interface StagedRow {
  /** Unique in the changeset. */
  number: number;
  outcome: RowOutcome;
  /** As far as it could be read. */
  sku: string | null;
  /** The product as it was; null for a new one and for a row that could not be read. */
  before: ProductRecord | null;
  /** The product as it is to be; null for a row that could not be read. */
  record: ProductRecord | null;
  changes: FieldChange[];
  problems: ProductProblem[];
}

/** As the row waits in the database to be published. */
export interface KeptRow {
  number: number;
  outcome: RowOutcome;
  sku: string | null;
  skuKey: string | null;
  gtinKeys: string[] | null;
  /** Null for what is no kit. */
  componentIds: string[] | null;
  productId: string | null;
  revision: string | null;
  record: ProductRecord | null;
  changes: FieldChange[] | ProductProblem[];
  /** Of a new product: what another one would have in common with it. */
  brandKey: string | null;
  manufacturerKey: string | null;
}

/** So many are shown of what won't be published. */
const MOST_SHOWN = 100;

/** The rows to keep: all that will be published, and of the others the first; `shown` counts those. */
export function keptRows(
  rows: readonly StagedRow[],
  shown: { UNCHANGED: number; WRONG: number },
): KeptRow[] {
  return rows.flatMap((row) => {
    if (row.outcome === 'CREATED' || row.outcome === 'CHANGED') return keep(row);
    shown[row.outcome] += 1;
    return shown[row.outcome] <= MOST_SHOWN ? keep(row) : [];
  });
}

function keep({ number, outcome, sku, before, record, changes, problems }: StagedRow): KeptRow {
  const published = outcome === 'CREATED' || outcome === 'CHANGED' ? record : null;
  const isNew = outcome === 'CREATED';
  return {
    number,
    outcome,
    sku: record?.sku ?? (sku && storable(sku)),
    skuKey: published && skuKey(published.sku),
    gtinKeys: published && gtinKeysOf(published),
    componentIds: published && componentIdsOf(published),
    productId: published?.id ?? before?.id ?? null,
    revision: before?.revision ?? null,
    record: published,
    changes: outcome === 'WRONG' ? problems.map(storableProblem) : isNew ? [] : changes,
    brandKey: isNew && published?.brand ? nameKey(published.brand) : null,
    manufacturerKey:
      isNew && published?.manufacturerNumber ? skuKey(published.manufacturerNumber) : null,
  };
}

const storableProblem = ({ field, value, reason }: ProductProblem): ProductProblem => ({
  field: storable(field),
  value: value && storable(value),
  reason: storable(reason),
});

/** What is wrong may be what PostgreSQL keeps in no text. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');

const gtinKeysOf = ({ gtin, packaging }: ProductRecord): string[] =>
  [gtin, ...packaging.map((one) => one.gtin)]
    .filter((code) => code !== null)
    .map((code) => code.padStart(14, '0'));

/** What was found to be another product is no kit any more. */
const componentIdsOf = ({ components, mergedInto }: ProductRecord): string[] | null =>
  components.length === 0 || mergedInto !== null
    ? null
    : components.map(({ productId }) => productId);

/** How many rows there are of each outcome. */
export function countStaged(rows: readonly StagedRow[]): Record<RowOutcome, number> {
  const counts = { CREATED: 0, CHANGED: 0, UNCHANGED: 0, WRONG: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}
