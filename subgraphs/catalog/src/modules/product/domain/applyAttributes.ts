import type { Attribute, AttributeValue } from '../../attribute/domain/attribute.ts';
import { readAttributeValue } from '../../attribute/domain/readAttributeValue.ts';
import type { FieldReader } from './FieldReader.ts';
import type { AttributeText } from './productDraft.ts';

/** The values of a product after those that are given are read; null and blank ones are taken away. */
export function applyAttributes(
  given: Record<string, AttributeText | null>,
  before: Record<string, AttributeValue>,
  attributes: ReadonlyMap<string, Attribute>,
  read: FieldReader,
): Record<string, AttributeValue> {
  const values = new Map(Object.entries(before));
  for (const [code, text] of Object.entries(given)) {
    const attribute = attributes.get(code);
    if (!attribute) {
      read.refuse(`attributes.${code}`, text?.text ?? null, 'there is no such attribute');
      continue;
    }
    const value = text && readValue(attribute, text, values.get(code), read);
    if (value === null) values.delete(code);
    else if (value !== undefined) values.set(code, value);
  }
  return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Undefined where it is wrong, or says nothing; null where it is to be taken away. */
function readValue(
  attribute: Attribute,
  { text, en }: AttributeText,
  before: AttributeValue | undefined,
  read: FieldReader,
): AttributeValue | null | undefined {
  if (attribute.type === 'TEXT') return readTexts(attribute, { text, en }, before, read);
  const written = text ?? en;
  if (written === undefined) return undefined;
  if (written.trim() === '') return null;
  const reading = readAttributeValue(attribute, written);
  if (reading.ok) return reading.value;
  return read.refuse(`attributes.${attribute.code}`, written, reading.reason);
}

function readTexts(
  { code }: Attribute,
  { text, en }: AttributeText,
  before: AttributeValue | undefined,
  read: FieldReader,
): AttributeValue | null {
  const known = typeof before === 'object' && !Array.isArray(before) ? before : {};
  const given = read.line(`attributes.${code}`, text, LONGEST);
  const givenEn = read.line(`attributes.${code}`, en, LONGEST);
  const ru = given === undefined ? known.ru : given;
  const english = givenEn === undefined ? known.en : givenEn;
  if (!ru && !english) return null;
  return { ...(ru ? { ru } : {}), ...(english ? { en: english } : {}) };
}

const LONGEST = 1000;
