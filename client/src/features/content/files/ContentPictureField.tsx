import { Trans } from '@lingui/react/macro';
import { DropZone } from '../../../ui/DropZone.tsx';
import { UploadList } from '../editor/UploadList.tsx';
import classes from './ContentFiles.module.css';
import { type ContentOwner, useContentUpload } from './useContentUpload.ts';

interface ContentPictureFieldProps {
  owner: ContentOwner;
  /** Address of the present one. */
  src: string | undefined;
  onChanged(): void;
}

/** The one picture; a new one takes its place. */
export function ContentPictureField({ owner, src, onChanged }: ContentPictureFieldProps) {
  const { uploads, add, dismiss } = useContentUpload(owner, onChanged);
  return (
    <div className={classes.stack}>
      <h3 className={classes.legend}>
        <Trans>Picture</Trans>
      </h3>
      {src && <img className={classes.picture} src={src} alt="" />}
      <DropZone
        accept=".png,.jpg,.jpeg,.webp"
        onFiles={(chosen) => void add(chosen, { isPicture: true })}
      >
        <Trans>Drop a picture here, or choose it</Trans>
      </DropZone>
      <UploadList uploads={uploads} onDismiss={dismiss} />
    </div>
  );
}
