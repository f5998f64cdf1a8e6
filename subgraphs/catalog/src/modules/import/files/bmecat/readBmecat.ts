import { multiply } from '@kontor/kit/money.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '@kontor/kit/rowFile/xml/element.ts';
import type { Feature } from '../../domain/feature.ts';
import { CategoryNames } from '../xml/CategoryNames.ts';
import type { XmlReading } from '../xml/openXmlFile.ts';
import type { XmlField, XmlProduct } from '../xml/xmlProduct.ts';
import { type LocalTexts, localTexts } from './localTexts.ts';
import { readFeatures } from './readFeatures.ts';

/** What a first reading of the file found: categories stand after the products that are in them. */
export interface BmecatDirectory {
  categories: CategoryNames;
  /** Ids of categories by SKU. */
  categoryBySku: Map<string, string>;
}

export const emptyDirectory = (): BmecatDirectory => ({
  categories: new CategoryNames(),
  categoryBySku: new Map(),
});

/** Reads BMEcat 2005: products with their features, and the supplier's own tree of categories. */
export function readBmecat(directory: BmecatDirectory): XmlReading {
  return {
    names: new Set(['PRODUCT', 'CATALOG_STRUCTURE', 'PRODUCT_TO_CATALOGGROUP_MAP']),
    read(element) {
      if (element.name === 'PRODUCT') return productOf(element, directory);
      if (element.name === 'CATALOG_STRUCTURE') noteCategory(element, directory);
      else {
        const sku = textOf(element, 'PROD_ID');
        directory.categoryBySku.set(sku, textOf(element, 'CATALOG_GROUP_ID'));
      }
      return undefined;
    },
  };
}

function noteCategory(element: XmlElement, { categories }: BmecatDirectory): void {
  // The root stands for the catalogue itself.
  if (element.attributes.type === 'root') return;
  const { ru, en, other } = localTexts(childrenOf(element, 'GROUP_NAME'));
  categories.add(textOf(element, 'GROUP_ID'), ru ?? en ?? other, textOf(element, 'PARENT_ID'));
}

function productOf(product: XmlElement, directory: BmecatDirectory): XmlProduct {
  const details = childOf(product, 'PRODUCT_DETAILS');
  const sku = textOf(product, 'SUPPLIER_PID');
  const isGone = product.attributes.mode === 'delete';
  return {
    fields: {
      sku,
      gtin: textOf(details, 'EAN') || gtinOf(details),
      ...named('name', localTexts(childrenOf(details, 'DESCRIPTION_SHORT'))),
      ...named('description', localTexts(childrenOf(details, 'DESCRIPTION_LONG'))),
      brand: textOf(details, 'MANUFACTURER_NAME'),
      manufacturerNumber: textOf(details, 'MANUFACTURER_PID'),
      ...orderUnits(childOf(product, 'PRODUCT_ORDER_DETAILS')),
      ...(isGone ? { status: 'DISCONTINUED' } : {}),
    },
    category: directory.categories.path(directory.categoryBySku.get(sku) ?? ''),
    features: [...ownFeatures(details), ...readFeatures(childrenOf(product, 'PRODUCT_FEATURES'))],
  };
}

function gtinOf(details: XmlElement | undefined): string {
  const ids = childrenOf(details, 'INTERNATIONAL_PID');
  return (
    ids.find(({ attributes }) => /^(ean|gtin)$/i.test(attributes.type ?? ''))?.text.trim() ?? ''
  );
}

function named(field: 'name' | 'description', { ru, en, other }: LocalTexts) {
  const fields: Partial<Record<XmlField, string>> = { [`${field}Ru`]: ru, [`${field}En`]: en };
  return ru || en ? fields : { [field]: other };
}

/** Goods are ordered by the order unit, which holds so many content units: those count in the catalogue. */
function orderUnits(order: XmlElement | undefined): Partial<Record<XmlField, string>> {
  const content = textOf(order, 'CONTENT_UNIT');
  const held = (content && textOf(order, 'NO_CU_PER_OU')) || '1';
  const inContent = (quantity: string) =>
    isNumber(quantity) && isNumber(held) ? multiply(quantity, held) : quantity;
  return {
    unit: content || textOf(order, 'ORDER_UNIT'),
    minimum: order && inContent(textOf(order, 'QUANTITY_MIN') || '1'),
    step: order && inContent(textOf(order, 'QUANTITY_INTERVAL') || '1'),
  };
}

const isNumber = (text: string): boolean => /^\d{1,12}(\.\d{1,6})?$/.test(text);

/** What stands beside the features, but has no field of its own. */
function ownFeatures(details: XmlElement | undefined): Feature[] {
  const type = textOf(details, 'MANUFACTURER_TYPE_DESCR');
  const { ru, en, other } = localTexts(childrenOf(details, 'KEYWORD'), ', ');
  const keywords = ru ?? (en === undefined ? other : undefined);
  return [
    { name: { ru: 'Тип по изготовителю', en: 'Manufacturer type' }, text: type },
    { name: { ru: 'Ключевые слова', en: 'Keywords' }, text: keywords, en },
  ].filter(({ text, en: english }: Feature) => text || english);
}
