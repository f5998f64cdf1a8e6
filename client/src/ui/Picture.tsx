import { IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './Picture.module.css';

interface PictureProps {
  /** Absent where there is none. */
  src: string | undefined;
  alt: string;
}

/** A picture that fits into the room it is given, on white; a sign in its place where there is none. */
export function Picture({ src, alt }: PictureProps) {
  const [failed, setFailed] = useState<string>();
  return (
    <span className={classes.picture} data-empty={!src || failed === src || undefined}>
      {src && failed !== src ? (
        <img src={src} alt={alt} loading="lazy" decoding="async" onError={() => setFailed(src)} />
      ) : (
        <IconPhoto size={28} stroke={1.2} aria-hidden />
      )}
    </span>
  );
}
