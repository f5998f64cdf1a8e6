import { visibleOrganization } from '@kontor/kit/tenant.ts';
import type { Context } from '../../context.ts';
import { gtinKeys } from '../product/domain/gtin.ts';
import { skuKey } from '../product/domain/skuKey.ts';
import { productsByCode, productsByPartNumber } from './codes.queries.ts';
import type { WantedText } from './index/selectHits.ts';
import { readSearchWords } from './readSearchWords.ts';

const LONGEST = 200;

/** What a search looks for: codes, and words. Null when it looks for nothing. */
export async function readText(ctx: Context, search: string): Promise<WantedText | null> {
  const text = search.replaceAll('\0', ' ').slice(0, LONGEST).toWellFormed();
  if (text.trim() === '') return null;
  const { em, catalogue, viewer } = ctx;
  const key = skuKey(text);
  // Letters other than Latin ones make words.
  const isCode = /^[!-~]+$/.test(key);
  const isPart = isCode && key.length >= 4 && /\d/.test(key);
  const named = await catalogue.remember(`code ${text}`, () =>
    productsByCode(em, key, gtinKeys(text)),
  );
  const organizationId = visibleOrganization(viewer);
  const own = organizationId === null ? [] : await productsByPartNumber(em, organizationId, key);
  return {
    exact: [...named, ...own],
    skuPrefix: isCode ? key : null,
    words: await readSearchWords(ctx, text),
    codePart: isPart ? key : null,
  };
}
