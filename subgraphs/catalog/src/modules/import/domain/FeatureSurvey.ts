import type { Attribute, AttributeType } from '../../attribute/domain/attribute.ts';
import { isConvertible } from '../../attribute/domain/convert.ts';
import { nameKey } from '../../product/domain/nameKey.ts';
import type { Unit } from '../../product/domain/unitDirectory.ts';
import { findUnit } from '../../product/domain/units.ts';
import { attributeCode } from './attributeCode.ts';
import type { Feature, FeatureName } from './feature.ts';

/** What the features of a file mean to the catalogue. */
export interface FeaturePlan {
  /** Attributes that are to be made. */
  newAttributes: Attribute[];
  /** By the names of features (`nameKey` of the Russian one). */
  byName: ReadonlyMap<string, Attribute>;
}

interface Seen {
  name: FeatureName;
  type?: AttributeType;
  options: readonly string[];
  /** As long as all values are numbers with units of one dimension. */
  unit?: Unit;
  isText: boolean;
}

const LONGEST_NAME = 200;

/**
 * Reads through the features of all products of a file, to know what attributes they need before the
 * first of them is taken. A feature is the attribute that is called so, in either language; otherwise
 * a new one: of the type that the file says, a number where every value is one with a known unit, else
 * a text.
 */
export class FeatureSurvey {
  readonly #seen = new Map<string, Seen>();

  /** Notes the features of one product. */
  note(features: readonly Feature[]): void {
    const names = new Set<string>();
    for (const feature of features) {
      const key = featureKey(feature.name);
      const seen = this.#seen.get(key) ?? firstOf(feature);
      this.#seen.set(key, seen);
      // One that a product has several of, as of each of its terminals, is a list of them.
      seen.isText ||= names.has(key) || !isNumberIn(seen.unit, feature);
      names.add(key);
    }
  }

  plan(attributes: Iterable<Attribute>): FeaturePlan {
    const known = new Map<string, Attribute>();
    const codes = new Set<string>();
    for (const attribute of attributes) {
      codes.add(attribute.code);
      for (const name of [attribute.nameEn, attribute.nameRu]) known.set(nameKey(name), attribute);
    }
    const byName = new Map<string, Attribute>();
    const newAttributes: Attribute[] = [];
    for (const [key, seen] of this.#seen) {
      let attribute = known.get(key) ?? known.get(nameKey(seen.name.en));
      if (!attribute) {
        attribute = newAttribute(
          seen,
          attributeCode(seen.name.en, (code) => codes.has(code)),
        );
        codes.add(attribute.code);
        newAttributes.push(attribute);
      }
      byName.set(key, attribute);
    }
    return { newAttributes, byName };
  }
}

export const featureKey = (name: FeatureName): string => nameKey(name.ru);

function firstOf({ name, type, options = [], unit }: Feature): Seen {
  return { name, type, options, unit: unit ? findUnit(unit) : undefined, isText: false };
}

function isNumberIn(unit: Unit | undefined, feature: Feature): boolean {
  const own = feature.unit ? findUnit(feature.unit, unit?.dimension) : undefined;
  if (!unit || !own || !isConvertible(own, unit)) return false;
  return [feature.text, feature.en].every((text) => text === undefined || NUMBER.test(text));
}

const NUMBER = /^[+\-−]?\d[\d\s]*([.,]\d+)?$/;

function newAttribute({ name, type, options, unit, isText }: Seen, code: string): Attribute {
  const isNumber = type === undefined && unit !== undefined && !isText;
  const isMeasured = isNumber || type === 'NUMBER';
  return {
    code,
    nameRu: shortened(name.ru),
    nameEn: shortened(name.en),
    type: type ?? (isNumber ? 'NUMBER' : 'TEXT'),
    unitCode: isMeasured ? (unit?.code ?? null) : null,
    options: type === 'ONE_OF' || type === 'MANY_OF' ? optionsOf(options) : [],
  };
}

/** PostgreSQL keeps no half of a character. */
const shortened = (name: string): string => name.slice(0, LONGEST_NAME).toWellFormed();

function optionsOf(labels: readonly string[]) {
  const byKey = new Map(labels.map((label) => [nameKey(label), label]));
  const codes = new Set<string>();
  return [...byKey.values()].map((label) => {
    const code = attributeCode(label, (taken) => codes.has(taken));
    codes.add(code);
    return { code, ru: label, en: label };
  });
}
