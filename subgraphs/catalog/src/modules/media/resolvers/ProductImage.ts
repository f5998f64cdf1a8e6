import { seesDrafts } from '../../../context.ts';
import { inLanguage } from '../../product/domain/inLanguage.ts';
import type { ProductImageResolvers } from '../../types.generated.ts';
import { pictureAddress } from '../pictureAddress.ts';

export const ProductImage: ProductImageResolvers = {
  // Cameras write into an original where it was taken.
  url: ({ id, storageKey }, _args, ctx) =>
    pictureAddress(ctx, id, seesDrafts(ctx) ? fileOf(storageKey) : 'large.webp'),
  largeUrl: ({ id }, _args, ctx) => pictureAddress(ctx, id, 'large.webp'),
  thumbnailUrl: ({ id }, _args, ctx) => pictureAddress(ctx, id, 'thumbnail.webp'),
  width: ({ width }) => width ?? 0,
  height: ({ height }) => height ?? 0,
  title: ({ titleRu, titleEn }, { locale }) => inLanguage(locale, titleRu, titleEn),
};

const fileOf = (storageKey: string): string => storageKey.slice(storageKey.lastIndexOf('/') + 1);
