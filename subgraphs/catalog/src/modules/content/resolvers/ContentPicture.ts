import { pictureAddress } from '../../media/pictureAddress.ts';
import type { ContentPictureResolvers } from '../../types.generated.ts';

export const ContentPicture: ContentPictureResolvers = {
  thumbnailUrl: ({ id }, _args, ctx) => pictureAddress(ctx, id, 'thumbnail.webp'),
  largeUrl: ({ id }, _args, ctx) => pictureAddress(ctx, id, 'large.webp'),
  width: ({ width }) => width ?? 0,
  height: ({ height }) => height ?? 0,
};
