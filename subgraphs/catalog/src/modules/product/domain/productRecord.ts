import type { AttributeValue } from '../../attribute/domain/attribute.ts';
import type { EquipmentName } from '../../equipment/domain/equipmentModel.ts';
import type { CategoryName, PackagingLevel } from './productDraft.ts';
import type { ProductStatus } from './productStatus.ts';

/** All that a product is to its content managers; plain JSON, so that it can wait to be written. */
export interface ProductRecord {
  id: string;
  /** The state that it was made from; null for a new product. */
  revision: string | null;
  sku: string;
  gtin: string | null;
  nameRu: string | null;
  nameEn: string | null;
  descriptionRu: string | null;
  descriptionEn: string | null;
  /** Its name. */
  brand: string | null;
  categoryId: string | null;
  /** The path of a category that is to be made; `categoryId` is null then. */
  newCategory: CategoryName[] | null;
  /** OKEI. */
  unitCode: string;
  minimumQuantity: string;
  quantityStep: string;
  priceGroup: string | null;
  status: ProductStatus;
  popularity: number;
  manufacturerNumber: string | null;
  availableFrom: string | null;
  attributes: Record<string, AttributeValue>;
  packaging: Package[];
  /** By their keys. */
  fits: EquipmentName[];
  /** What one kit is put together of; empty of a product that is no kit. */
  components: Component[];
  /** The product that it was found to be. */
  mergedInto: string | null;
}

export interface Package {
  level: PackagingLevel;
  quantity: string;
  weight: string | null;
  volume: string | null;
  gtin: string | null;
}

export interface Component {
  productId: string;
  /** Of the component: for people. */
  sku: string;
  /** Base units of the component in one kit. */
  quantity: string;
}

/** What a product is of which nothing has been said but its SKU. */
export function blankProduct(id: string, sku: string): ProductRecord {
  return {
    id,
    revision: null,
    sku,
    gtin: null,
    nameRu: null,
    nameEn: null,
    descriptionRu: null,
    descriptionEn: null,
    brand: null,
    categoryId: null,
    newCategory: null,
    unitCode: '796',
    minimumQuantity: '1',
    quantityStep: '1',
    priceGroup: 'STANDARD',
    status: 'PUBLISHED',
    popularity: 0,
    manufacturerNumber: null,
    availableFrom: null,
    attributes: {},
    packaging: [],
    fits: [],
    components: [],
    mergedInto: null,
  };
}
