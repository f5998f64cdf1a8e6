import type { FavouriteListRow } from './favouriteList.queries.ts';

export type FavouriteListMapper = FavouriteListRow;
