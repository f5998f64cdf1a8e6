/** Of a public page; Russian where its address names none. */
export type PageLanguage = 'RU' | 'EN';

export const languageOf = (query: { lang?: unknown }): PageLanguage =>
  query.lang === 'en' ? 'EN' : 'RU';

/** The same page in a language. */
export const inLanguage = (path: string, language: PageLanguage): string =>
  language === 'RU' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=en`;

/** Words of the pages that are not the seller's own. */
export const pageWords = {
  RU: {
    about: 'B2B-портал: каталог, решения и материалы для партнёров.',
    catalogue: 'Каталог',
    solutions: 'Решения и кейсы',
    materials: 'Материалы',
    files: 'Файлы',
    products: 'Товары',
    sku: 'Артикул',
    brand: 'Бренд',
    terms: 'Запросить условия',
    home: 'B2B-портал',
  },
  EN: {
    about: 'B2B portal: catalogue, solutions and materials for partners.',
    catalogue: 'Catalogue',
    solutions: 'Solutions and cases',
    materials: 'Materials',
    files: 'Files',
    products: 'Products',
    sku: 'SKU',
    brand: 'Brand',
    terms: 'Request terms',
    home: 'B2B portal',
  },
} as const;

export type PageWords = (typeof pageWords)[PageLanguage];
