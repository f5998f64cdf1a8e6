import type { ComponentDraft } from '../../product/domain/productDraft.ts';

/** The sign between a SKU and its quantity; a letter needs blanks around it. */
const PART = /^(.+)(?: ?[×*] ?| [xх] )([\d., ]+)$/iu;

/** Reads what `componentsText` writes; a SKU without quantity is there once. */
export const readComponentsText = (text: string): ComponentDraft[] =>
  text
    .split(';')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, sku = part, quantity = '1'] = PART.exec(part) ?? [];
      return { sku: sku.trim(), quantity: quantity.trim() };
    });
