import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Modal, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type KeyboardEvent, useState } from 'react';
import { Picture } from '../../ui/Picture.tsx';
import {
  type ProductPictures_ProductFragment,
  ProductPictures_ProductFragmentDoc,
} from './ProductPictures.generated';
import classes from './ProductPictures.module.css';

interface ProductPicturesProps {
  product: FragmentType<ProductPictures_ProductFragment>;
  name: string;
}

/** One picture large, all of them small below it; a click shows it as large as the screen. */
export function ProductPictures({ product, name }: ProductPicturesProps) {
  const { t } = useLingui();
  const [shownAt, show] = useState(0);
  const [isLarge, large] = useDisclosure(false);
  const { data, complete } = useFragment({
    fragment: ProductPictures_ProductFragmentDoc,
    fragmentName: 'ProductPictures_product',
    from: product,
  });
  const images = complete ? data.images : [];
  const shown = images[shownAt] ?? images[0];
  if (!shown) return null;
  const title = shown.title ?? name;

  function walk(event: KeyboardEvent) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    show((shownAt + step + images.length) % images.length);
    event.preventDefault();
  }

  return (
    <div className={classes.pictures}>
      <UnstyledButton
        className={classes.main}
        aria-label={t`Show larger: ${title}`}
        onClick={large.open}
        onKeyDown={walk}
      >
        <Picture src={shown.largeUrl} alt={title} />
      </UnstyledButton>
      {images.length > 1 && (
        <div className={classes.strip}>
          {images.map((image, index) => (
            <UnstyledButton
              key={image.id}
              className={classes.small}
              aria-label={image.title ?? t`Picture ${index + 1}`}
              aria-pressed={image === shown}
              onClick={() => show(index)}
              onKeyDown={walk}
            >
              <Picture src={image.thumbnailUrl} alt="" />
            </UnstyledButton>
          ))}
        </div>
      )}
      <Modal opened={isLarge} onClose={large.close} title={title} size="auto">
        <img src={shown.largeUrl} alt={title} className={classes.large} />
      </Modal>
    </div>
  );
}
