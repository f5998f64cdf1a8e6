import type { Category } from './domain/categoryTree.ts';

export type CategoryMapper = Category;
