import sharp from 'sharp';

/** A picture in the sizes in which it is shown. */
export interface Picture {
  /** Ending of the original's name. */
  format: 'png' | 'jpg' | 'webp';
  /** As people see it: turned as the camera was held. */
  width: number;
  height: number;
  thumbnail: Buffer;
  large: Buffer;
}

const MOST_PIXELS = 50_000_000;
const THUMBNAIL = 320;
const LARGE = 1200;
const FORMATS: Record<string, Picture['format']> = { png: 'png', jpeg: 'jpg', webp: 'webp' };

/**
 * Reads a picture and makes its sizes, turned as the camera was held and without what else cameras
 * write into a file, such as the place. Null for what is none, is broken, or has more than 50 megapixels.
 */
export async function readPicture(content: Buffer): Promise<Picture | null> {
  try {
    const image = sharp(content, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
    const { format, autoOrient } = await image.metadata();
    const { width, height } = autoOrient;
    const known = FORMATS[format ?? ''];
    if (!known || !width || !height) return null;
    const [thumbnail, large] = await Promise.all(
      [THUMBNAIL, LARGE].map((size) =>
        image
          .clone()
          .rotate()
          .resize({ width: size, height: size, fit: 'inside', withoutEnlargement: true })
          .webp({ quality: 82 })
          .toBuffer(),
      ),
    );
    return thumbnail && large ? { format: known, width, height, thumbnail, large } : null;
  } catch {
    return null;
  }
}
