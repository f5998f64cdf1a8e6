import { Bits } from './Bits.ts';
import { FITS } from './fits.ts';
import type { SearchIndex } from './SearchIndex.ts';
import { hitsOf, type Selection } from './Selection.ts';

/** Ids of the equipment models that some hit fits. */
export function modelsOfHits(index: SearchIndex, selection: Selection): Set<string> {
  const hits = new Bits(index.size);
  for (const ordinal of hitsOf(index, selection)) hits.add(ordinal);
  const { attributes } = index;
  const models = new Set<string>();
  for (const place of attributes.placesOf(FITS)) {
    const id = attributes.known[place]?.id;
    if (id !== undefined && attributes.isAmong(place, hits)) models.add(id);
  }
  return models;
}
