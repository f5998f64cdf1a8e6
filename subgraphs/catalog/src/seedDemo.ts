import { fileURLToPath } from 'node:url';
import { cellsByName, openRowFile } from '@kontor/kit/rowFile/openRowFile.ts';
import { ATTRIBUTES, CATEGORY_ATTRIBUTES } from '../demo/describing.ts';
import type { Context } from './context.ts';
import { saveAttribute } from './modules/attribute/attribute.service.ts';
import { loadCategoryTree } from './modules/category/category.queries.ts';
import { saveCategory } from './modules/category/category.service.ts';
import { seedContent } from './modules/content/seedContent.ts';
import { loadProducts } from './modules/import/loadProducts.ts';
import { seedPictures } from './modules/media/seedPictures.ts';
import type {
  AttributeText,
  PackageDraft,
  ProductDraft,
} from './modules/product/domain/productDraft.ts';
import { PACKAGING_LEVELS } from './modules/product/domain/productDraft.ts';
import type { RelationDraft } from './modules/product/domain/readRelations.ts';
import { RELATION_KINDS } from './modules/product/domain/relationKind.ts';
import { skuKey } from './modules/product/domain/skuKey.ts';
import { setProductRelations } from './modules/product/editing.service.ts';
import { saveProducts } from './modules/product/product.service.ts';
import { findRecords } from './modules/product/record.queries.ts';
import { seedSynonyms } from './modules/search/seedSynonyms.ts';
import { seedContracts } from './modules/visibility/seedContracts.ts';

/**
 * The demo company's catalogue: products as a file brings them, then what a content manager adds.
 * Categories ask for attributes last, when their products have them. Seeded again it changes nothing.
 */
export async function seedDemo(ctx: Context): Promise<void> {
  for (const attribute of ATTRIBUTES) accepted(await saveAttribute(ctx, attribute));
  for (const file of ['products.csv', 'discontinued.csv', 'kits.csv']) {
    await loadProducts(ctx, demoFile(file));
  }
  await describeProducts(ctx);
  await askForAttributes(ctx);
  await relateProducts(ctx);
  await seedPictures(ctx);
  await seedSynonyms(ctx);
  await seedContent(ctx);
  await seedContracts(ctx);
}

async function describeProducts(ctx: Context): Promise<void> {
  const drafts = new Map<string, ProductDraft>();
  const draftOf = (sku: string): ProductDraft => {
    const draft = drafts.get(sku) ?? { sku };
    drafts.set(sku, draft);
    return draft;
  };
  for await (const cell of rowsOf('attributes.csv')) {
    const draft = draftOf(cell('sku'));
    const value: AttributeText = { text: cell('value'), en: cell('value_en') || undefined };
    draft.attributes = { ...draft.attributes, [cell('attribute')]: value };
  }
  for await (const cell of rowsOf('packaging.csv')) {
    const draft = draftOf(cell('sku'));
    draft.packaging = [...(draft.packaging ?? []), packageOf(cell)];
  }
  for await (const cell of rowsOf('fits.csv')) {
    draftOf(cell('sku')).fits = cell('fits').split(';');
  }
  const { refused } = await saveProducts(ctx, [...drafts.values()]);
  for (const { draft, reason } of refused) throw new Error(`The demo's ${draft.sku}: ${reason}`);
}

function packageOf(cell: Cell): PackageDraft {
  const level = PACKAGING_LEVELS.find((one) => one === cell('level')) ?? 'PIECE';
  const [quantity, weight, volume, gtin] = ['quantity', 'weight', 'volume', 'gtin'].map(cell);
  return { level, quantity: quantity ?? '', weight, volume, gtin };
}

async function askForAttributes(ctx: Context): Promise<void> {
  const tree = await loadCategoryTree(ctx.em);
  for (const [path, asked] of Object.entries(CATEGORY_ATTRIBUTES)) {
    const names = path.split('/').map((name) => ({ ru: name, en: name }));
    const id = tree.followPath(names).at(names.length - 1)?.id;
    if (!id) throw new Error(`The demo has no category ${path}.`);
    const attributes = asked.split(' ').map((code) => ({
      code: code.replace(/[!-]$/, ''),
      isRequired: code.endsWith('!'),
      isFilterable: !code.endsWith('-'),
    }));
    accepted(await saveCategory(ctx, { id, attributes }));
  }
}

async function relateProducts(ctx: Context): Promise<void> {
  const relations = new Map<string, RelationDraft[]>();
  const add = (sku: string, relation: RelationDraft) =>
    relations.set(sku, [...(relations.get(sku) ?? []), relation]);
  for await (const cell of rowsOf('relations.csv')) {
    const kind = RELATION_KINDS.find((one) => one === cell('kind')) ?? 'ANALOGUE';
    const isMutual = cell('mutual') === 'yes';
    const relation = { kind, isMutual, noteRu: cell('note_ru'), noteEn: cell('note_en') };
    add(cell('sku'), { ...relation, sku: cell('related') });
    // A product is given all of its relations at once, also those that others have with it.
    if (isMutual) add(cell('related'), { ...relation, sku: cell('sku') });
  }
  const products = await findRecords(ctx.em, [], [...relations.keys()].map(skuKey));
  for (const { record } of products) {
    accepted(await setProductRelations(ctx, record.id, relations.get(record.sku) ?? []));
  }
}

type Cell = (column: string) => string;

async function* rowsOf(file: string): AsyncGenerator<Cell> {
  const { header, rows } = await openRowFile(demoFile(file));
  const cells = cellsByName(header);
  for await (const row of rows) yield (column) => cells(row, column);
}

const demoFile = (name: string): string =>
  fileURLToPath(new URL(`../demo/${name}`, import.meta.url));

function accepted(outcome: { ok: boolean }): void {
  if (!outcome.ok) throw new Error(`The demo is refused: ${JSON.stringify(outcome)}`);
}
