import type { Attribute } from '../../attribute/domain/attribute.ts';
import type { AttributeText } from '../../product/domain/productDraft.ts';
import type { Place } from './columnMapping.ts';
import type { Feature } from './feature.ts';
import { featureValues } from './featureValues.ts';
import { attributeCodeOf } from './importFields.ts';
import { type ProductReading, readProduct } from './readProduct.ts';

/** What a row has, whatever file it is of. */
export interface RowContent {
  values: readonly string[];
  category?: readonly string[];
  features?: readonly Feature[];
}

/** How rows are read. */
export interface RowPlan {
  places: ReadonlyMap<string, Place>;
  defaults: Readonly<Record<string, string>>;
  categorySeparator: string;
  featureAttributes: ReadonlyMap<string, Attribute>;
}

/** The product that a row wants. A row with more cells than the header, or fewer, is wrong. */
export function draftOfRow(row: RowContent, width: number, plan: RowPlan): ProductReading {
  const cells = (field: string) =>
    row.values[plan.places.get(field)?.column ?? -1] || plan.defaults[field] || '';
  const reading = readProduct(cells, plan.categorySeparator, row.category);
  const attributes = {
    ...cellAttributes(row.values, plan),
    ...featureValues(row.features ?? [], plan.featureAttributes),
  };
  if (Object.keys(attributes).length > 0) reading.draft.attributes = attributes;
  const cellCount = row.values.findLastIndex((value) => value.trim() !== '') + 1;
  if (row.values.length < width || cellCount > width) {
    const reason = `it has ${Math.max(cellCount, row.values.length)} cells, the first row has ${width}`;
    return { draft: reading.draft, problems: [{ field: 'row', value: null, reason }] };
  }
  return reading;
}

/** A number without a unit is in that of its column. */
function cellAttributes(values: readonly string[], { places, defaults }: RowPlan) {
  const attributes: Record<string, AttributeText> = {};
  for (const field of new Set([...places.keys(), ...Object.keys(defaults)])) {
    const code = attributeCodeOf(field);
    const place = places.get(field);
    const text = (values[place?.column ?? -1] || defaults[field] || '').trim();
    if (code === undefined || text === '') continue;
    attributes[code] = { text: place?.unit && NUMBER.test(text) ? `${text} ${place.unit}` : text };
  }
  return attributes;
}

const NUMBER = /^[+\-−]?\d[\d\s]*([.,]\d+)?$/;
