import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Picture } from '../../ui/Picture.tsx';
import {
  type ProductPicture_ProductFragment,
  ProductPicture_ProductFragmentDoc,
} from './ProductPicture.generated';

interface ProductPictureProps {
  product: FragmentType<ProductPicture_ProductFragment>;
}

/** The main picture, small; beside the name it says nothing new to those who can't see it. */
export function ProductPicture({ product }: ProductPictureProps) {
  const { data, complete } = useFragment({
    fragment: ProductPicture_ProductFragmentDoc,
    fragmentName: 'ProductPicture_product',
    from: product,
  });
  return <Picture src={complete ? data.images[0]?.thumbnailUrl : undefined} alt="" />;
}
