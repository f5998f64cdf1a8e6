import { badInput } from '@kontor/kit/errors.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { loadAttributes } from '../attribute/attribute.queries.ts';
import type { Attribute } from '../attribute/domain/attribute.ts';
import { type ColumnMapping, type Place, placeColumns } from './domain/columnMapping.ts';
import { FeatureSurvey } from './domain/FeatureSurvey.ts';
import type { ProductFile } from './files/productFile.ts';
import { knownMapping } from './importMapping.queries.ts';

/** How each row of a file becomes a draft. */
export interface ReadingPlan {
  places: ReadonlyMap<string, Place>;
  defaults: Readonly<Record<string, string>>;
  categorySeparator: string;
  /** Attributes by the names of features; empty for tables. */
  featureAttributes: ReadonlyMap<string, Attribute>;
  /** Those of them that are to be made. */
  newAttributes: Attribute[];
}

/** More is no catalogue's own dictionary. */
const MOST_NEW_ATTRIBUTES = 1000;

/** Finds out what the columns mean. An XML file is read through once for it. Throws BAD_USER_INPUT. */
export async function planReading(
  em: EntityManager,
  file: ProductFile,
  given: ColumnMapping | undefined,
  categorySeparator: string,
): Promise<ReadingPlan> {
  const attributes = await loadAttributes(em);
  const mapping = await knownMapping(em, file.columns, attributes.values(), given);
  const placing = placeColumns(file.columns, attributes.values(), mapping);
  if (!placing.ok) throw badInput(placing.reason);
  const features = new FeatureSurvey();
  if (file.format === 'BMECAT' || file.format === 'COMMERCEML') {
    for await (const row of file.rows()) features.note(row.features ?? []);
  }
  const { newAttributes, byName } = features.plan(attributes.values());
  if (newAttributes.length > MOST_NEW_ATTRIBUTES) {
    throw badInput(
      `The file describes its products by ${newAttributes.length} attributes that the catalogue does not have; at most ${MOST_NEW_ATTRIBUTES} are made at once.`,
    );
  }
  const { places, defaults } = placing;
  return { places, defaults, categorySeparator, featureAttributes: byName, newAttributes };
}
