import { compare } from '@kontor/kit/money.ts';
import { type FieldReader, gtinKey } from './FieldReader.ts';
import { PACKAGING_LEVELS, type PackageDraft } from './productDraft.ts';
import type { Package, ProductRecord } from './productRecord.ts';

/**
 * Reads all packages of a product, small ones first. Each level stands once, a larger package holds no
 * less than a smaller one, and no two packages have one GTIN; only a single piece may have the product's.
 */
export function readPackaging(
  drafts: readonly PackageDraft[],
  { gtin, packaging: before }: Pick<ProductRecord, 'gtin' | 'packaging'>,
  read: FieldReader,
): Package[] {
  const packages = drafts.flatMap((draft) => readPackage(draft, before, read) ?? []);
  packages.sort((a, b) => rank(a) - rank(b));
  packages.forEach((one, place) => {
    const field = `packaging.${one.level}`;
    const smaller = packages[place - 1];
    if (smaller?.level === one.level) {
      read.refuse(field, one.quantity, 'this package is there twice');
    } else if (smaller && compare(one.quantity, smaller.quantity) < 0) {
      read.refuse(`${field}.quantity`, one.quantity, `it is less than ${smaller.level} holds`);
    }
    if (one.gtin === null) return;
    const same = (other: string | null) =>
      other !== null && gtinKey(other) === gtinKey(one.gtin ?? '');
    if (packages.slice(0, place).some((other) => same(other.gtin))) {
      read.refuse(`${field}.gtin`, one.gtin, 'another package has it');
    } else if (same(gtin) && compare(one.quantity, '1') !== 0) {
      read.refuse(`${field}.gtin`, one.gtin, 'the product itself has it');
    }
  });
  return packages;
}

function readPackage(
  { level, ...draft }: PackageDraft,
  before: readonly Package[],
  read: FieldReader,
): Package | undefined {
  const field = `packaging.${level}`;
  const old = before.find((one) => one.level === level);
  const quantity = read.quantity(`${field}.quantity`, draft.quantity);
  const weight = draft.weight && read.quantity(`${field}.weight`, draft.weight);
  const volume = draft.volume && read.quantity(`${field}.volume`, draft.volume);
  const gtin = read.gtin(`${field}.gtin`, draft.gtin, old?.gtin ?? null);
  if (quantity === undefined) return undefined;
  return {
    level,
    quantity,
    weight: weight || null,
    volume: volume || null,
    gtin: gtin ?? null,
  };
}

const rank = ({ level }: Package): number => PACKAGING_LEVELS.indexOf(level);
