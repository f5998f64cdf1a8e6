import { childOf, childrenOf, textOf, type XmlElement } from '@kontor/kit/rowFile/xml/element.ts';
import type { Feature } from '../../domain/feature.ts';
import { localTexts } from './localTexts.ts';

/**
 * The features of a product, also those in groups. A feature that others name as their parent (ECLASS
 * has such blocks within blocks) only holds them together, and a dash says that there is no value.
 */
export function readFeatures(parts: readonly XmlElement[]): Feature[] {
  const elements = parts.flatMap(featuresIn);
  const parents = new Set(elements.map((element) => textOf(element, 'FPARENT_ID')));
  return elements.flatMap((element) => {
    const id = textOf(element, 'FID');
    return id !== '' && parents.has(id) ? [] : (featureOf(element) ?? []);
  });
}

function featuresIn(part: XmlElement): XmlElement[] {
  return part.children.flatMap((child) => {
    if (child.name === 'FEATURE') return child;
    return child.name === 'FEATURE_GROUP' ? featuresIn(child) : [];
  });
}

function featureOf(element: XmlElement): Feature | undefined {
  const template = childOf(element, 'FTEMPLATE');
  const names = localTexts([...childrenOf(element, 'FNAME'), ...childrenOf(template, 'FT_NAME')]);
  const either = names.other ?? (textOf(element, 'FT_IDREF') || textOf(template, 'FT_ID'));
  const name = {
    ru: names.ru ?? names.en ?? either,
    en: names.en ?? names.ru ?? either,
  };
  const { ru, en, other } = valuesOf(element);
  const text = ru ?? (en === undefined ? other : undefined);
  if (name.ru === '' || !(isValue(text) || isValue(en))) return undefined;
  return {
    name,
    text,
    en,
    unit: textOf(element, 'FUNIT') || textOf(template, 'FT_UNIT') || undefined,
  };
}

/** A value of a list stands there by its id, and what it means beside it. */
function valuesOf(element: XmlElement) {
  const values = childrenOf(element, 'FVALUE');
  if (values.length > 0) return localTexts(values);
  const details = childrenOf(element, 'FVALUE_DETAILS');
  return localTexts(details.length > 0 ? details : childrenOf(element, 'VALUE_IDREF'));
}

const isValue = (text: string | undefined): boolean => text !== undefined && text !== '-';
