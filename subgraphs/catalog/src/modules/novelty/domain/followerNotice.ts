import type { News } from './newsFor.ts';

export interface NamedProduct {
  sku: string;
  nameRu: string | null;
  nameEn: string | null;
  /** Calendar day. */
  availableFrom: string | null;
}

/** What a follower is told, in both languages. */
export function followerNotice(news: News, product: NamedProduct) {
  const { sku } = product;
  const ru = product.nameRu ?? product.nameEn ?? sku;
  const en = product.nameEn ?? product.nameRu ?? sku;
  const day = product.availableFrom ?? '';
  const { title, text } = WORDS[news];
  return {
    title: { ru: title.ru(sku), en: title.en(sku) },
    text: { ru: text.ru(ru, dayInRussian(day)), en: text.en(en, day) },
  };
}

type Words = {
  title: { ru(sku: string): string; en(sku: string): string };
  text: { ru(name: string, day: string): string; en(name: string, day: string): string };
};

const WORDS: Record<News, Words> = {
  AVAILABLE: {
    title: { ru: (sku) => `${sku} можно заказать`, en: (sku) => `${sku} can be ordered` },
    text: {
      ru: (name) => `${name} есть на складе. Вы просили сообщить.`,
      en: (name) => `${name} is in stock. You asked to be told.`,
    },
  },
  ON_SALE: {
    title: { ru: (sku) => `${sku} поступил в продажу`, en: (sku) => `${sku} is on sale` },
    text: {
      ru: (name) => `${name} продаётся, на складе пока нет. Сообщим, когда появится.`,
      en: (name) => `${name} is on sale, not in stock yet. You will be told when it is.`,
    },
  },
  DATE: {
    title: {
      ru: (sku) => `${sku}: новая дата поступления`,
      en: (sku) => `${sku}: expected on another day`,
    },
    text: {
      ru: (name, day) => `${name} ожидается ${day}.`,
      en: (name, day) => `${name} is expected on ${day}.`,
    },
  },
};

const dayInRussian = (day: string) => day.split('-').toReversed().join('.');
