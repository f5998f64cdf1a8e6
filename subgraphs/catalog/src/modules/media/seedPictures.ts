import { readFile } from 'node:fs/promises';
import { sql } from '@kontor/kit/sql.ts';
import sharp from 'sharp';
import type { Context } from '../../context.ts';
import { tablesOf } from '../../tables.ts';
import { keepMedia } from './keepMedia.ts';
import { readPicture } from './picture.ts';

const DEMO = new URL('../../../demo/', import.meta.url);

/** Drawings by the English name of a demo category. */
const DRAWINGS: Record<string, string> = {
  'Power cable': 'power-cable',
  'Installation wire': 'installation-wire',
  'Data and signal cable': 'data-cable',
  'Cable management': 'conduit',
  'Circuit breakers': 'breaker',
  'Residual current protection': 'rcd',
  Enclosures: 'enclosure',
  Sockets: 'socket',
  Switches: 'switch',
  'Extension leads': 'extension',
  Lamps: 'lamp',
  Luminaires: 'luminaire',
  'LED strip': 'led-strip',
  'Hand tools': 'hand-tool',
  'Power tools': 'power-tool',
  'Measuring tools': 'measuring',
  Screws: 'screw',
  'Wall plugs and anchors': 'anchor',
  'Bolts and nuts': 'bolt',
  'Protective equipment': 'protection',
  'Cleaning and storage': 'household',
  Batteries: 'battery',
};

const CERTIFIED = new Set(['Power cable', 'Circuit breakers', 'Residual current protection']);

const PAPER = {
  name: 'certificate.pdf',
  contentType: 'application/pdf',
  titleRu: 'Сертификат соответствия',
  titleEn: 'Certificate of conformity',
  validUntil: '2027-12-31',
};

/** Gives the demo's products a drawing of their kind, some a certificate; those that have one keep it. */
export async function seedPictures(ctx: Context): Promise<void> {
  const { rows } = await sql<{ id: string; category: string }>`
    select p.id, c.name_en as category from product p join category c on c.id = p.category_id
    where c.name_en = any(${Object.keys(DRAWINGS)})
      and not exists (select from product_media m where m.product_id = p.id)`.execute(
    tablesOf(ctx.em),
  );
  if (rows.length === 0) return;
  const certificate = await readFile(new URL('certificate.pdf', DEMO));
  const kinds = Map.groupBy(rows, ({ category }) => category);
  await Promise.all(
    [...kinds].map(async ([category, products]) => {
      const name = `${DRAWINGS[category]}`;
      const drawing = await sharp(await readFile(new URL(`pictures/${name}.svg`, DEMO)))
        .png()
        .toBuffer();
      const picture = await readPicture(drawing);
      for (const { id } of products) {
        const words = { name: `${name}.png`, contentType: 'image/png' };
        if (picture) await keepMedia(ctx, id, drawing, picture, words);
        if (CERTIFIED.has(category)) await keepMedia(ctx, id, certificate, 'CERTIFICATE', PAPER);
      }
    }),
  );
}
