import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

const FONT_FOLDER = createRequire(import.meta.url)
  .resolve('pdfmake/fonts/Roboto/Roboto-Regular.ttf')
  .replace('Roboto-Regular.ttf', '');

pdfmake.addFonts({
  Roboto: {
    normal: `${FONT_FOLDER}Roboto-Regular.ttf`,
    bold: `${FONT_FOLDER}Roboto-Medium.ttf`,
    italics: `${FONT_FOLDER}Roboto-Italic.ttf`,
    bolditalics: `${FONT_FOLDER}Roboto-MediumItalic.ttf`,
  },
});
// A document's content never makes the server read anything but its fonts.
pdfmake.setLocalAccessPolicy((path) => path.startsWith(FONT_FOLDER));
pdfmake.setUrlAccessPolicy(() => false);

/** The same document gives the same bytes, if its information says when it was made. */
export async function renderPdf(document: TDocumentDefinitions): Promise<Buffer> {
  return pdfmake.createPdf(document).getBuffer();
}
