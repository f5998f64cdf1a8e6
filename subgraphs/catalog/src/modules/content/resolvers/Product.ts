import { inLanguage } from '../../product/domain/inLanguage.ts';
import type { ProductResolvers } from '../../types.generated.ts';
import { slugOf } from '../domain/slugOf.ts';

export const Product: Pick<ProductResolvers, 'slug' | '__resolveReference'> = {
  slug: ({ nameRu, nameEn }) => slugOf(inLanguage('RU', nameRu, nameEn) ?? ''),
};
