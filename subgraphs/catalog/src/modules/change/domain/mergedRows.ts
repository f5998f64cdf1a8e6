import { componentsText } from '../../kit/domain/componentsText.ts';
import type { ProductRecord } from '../../product/domain/productRecord.ts';
import type { StagedRow } from './stagedRow.ts';

/**
 * The products as they are when all of them but the survivor were found to be it, and the kits in which
 * it takes their place.
 */
export function mergedRows(
  survivorId: string,
  records: readonly ProductRecord[],
  kits: ReadonlyArray<{ before: ProductRecord; record: ProductRecord }> = [],
): { title: string; rows: StagedRow[] } {
  const skus = new Map(records.map(({ id, sku }) => [id, sku]));
  const merged = records
    .filter(({ id }) => id !== survivorId)
    .sort((a, b) => (a.sku < b.sku ? -1 : 1));
  const survivorSku = skus.get(survivorId) ?? survivorId;
  return {
    title: `${listed(merged.map(({ sku }) => sku))} → ${survivorSku}`,
    rows: [
      ...merged.map((before) => ({
        before,
        record: { ...before, mergedInto: survivorId },
        changes: [
          {
            field: 'mergedInto',
            before: before.mergedInto && (skus.get(before.mergedInto) ?? before.mergedInto),
            after: survivorSku,
          },
        ],
      })),
      ...kits.map((kit) => ({ ...kit, changes: [compositionChange(kit)] })),
    ].map(
      (row, i): StagedRow => ({
        ...row,
        number: i + 1,
        outcome: 'CHANGED',
        sku: row.before.sku,
        problems: [],
      }),
    ),
  };
}

const compositionChange = ({
  before,
  record,
}: {
  before: ProductRecord;
  record: ProductRecord;
}) => ({
  field: 'components',
  before: componentsText(before.components),
  after: componentsText(record.components),
});

const MOST_LISTED = 3;

const listed = (skus: readonly string[]): string => {
  const more = skus.length - MOST_LISTED;
  return skus.slice(0, MOST_LISTED).join(', ') + (more > 0 ? ` +${more}` : '');
};
