import type {
  KitComponentInput,
  PackagingInput,
  PackagingLevel,
  ProductAttributeInput,
  ProductRelationInput,
  ProductStatus,
  RelationKind,
  SaveProductInput,
} from '../../../gql/schemaTypes.ts';
import { tidy } from '../../../lib/orderQuantity.ts';
import type { EditedProductFragment } from './ProductEditor.generated';

/** What stands in a product's simple fields, as typed; empty where nothing does. */
export interface DraftFields {
  sku: string;
  gtin: string;
  nameRu: string;
  nameEn: string;
  descriptionRu: string;
  descriptionEn: string;
  brand: string;
  categoryId: string;
  unitCode: string;
  minimumQuantity: string;
  quantityStep: string;
  priceGroup: string;
  status: ProductStatus;
  manufacturerNumber: string;
  availableFrom: string;
  /** Maker and model, a line for each. */
  fits: string;
}

/** As `ProductAttributeInput`; empty where there is none. */
export interface AttributeDraft {
  value: string;
  valueEn: string;
}

/** A level without a quantity is not there. */
export interface PackagingDraft {
  quantity: string;
  weight: string;
  volume: string;
  gtin: string;
}

export interface RelationDraft {
  kind: RelationKind;
  sku: string;
  name: string;
  isMutual: boolean;
  noteRu: string;
  noteEn: string;
}

/** So much of a product in one kit; `unit` is short for its unit. */
export interface ComponentDraft {
  sku: string;
  name: string;
  unit: string;
  quantity: string;
}

/** A product as it is being edited. */
export interface ProductDraft {
  fields: DraftFields;
  /** By attribute's code. */
  attributes: Record<string, AttributeDraft>;
  packaging: Record<PackagingLevel, PackagingDraft>;
  relations: RelationDraft[];
  /** Of a kit. */
  components: ComponentDraft[];
}

export const PACKAGING_LEVELS: PackagingLevel[] = ['PIECE', 'INNER', 'CASE', 'PALLET'];
export const NO_VALUE: AttributeDraft = { value: '', valueEn: '' };
const NO_PACKAGE: PackagingDraft = { quantity: '', weight: '', volume: '', gtin: '' };

/** A new product, with what it has unless told otherwise. */
export const newDraft: ProductDraft = {
  fields: {
    sku: '',
    gtin: '',
    nameRu: '',
    nameEn: '',
    descriptionRu: '',
    descriptionEn: '',
    brand: '',
    categoryId: '',
    unitCode: '796',
    minimumQuantity: '1',
    quantityStep: '1',
    priceGroup: 'STANDARD',
    status: 'DRAFT',
    manufacturerNumber: '',
    availableFrom: '',
    fits: '',
  },
  attributes: {},
  packaging: { PIECE: NO_PACKAGE, INNER: NO_PACKAGE, CASE: NO_PACKAGE, PALLET: NO_PACKAGE },
  relations: [],
  components: [],
};

export function draftOf(product: EditedProductFragment): ProductDraft {
  const { missing } = product.completeness;
  // A name that is not there is answered with the one in the other language.
  const own = (text: string | null, field: string) => (missing.includes(field) ? '' : (text ?? ''));
  return {
    fields: {
      sku: product.sku,
      gtin: product.gtin ?? '',
      nameRu: own(product.nameRu, 'name.ru'),
      nameEn: own(product.nameEn, 'name.en'),
      descriptionRu: own(product.descriptionRu, 'description.ru'),
      descriptionEn: own(product.descriptionEn, 'description.en'),
      brand: product.brand?.name ?? '',
      categoryId: product.category?.id ?? '',
      unitCode: product.unit.code,
      minimumQuantity: tidy(product.minimumQuantity),
      quantityStep: tidy(product.quantityStep),
      priceGroup: product.priceGroup ?? '',
      status: product.status,
      manufacturerNumber: product.manufacturerNumber ?? '',
      availableFrom: product.availableFrom ?? '',
      fits: product.fits.map(({ name }) => name).join('\n'),
    },
    attributes: Object.fromEntries(
      product.attributes.map((value) => [value.attribute.code, attributeDraft(value)]),
    ),
    packaging: packagingDraft(product.packaging),
    relations: product.relations.map(({ kind, isMutual, noteRu, noteEn, product: related }) => ({
      kind,
      isMutual,
      sku: related.sku,
      name: related.name,
      noteRu: noteRu ?? '',
      noteEn: noteEn === noteRu ? '' : (noteEn ?? ''),
    })),
    components: product.components.map(({ quantity, product: { sku, name, unit } }) => ({
      ...{ sku, name, unit: unit.symbol, quantity: tidy(quantity) },
    })),
  };
}

type AttributeValue = EditedProductFragment['attributes'][number];

