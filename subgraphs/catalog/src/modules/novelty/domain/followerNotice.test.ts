import { expect, test } from 'vitest';
import { followerNotice } from './followerNotice.ts';

const cable = {
  sku: 'KV-1',
  nameRu: 'Кабель',
  nameEn: null,
  availableFrom: '2026-12-01',
};

test('a follower is told in both languages what can be ordered', () => {
  expect(followerNotice('AVAILABLE', cable)).toEqual({
    title: { ru: 'KV-1 можно заказать', en: 'KV-1 can be ordered' },
    text: {
      ru: 'Кабель есть на складе. Вы просили сообщить.',
      en: 'Кабель is in stock. You asked to be told.',
    },
  });
});

test('a day is written as people read it', () => {
  const { text } = followerNotice('DATE', cable);
  expect(text.ru).toBe('Кабель ожидается 01.12.2026.');
  expect(text.en).toBe('Кабель is expected on 2026-12-01.');
});

test('a product without a name is told of by its number', () => {
  expect(followerNotice('ON_SALE', { ...cable, nameRu: null }).text.en).toContain(
    'KV-1 is on sale',
  );
});
