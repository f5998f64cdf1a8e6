import type { FragmentType } from '@apollo/client';
import { useFragment, useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { notifications } from '@mantine/notifications';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { Section } from '../../../ui/Section.tsx';
import { PaperList } from './PaperList.tsx';
import { PictureGrid } from './PictureGrid.tsx';
import {
  OrderProductImagesDocument,
  type ProductMedia_ProductFragment,
  ProductMedia_ProductFragmentDoc,
  RemoveProductMediaDocument,
} from './ProductMedia.generated';
import { useMediaUpload } from './useMediaUpload.ts';

interface ProductMediaProps {
  product: FragmentType<ProductMedia_ProductFragment>;
}

const tell = (error: unknown) =>
  notifications.show({ color: 'red', message: <FailureMessage error={error} /> });

/** Pictures and papers; each change is kept at once. */
export function ProductMedia({ product }: ProductMediaProps) {
  const { data, complete } = useFragment({
    fragment: ProductMedia_ProductFragmentDoc,
    fragmentName: 'ProductMedia_product',
    from: product,
  });
  const pictures = useMediaUpload(data.id ?? '');
  const papers = useMediaUpload(data.id ?? '');
  const [remove] = useMutation(RemoveProductMediaDocument, { onError: tell });
  const [order] = useMutation(OrderProductImagesDocument, { onError: tell });
  if (!complete) return null;
  const { id, images, files } = data;

  return (
    <>
      <Section title={<Trans>Pictures</Trans>}>
        <PictureGrid
          images={images}
          uploads={pictures.uploads}
          onAdd={(chosen) => void pictures.add(chosen, { kind: null, validUntil: null })}
          onDismiss={pictures.dismiss}
          onRemove={(imageId) => void remove({ variables: { input: { id: imageId } } })}
          onOrder={(imageIds) => void order({ variables: { input: { productId: id, imageIds } } })}
        />
      </Section>
      <Section title={<Trans>Papers</Trans>}>
        <PaperList
          papers={files}
          uploads={papers.uploads}
          onAdd={(chosen, paper) => void papers.add(chosen, paper)}
          onDismiss={papers.dismiss}
          onRemove={(fileId) => void remove({ variables: { input: { id: fileId } } })}
        />
      </Section>
    </>
  );
}