function attributeDraft(value: AttributeValue): AttributeDraft {
  switch (value.attribute.type) {
    case 'TEXT':
      return {
        value: value.textRu,
        valueEn: value.textEn === value.textRu ? '' : value.textEn,
      };
    case 'NUMBER':
      return { ...NO_VALUE, value: value.number === null ? '' : tidy(value.number) };
    case 'BOOLEAN':
      return { ...NO_VALUE, value: value.boolean === null ? '' : String(value.boolean) };
    case 'ONE_OF':
    case 'MANY_OF':
      return { ...NO_VALUE, value: value.options.map(({ code }) => code).join(';') };
    case 'DATE':
      return { ...NO_VALUE, value: value.date ?? '' };
  }
}

function packagingDraft(levels: EditedProductFragment['packaging']): ProductDraft['packaging'] {
  const packaging = { ...newDraft.packaging };
  for (const { level, quantity, weight, volume, gtin } of levels) {
    packaging[level] = {
      quantity: tidy(quantity),
      weight: weight === null ? '' : tidy(weight),
      volume: volume === null ? '' : tidy(volume),
      gtin: gtin ?? '',
    };
  }
  return packaging;
}

/** What has to be said to make the product what the draft is: the fields that differ. */
export function saveInputOf(draft: ProductDraft, base: ProductDraft): SaveProductInput {
  const fields = Object.entries(draft.fields)
    .filter(([field, value]) => value !== base.fields[field as keyof DraftFields])
    .map(([field, value]) => [field, value.trim() === '' ? null : plain(field, value.trim())]);
  const attributes = attributesInput(draft, base);
  const isRepacked = !isSame(draft.packaging, base.packaging);
  return {
    ...Object.fromEntries(fields),
    ...(attributes.length > 0 && { attributes }),
    ...(isRepacked && { packaging: packagingInput(draft.packaging) }),
    ...(!isSame(draft.components, base.components) && {
      components: componentsInput(draft.components),
    }),
  };
}

const DECIMALS = ['minimumQuantity', 'quantityStep'];
function plain(field: string, value: string): string | string[] {
  if (field === 'fits') return linesOf(value);
  return DECIMALS.includes(field) ? plainDecimal(value) : value;
}

/** Without the empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** As the graph takes decimals: a person's comma is a point, blanks are nothing. */
export const plainDecimal = (typed: string): string => typed.replace(/\s/g, '').replace(',', '.');

function attributesInput(draft: ProductDraft, base: ProductDraft): ProductAttributeInput[] {
  return Object.entries(draft.attributes)
    .filter(([code, value]) => !isSame(value, base.attributes[code] ?? NO_VALUE))
    .map(([code, { value, valueEn }]) => ({
      code,
      value: value.trim() || null,
      ...(valueEn.trim() && { valueEn: valueEn.trim() }),
    }));
}

function packagingInput(packaging: ProductDraft['packaging']): PackagingInput[] {
  return PACKAGING_LEVELS.filter((level) => packaging[level].quantity.trim() !== '').map(
    (level) => {
      const { quantity, weight, volume, gtin } = packaging[level];
      return {
        level,
        quantity: plainDecimal(quantity),
        weight: plainDecimal(weight) || null,
        volume: plainDecimal(volume) || null,
        gtin: gtin.trim() || null,
      };
    },
  );
}

const componentsInput = (components: readonly ComponentDraft[]): KitComponentInput[] =>
  components.map(({ sku, quantity }) => ({ sku, quantity: plainDecimal(quantity) }));

export const relationsInputOf = ({ relations }: ProductDraft): ProductRelationInput[] =>
  relations.map(({ kind, sku, isMutual, noteRu, noteEn }) => ({
    kind,
    sku,
    isMutual,
    noteRu: noteRu.trim() || null,
    noteEn: noteEn.trim() || null,
  }));

export const areRelationsChanged = (draft: ProductDraft, base: ProductDraft): boolean =>
  !isSame(relationsInputOf(draft), relationsInputOf(base));

export const isChanged = (draft: ProductDraft, base: ProductDraft): boolean =>
  Object.keys(saveInputOf(draft, base)).length > 0 || areRelationsChanged(draft, base);

/** One's own changes put on top of what somebody else has made of the product meanwhile. */
export function rebase(
  draft: ProductDraft,
  base: ProductDraft,
  theirs: ProductDraft,
): ProductDraft {
  return {
    fields: keepChanges(draft.fields, base.fields, theirs.fields),
    attributes: keepChanges(draft.attributes, base.attributes, theirs.attributes),
    packaging: keepChanges(draft.packaging, base.packaging, theirs.packaging),
    relations: areRelationsChanged(draft, base) ? draft.relations : theirs.relations,
    components: isSame(draft.components, base.components) ? theirs.components : draft.components,
  };
}

function keepChanges<Part extends object>(mine: Part, base: Part, theirs: Part): Part {
  const before = new Map(Object.entries(base));
  const changed = Object.entries(mine).filter(([key, value]) => !isSame(value, before.get(key)));
  return { ...theirs, ...Object.fromEntries(changed) };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
