import { expect, test } from 'vitest';
import { changeFavourites } from './changeFavourites.ts';

const kept = (...ids: string[]) => ids.map((id) => ({ productId: id, keptAs: id }));

test('what is in a list already is not added again, nor is removed what is not', () => {
  expect(changeFavourites(kept('a', 'b'), ['b', 'c', 'c'], ['a', 'd'])).toEqual({
    ok: true,
    added: ['c'],
    removed: ['a'],
  });
});

test('what is both put in and taken out stays', () => {
  expect(changeFavourites(kept('a'), ['a'], ['a'])).toEqual({ ok: true, added: [], removed: [] });
});

test('a product that another was merged into is taken out under the id of that other', () => {
  const favourites = [{ productId: 'survivor', keptAs: 'merged' }];
  expect(changeFavourites(favourites, [], ['survivor'])).toMatchObject({ removed: ['merged'] });
});

test('a list has at most a thousand products', () => {
  const full = kept(...Array.from({ length: 1000 }, (_, i) => String(i)));
  expect(changeFavourites(full, ['new'], [])).toMatchObject({ ok: false });
  expect(changeFavourites(full, ['new'], ['1'])).toMatchObject({ ok: true });
});
