/** What people call the fields that completeness speaks of, besides attributes. */
export const FIELD_NAMES: Readonly<Record<string, { ru: string; en: string }>> = {
  'name.ru': { ru: 'Название по-русски', en: 'Name in Russian' },
  'name.en': { ru: 'Название по-английски', en: 'Name in English' },
  'description.ru': { ru: 'Описание по-русски', en: 'Description in Russian' },
  'description.en': { ru: 'Описание по-английски', en: 'Description in English' },
  gtin: { ru: 'Штрихкод', en: 'GTIN' },
  manufacturerNumber: { ru: 'Артикул производителя', en: 'Manufacturer number' },
  brand: { ru: 'Бренд', en: 'Brand' },
  priceGroup: { ru: 'Ценовая группа', en: 'Price group' },
  packaging: { ru: 'Упаковка', en: 'Packaging' },
  components: { ru: 'Состав комплекта', en: 'Components of the kit' },
  image: { ru: 'Изображение', en: 'Picture' },
};
