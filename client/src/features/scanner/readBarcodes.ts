import { prepareZXingModule, readBarcodes as read } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { codeOf } from './codeOf.ts';

// The module is served with the client itself: nothing comes from elsewhere.
prepareZXingModule({ overrides: { locateFile: () => wasm } });

/** Codes of the barcodes that goods and their boxes bear; none where the picture shows none. */
export async function readBarcodes(picture: ImageData | Blob): Promise<string[]> {
  const found = await read(picture, {
    formats: ['EAN13', 'EAN8', 'UPCA', 'UPCE', 'ITF14', 'Code128'],
    maxNumberOfSymbols: 4,
  });
  return found.filter(({ isValid }) => isValid).map(({ text }) => codeOf(text));
}
