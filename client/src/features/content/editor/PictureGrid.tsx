import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconPhotoPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { DropZone } from '../../../ui/DropZone.tsx';
import { moved } from '../moved.ts';
import classes from './PictureGrid.module.css';
import type { ProductMedia_ProductFragment } from './ProductMedia.generated';
import { UploadList } from './UploadList.tsx';
import type { MediaUpload } from './useMediaUpload.ts';

interface PictureGridProps {
  images: ProductMedia_ProductFragment['images'];
  uploads: MediaUpload[];
  onAdd(files: File[]): void;
  onDismiss(key: string): void;
  onRemove(id: string): void;
  onOrder(ids: string[]): void;
}

/** The pictures in their order, the main one first; put elsewhere by dragging or by the arrows. */
export function PictureGrid(props: PictureGridProps) {
  const { images, uploads, onAdd, onDismiss, onRemove, onOrder } = props;
  const { t } = useLingui();
  const [dragged, setDragged] = useState<number | null>(null);
  const move = (from: number, to: number) =>
    onOrder(
      moved(
        images.map(({ id }) => id),
        from,
        to,
      ),
    );
  return (
    <div data-field="image">
      <ul className={classes.grid}>
        {images.map(({ id, thumbnailUrl, title, width, height }, index) => (
          <li
            key={id}
            className={classes.picture}
            draggable
            data-dragged={dragged === index || undefined}
            onDragStart={() => setDragged(index)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => dragged !== null && event.preventDefault()}
            onDrop={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              move(dragged, index);
            }}
          >
            <img src={thumbnailUrl} alt={title ?? t`Picture ${index + 1}`} loading="lazy" />
            {index === 0 && (
              <span className={classes.main}>
                <Trans>main</Trans>
              </span>
            )}
            <span className={classes.size}>
              {width} × {height}
            </span>
            <span className={classes.actions}>
              <ActionIcon
                variant="default"
                size="sm"
                disabled={index === 0}
                aria-label={t`Picture ${index + 1}: further to the front`}
                onClick={() => move(index, index - 1)}
              >
                <IconArrowLeft size={13} />
              </ActionIcon>
              <ActionIcon
                variant="default"
                size="sm"
                disabled={index === images.length - 1}
                aria-label={t`Picture ${index + 1}: further to the back`}
                onClick={() => move(index, index + 1)}
              >
                <IconArrowRight size={13} />
              </ActionIcon>
              <ActionIcon
                variant="default"
                size="sm"
                aria-label={t`Take picture ${index + 1} away`}
                onClick={() => onRemove(id)}
              >
                <IconTrash size={13} />
              </ActionIcon>
            </span>
          </li>
        ))}
        <li className={classes.add}>
          <DropZone accept="image/png,image/jpeg,image/webp" multiple onFiles={onAdd}>
            <IconPhotoPlus size={22} aria-hidden />
            <div>
              <Trans>Drop pictures here, or choose them</Trans>
            </div>
          </DropZone>
        </li>
      </ul>
      <UploadList uploads={uploads} onDismiss={onDismiss} />
    </div>
  );
}
