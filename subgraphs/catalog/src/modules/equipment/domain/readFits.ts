import type { FieldReader } from '../../product/domain/FieldReader.ts';
import { nameKey } from '../../product/domain/nameKey.ts';
import { skuKey } from '../../product/domain/skuKey.ts';
import { type EquipmentName, equipmentKey } from './equipmentModel.ts';

/** What of the equipment there is drafts may speak of. */
export interface EquipmentTerms {
  /** By `equipmentKey`; at least those that the drafts name. */
  models: ReadonlyMap<string, EquipmentName>;
  /** Names of makers. */
  makers: readonly string[];
}

/** A product fits no more models. */
export const MOST_FITS = 500;
const LONGEST = 120;

/**
 * Reads which equipment a product fits: each text a maker and a model, such as "Liebherr R 944". A
 * model is written as it was first. Of one that is new, the maker is what stands before `|`, or the
 * longest known maker that the text begins with, or the first word. Each counts once; by their keys.
 * Undefined where too many are named.
 */
export function readFits(
  texts: readonly string[],
  { models, makers }: EquipmentTerms,
  read: FieldReader,
): EquipmentName[] | undefined {
  if (texts.length > MOST_FITS) {
    return read.refuse('fits', String(texts.length), `a product fits at most ${MOST_FITS} models`);
  }
  const named = new Map<string, EquipmentName>();
  for (const text of texts) {
    const line = read.line('fits', text, LONGEST);
    if (!line) continue;
    const name = models.get(keyOfText(line)) ?? divide(line, makers);
    if (name) named.set(equipmentKey(name), name);
    else read.refuse('fits', line, 'the model after the maker’s name is missing');
  }
  return [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

/** `equipmentKey` of what a text names. */
export const keyOfText = (text: string): string => skuKey(text.replace('|', ' '));

function divide(line: string, makers: readonly string[]): EquipmentName | undefined {
  const at = line.includes('|') ? line.indexOf('|') : makerLength(line, makers);
  const maker = line.slice(0, at).trim();
  const model = line.slice(at).replace('|', ' ').trim();
  return at > 0 && skuKey(maker) !== '' && skuKey(model) !== '' ? { maker, model } : undefined;
}

/** Where the maker's name ends; -1 where only one word is there. */
function makerLength(line: string, makers: readonly string[]): number {
  const key = nameKey(line);
  const known = makers
    .filter((maker) => key.startsWith(`${nameKey(maker)} `))
    .sort((a, b) => b.length - a.length)[0];
  return known ? known.length : line.indexOf(' ');
}
