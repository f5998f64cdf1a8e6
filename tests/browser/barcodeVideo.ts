import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { prepareZXingModule, type WriteInputBarcodeFormat, writeBarcode } from 'zxing-wasm/writer';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm');
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });

export interface Barcode {
  format: WriteInputBarcodeFormat;
  text: string;
}

/** What a camera sees for a while; null is nothing but a table. */
export interface Shot {
  barcode: Barcode | null;
  seconds: number;
}

const WIDTH = 640;
const HEIGHT = 480;
const PICTURES_A_SECOND = 5;
const TABLE = 170;

/** The bars on white, as they are printed on goods. */
export async function barcodePicture({ format, text }: Barcode): Promise<Buffer> {
  const { svg, error } = await writeBarcode(text, { format });
  if (error) throw new Error(error);
  return sharp(Buffer.from(svg))
    .resize(400, 200, { fit: 'fill', kernel: 'nearest' })
    .flatten({ background: 'white' })
    .extend({ top: 20, bottom: 20, left: 40, right: 40, background: 'white' })
    .png()
    .toBuffer();
}

/** Writes a film as Chromium takes it in the place of a camera (YUV4MPEG2), shown again and again. */
export async function writeBarcodeVideo(path: string, shots: readonly Shot[]): Promise<void> {
  const file = await open(path, 'w');
  await file.write(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${PICTURES_A_SECOND}:1 Ip A1:1 C420jpeg\n`);
  const colourless = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  for (const { barcode, seconds } of shots) {
    const brightness = await sharp({
      create: {
        width: WIDTH,
        height: HEIGHT,
        channels: 3,
        background: { r: TABLE, g: TABLE, b: TABLE },
      },
    })
      .composite(barcode ? [{ input: await barcodePicture(barcode) }] : [])
      .greyscale()
      .raw()
      .toBuffer();
    for (let picture = 0; picture < seconds * PICTURES_A_SECOND; picture++) {
      await file.write('FRAME\n');
      await file.write(brightness);
      await file.write(colourless);
    }
  }
  await file.close();
}
