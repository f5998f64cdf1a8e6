import type { Attribute, AttributeValue } from '../../attribute/domain/attribute.ts';
import { attributeText } from '../../attribute/domain/attributeText.ts';
import { numberOf } from '../../attribute/domain/valueParts.ts';
import { type Category, pathOf } from '../../category/domain/categoryTree.ts';
import { inLanguage, type Language } from '../../product/domain/inLanguage.ts';
import type { ProductStatus } from '../../product/domain/productStatus.ts';
import { unitOf } from '../../product/domain/units.ts';

/** What is told of a product. */
export interface ExportedProduct {
  sku: string;
  gtin: string | null;
  nameRu: string | null;
  nameEn: string | null;
  brandName: string | null;
  unitCode: string;
  minimumQuantity: string;
  quantityStep: string;
  status: ProductStatus;
  manufacturerNumber: string | null;
  attributes: Record<string, AttributeValue>;
}

/** A column of an exported table. */
export interface ExportColumn {
  /** Known to the import as well, so that an exported file can be corrected and imported. */
  name: string;
  isNumber: boolean;
  /** Empty where the product has none. */
  cell(product: ExportedProduct, category: Category | undefined): string;
}

/** The columns of every product, then its attributes, headed in the language. */
export function exportColumns(
  attributes: readonly Attribute[],
  language: Language,
): ExportColumn[] {
  const text = (ru: string, en: string, cell: ExportColumn['cell']): ExportColumn => ({
    name: inLanguage(language, ru, en),
    isNumber: false,
    cell,
  });
  const number = (ru: string, en: string, cell: ExportColumn['cell']): ExportColumn => ({
    ...text(ru, en, cell),
    isNumber: true,
  });
  return [
    text('Артикул', 'SKU', ({ sku }) => sku),
    text('Штрихкод', 'GTIN', ({ gtin }) => gtin ?? ''),
    text('Название по-русски', 'Name in Russian', ({ nameRu }) => nameRu ?? ''),
    text('Название по-английски', 'Name in English', ({ nameEn }) => nameEn ?? ''),
    text('Бренд', 'Brand', ({ brandName }) => brandName ?? ''),
    text('Артикул производителя', 'Manufacturer number', (one) => one.manufacturerNumber ?? ''),
    text('Категория', 'Category', (_product, category) => categoryText(category, language)),
    text('Единица', 'Unit', ({ unitCode }) => unitText(unitCode, language)),
    number('Минимум', 'Minimum', ({ minimumQuantity }) => minimumQuantity),
    number('Кратность', 'Step', ({ quantityStep }) => quantityStep),
    text('Статус', 'Status', ({ status }) => status),
    ...attributes.map((attribute) => attributeColumn(attribute, language)),
  ];
}

function attributeColumn(attribute: Attribute, language: Language): ExportColumn {
  const name = inLanguage(language, attribute.nameRu, attribute.nameEn);
  const unit = attribute.unitCode === null ? '' : `, ${unitText(attribute.unitCode, language)}`;
  return {
    name: `${name}${unit}`,
    isNumber: attribute.type === 'NUMBER',
    cell: ({ attributes }) => {
      const value = attributes[attribute.code];
      if (value === undefined) return '';
      if (attribute.type === 'NUMBER') return numberOf(value, attribute) ?? '';
      if (attribute.type !== 'MANY_OF') return attributeText(value, attribute, language);
      return [value]
        .flat()
        .map((code) => attributeText([String(code)], attribute, language))
        .join('; ');
    },
  };
}

function categoryText(category: Category | undefined, language: Language): string {
  if (!category) return '';
  return pathOf(category)
    .map(({ nameRu, nameEn }) => inLanguage(language, nameRu, nameEn))
    .join(' / ');
}

function unitText(code: string, language: Language): string {
  const { symbolRu, symbolEn } = unitOf(code);
  return inLanguage(language, symbolRu, symbolEn);
}
