import { newId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { loadAttributes } from '../attribute/attribute.queries.ts';
import type { Attribute } from '../attribute/domain/attribute.ts';
import { loadCategoryTree } from '../category/category.queries.ts';
import { keyOfText } from '../equipment/domain/readFits.ts';
import { equipmentTerms } from '../equipment/equipment.queries.ts';
import { KitBook } from '../kit/domain/KitBook.ts';
import { findMembers, kitsWith } from '../kit/kit.queries.ts';
import { brandNames } from './brand.queries.ts';
import { applyDraft } from './domain/applyDraft.ts';
import { CodeOwners } from './domain/CodeOwners.ts';
import type { CatalogueTerms } from './domain/catalogueTerms.ts';
import { type FieldChange, fieldChanges } from './domain/fieldChanges.ts';
import { gtinKeys } from './domain/gtin.ts';
import { nameKey } from './domain/nameKey.ts';
import type { ProductDraft } from './domain/productDraft.ts';
import type { ProductProblem } from './domain/productProblem.ts';
import { blankProduct, type ProductRecord } from './domain/productRecord.ts';
import { publishingProblems } from './domain/publishingProblems.ts';
import { skuKey } from './domain/skuKey.ts';
import { type FoundRecord, findRecords, formerIds, ownersOfGtins } from './record.queries.ts';

/** What a draft would make of the catalogue. */
export interface PreparedProduct {
  draft: ProductDraft;
  /** Null for a product that is new. */
  before: ProductRecord | null;
  /** All of the product as it is to be; of a WRONG one as far as it could be read. */
  record: ProductRecord;
  outcome: 'CREATED' | 'CHANGED' | 'UNCHANGED' | 'WRONG';
  /** Of a CHANGED one. */
  changes: FieldChange[];
  /** Of a WRONG one. */
  problems: ProductProblem[];
}

/**
 * Decides about each draft, in their order, and changes nothing. A product or a code that an earlier
 * right draft of the same call has is refused to a later one. The same few statements for any number of drafts.
 * `newAttributes` are those that are to be made before the products are written.
 */
export async function prepareProducts(
  { em }: RequestContext,
  drafts: readonly ProductDraft[],
  newAttributes: readonly Attribute[] = [],
): Promise<PreparedProduct[]> {
  const known = await loadKnown(em, drafts, newAttributes);
  return drafts.map((draft) => prepare(draft, known));
}

interface Known {
  terms: CatalogueTerms;
  /** By id and by SKU key; a merged product's find the one that it is. */
  byId: Map<string, ProductRecord>;
  bySkuKey: Map<string, ProductRecord>;
  /** By SKU key. */
  formerIds: Map<string, string>;
  owners: CodeOwners;
  kits: KitBook;
}

async function loadKnown(
  em: EntityManager,
  drafts: readonly ProductDraft[],
  newAttributes: readonly Attribute[],
): Promise<Known> {
  const ids = drafts.flatMap(({ id }) => id ?? []);
  const skuKeys = drafts.flatMap(({ sku }) => (sku === undefined ? [] : storable(skuKey(sku))));
  const found = await findRecords(em, ids, skuKeys);
  const skus = found.map(
    ({ foundSku, foundSkuKey, record }) =>
      [foundSkuKey, { productId: record.id, sku: foundSku }] as const,
  );
  const gtins = drafts.flatMap(({ gtin, packaging }) => [
    ...gtinKeys(gtin ?? ''),
    ...(packaging ?? []).flatMap((one) => gtinKeys(one.gtin ?? '')),
  ]);
  const { components, kits } = await loadKits(em, drafts, found);
  return {
    kits,
    byId: new Map(found.map(({ foundId, record }) => [foundId, record])),
    bySkuKey: new Map(found.map(({ foundSkuKey, record }) => [foundSkuKey, record])),
    owners: new CodeOwners(new Map(skus), await ownersOfGtins(em, gtins)),
    formerIds: await formerIds(em, skuKeys),
    terms: {
      attributes: new Map([
        ...newAttributes.map((attribute) => [attribute.code, attribute] as const),
        ...(await loadAttributes(em)),
      ]),
      categories: await loadCategoryTree(em),
      brands: await brandNames(
        em,
        drafts.flatMap(({ brand }) => (brand ? storable(nameKey(brand)) : [])),
      ),
      equipment: await equipmentTerms(
        em,
        drafts.flatMap(({ fits }) => (fits ?? []).flatMap((text) => storable(keyOfText(text)))),
      ),
      components,
    },
  };
}

/** The components that drafts name and those of their products, and the kits that their products are in. */
async function loadKits(
  em: EntityManager,
  drafts: readonly ProductDraft[],
  found: readonly FoundRecord[],
): Promise<Pick<Known, 'kits'> & Pick<CatalogueTerms, 'components'>> {
  const members = await findMembers(
    em,
    found.flatMap(({ record }) => record.components.map(({ productId }) => productId)),
    drafts.flatMap(({ components }) =>
      (components ?? []).flatMap(({ sku }) => storable(skuKey(sku))),
    ),
  );
  const mayBreakKits = drafts.some(
    ({ components, status }) => (components ?? []).length > 0 || status === 'DRAFT',
  );
  const kits = mayBreakKits
    ? await kitsWith(
        em,
        found.map(({ record }) => record.id),
      )
    : [];
  return {
    kits: new KitBook([...members, ...kits]),
    components: new Map(members.map((member) => [member.foundSkuKey, member])),
  };
}

function prepare(draft: ProductDraft, known: Known): PreparedProduct {
  const key = skuKey(draft.sku ?? '');
  const before = (draft.id ? known.byId.get(draft.id) : known.bySkuKey.get(key)) ?? null;
  const blank = blankProduct(known.formerIds.get(key) ?? newId(), draft.sku ?? '');
  const { record, problems } = applyDraft(draft, before ?? blank, known.terms);
  if (draft.id && !before) {
    problems.push({ field: 'id', value: draft.id, reason: 'there is no such product' });
  }
  if (record.gtin !== null && known.owners.isAlias(record, record.gtin)) {
    record.gtin = before?.gtin ?? null;
  }
  problems.push(...known.owners.conflicts(record));
  const changes = before ? fieldChanges(before, record, known.terms) : [];
  const isUnchanged = before !== null && changes.length === 0;
  if (!isUnchanged) problems.push(...known.kits.conflicts(record));
  if (!isUnchanged && record.status !== 'DRAFT') problems.push(...lacking(record, known.terms));
  const prepared = { draft, before, record, problems };
  if (problems.length > 0) return { ...prepared, outcome: 'WRONG', changes: [] };
  known.owners.claim(record);
  known.kits.claim(record);
  if (isUnchanged) return { ...prepared, outcome: 'UNCHANGED', changes };
  return { ...prepared, outcome: before ? 'CHANGED' : 'CREATED', changes };
}

function lacking(record: ProductRecord, { categories }: CatalogueTerms): ProductProblem[] {
  const category = record.newCategory
    ? categories.followPath(record.newCategory).at(-1)
    : categories.find(record.categoryId);
  return publishingProblems(record, category);
}

/** PostgreSQL can't be asked for a text with NUL; nothing has one. */
const storable = (key: string): string[] => (key === '' || key.includes('\0') ? [] : [key]);
