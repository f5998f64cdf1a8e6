import { unitOf } from '../../product/domain/units.ts';
import type { Attribute, AttributeOption, AttributeValue } from './attribute.ts';
import { fromBase } from './convert.ts';

/** A NUMBER in the attribute's unit; null of other types. */
export function numberOf(value: AttributeValue, { type, unitCode }: Attribute): string | null {
  if (type !== 'NUMBER' || typeof value !== 'string') return null;
  return unitCode === null ? value : fromBase(value, unitOf(unitCode));
}

/** The chosen options in the attribute's order; none of types that are not chosen. */
export function optionsOf(value: AttributeValue, { options }: Attribute): AttributeOption[] {
  if (typeof value !== 'string' && !Array.isArray(value)) return [];
  const codes = typeof value === 'string' ? [value] : value;
  return options.filter(({ code }) => codes.includes(code));
}

/** Of a BOOLEAN; null of other types. */
export const flagOf = (value: AttributeValue): boolean | null =>
  typeof value === 'boolean' ? value : null;

/** Of a DATE; null of other types. */
export const dayOf = (value: AttributeValue, { type }: Attribute): string | null =>
  type === 'DATE' && typeof value === 'string' ? value : null;
