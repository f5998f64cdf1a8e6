import type { Attribute } from '../../attribute/domain/attribute.ts';

/** What a column of a product file can give. */
export interface ImportField {
  /** Such as `sku` or `attributes.cross-section`. */
  code: string;
  nameRu: string;
  nameEn: string;
  isRequired: boolean;
  /** What else people call such a column. */
  spellings: readonly string[];
}

/** All fields: those of every product, then its attributes. */
export function importFields(attributes: Iterable<Attribute>): ImportField[] {
  const described = [...attributes].map(({ code, nameRu, nameEn }) => ({
    code: `${ATTRIBUTES}${code}`,
    nameRu,
    nameEn,
    isRequired: false,
    spellings: [],
  }));
  return [...PRODUCT_FIELDS, ...described];
}

const ATTRIBUTES = 'attributes.';

/** The code of the attribute that a field is; undefined for other fields. */
export const attributeCodeOf = (field: string): string | undefined =>
  field.startsWith(ATTRIBUTES) ? field.slice(ATTRIBUTES.length) : undefined;

const PRODUCT_FIELDS: readonly ImportField[] = [
  field('sku', 'Артикул', 'SKU', 'код кодтовара article code itemnumber stockcode артикултовара'),
  field('gtin', 'Штрихкод', 'GTIN', 'ean ean13 upc upcean barcode gtin13 gtin14'),
  // By the language of the text.
  field('name', 'Название', 'Name', 'title наименование номенклатура наименованиетовара'),
  field('nameRu', 'Название по-русски', 'Name in Russian', 'названиеrus'),
  field('nameEn', 'Название по-английски', 'Name in English', 'названиеeng'),
  field('description', 'Описание', 'Description', ''),
  field('descriptionRu', 'Описание по-русски', 'Description in Russian', ''),
  field('descriptionEn', 'Описание по-английски', 'Description in English', ''),
  field('brand', 'Бренд', 'Brand', 'brandname производитель марка manufacturer торговаямарка'),
  field(
    'manufacturerNumber',
    'Артикул производителя',
    'Manufacturer number',
    'mpn partnumber кодпроизводителя номерпроизводителя',
  ),
  field('category', 'Категория', 'Category', 'categoryname группа раздел'),
  field('categoryRu', 'Категория по-русски', 'Category in Russian', ''),
  field('categoryEn', 'Категория по-английски', 'Category in English', ''),
  field(
    'fits',
    'Подходит к технике',
    'Fits equipment',
    'применимость совместимость подходитк техника compatibility fitsto applicability models',
  ),
  field('unit', 'Единица', 'Unit', 'uom едизм ед единицаизмерения unitofmeasure'),
  field('minimum', 'Минимум', 'Minimum', 'minimumquantity moq минимальноеколичество'),
  field('step', 'Кратность', 'Step', 'quantitystep шаг'),
  field('priceGroup', 'Ценовая группа', 'Price group', ''),
  field('popularity', 'Популярность', 'Popularity', ''),
  field('status', 'Статус', 'Status', ''),
  field('availableFrom', 'Поступит', 'Available from', 'датапоступления'),
  field('components', 'Состав комплекта', 'Kit components', 'комплектация состав kit bundle'),
];

function field(code: string, nameRu: string, nameEn: string, spellings: string): ImportField {
  const others = spellings === '' ? [] : spellings.split(' ');
  return { code, nameRu, nameEn, isRequired: code === 'sku', spellings: others };
}
