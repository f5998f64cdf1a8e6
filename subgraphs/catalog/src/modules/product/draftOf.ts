import type { ProductAttributeInput, SaveProductInput } from '../types.generated.ts';
import type { AttributeText, ProductDraft } from './domain/productDraft.ts';

/** What an editor's input says. */
export function draftOf({ revision, ...input }: SaveProductInput): ProductDraft {
  const { id, sku, status, attributes, ...values } = input;
  return {
    ...values,
    id: id ?? undefined,
    sku: sku ?? undefined,
    status: status ?? undefined,
    attributes: attributeTexts(attributes ?? []),
  };
}

/** By code; null takes a value away. */
export function attributeTexts(
  inputs: readonly ProductAttributeInput[],
): Record<string, AttributeText | null> {
  return Object.fromEntries(
    inputs.map(({ code, value, valueEn }) => [
      code,
      value === null && !valueEn ? null : { text: taken(value), en: taken(valueEn) },
    ]),
  );
}

/** A blank text takes away as null does. */
const taken = (text: string | null | undefined): string | undefined => (text === null ? '' : text);
