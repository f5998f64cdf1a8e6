import { Vocabulary } from '../domain/words/Vocabulary.ts';
import type { Bits } from './Bits.ts';
import { Lines } from './Lines.ts';
import { NamedWords } from './NamedWords.ts';
import { Postings } from './Postings.ts';

export interface CategoryWords {
  id: string;
  parentId: string | null;
  /** Of its own name, separated by blanks. */
  words: string;
}

/**
 * Which products have which words. The words of brands and categories are not kept for each product:
 * a product has those of its line, and those of the machines that it fits.
 */
export class Words {
  readonly vocabulary = new Vocabulary((word) => this.frequencyOf(word));
  readonly lines = new Lines();
  readonly #names = new Map<string, Postings>();
  readonly #others = new Map<string, Postings>();
  readonly #brands = new NamedWords();
  readonly #categories = new NamedWords();
  readonly #equipment = new NamedWords();
  readonly #addProductsFitting: (modelId: string, bits: Bits) => void;

  constructor(addProductsFitting: (modelId: string, bits: Bits) => void) {
    this.#addProductsFitting = addProductsFitting;
  }

  /** Both as words separated by blanks. */
  add(ordinal: number, nameWords: string, otherWords: string): void {
    this.#addTo(this.#names, ordinal, nameWords);
    this.#addTo(this.#others, ordinal, otherWords);
  }

  nameBrand(id: string, words: string): void {
    this.#brands.set(id, this.#learn(words));
  }

  /** All of them: a category is found by the words of those above it as well. */
  nameCategories(categories: readonly CategoryWords[]): void {
    const byId = new Map(categories.map((category) => [category.id, category]));
    for (const { id } of categories) {
      const words: string[] = [];
      for (let at = byId.get(id); at; at = byId.get(at.parentId ?? '')) {
        words.push(...this.#learn(at.words));
      }
      this.#categories.set(id, [...new Set(words)]);
    }
  }

  /** A spare part is found by the machines that it fits. Without words the model is forgotten. */
  nameEquipment(id: string, words: readonly string[]): void {
    for (const word of words) this.vocabulary.add(word);
    this.#equipment.set(id, words);
  }

  /** Those that have it in name or brand, and those that have it elsewhere. */
  addProductsWith(word: string, inName: Bits, elsewhere: Bits): void {
    this.#names.get(word)?.addTo(inName);
    for (const id of this.#brands.idsOf(word)) this.lines.brands.addProductsTo(inName, id);
    this.#others.get(word)?.addTo(elsewhere);
    for (const id of this.#categories.idsOf(word)) {
      this.lines.categories.addProductsTo(elsewhere, id);
    }
    for (const id of this.#equipment.idsOf(word)) this.#addProductsFitting(id, elsewhere);
  }

  /** In about how many products the word is; at least 1 for the word of a brand, category or machine. */
  frequencyOf(word: string): number {
    const own = (this.#names.get(word)?.length ?? 0) + (this.#others.get(word)?.length ?? 0);
    if (own > 0) return own;
    const isName = [this.#brands, this.#categories, this.#equipment].some((each) => each.has(word));
    return isName ? 1 : 0;
  }

  move(newOrdinals: Uint32Array): void {
    for (const words of [this.#names, this.#others]) {
      for (const [word, products] of words) {
        if (!products.move(newOrdinals)) words.delete(word);
      }
    }
    this.lines.move(newOrdinals);
  }

  #addTo(words: Map<string, Postings>, ordinal: number, text: string): void {
    if (text === '') return;
    for (const word of text.split(' ')) {
      const products = words.get(word);
      if (products) {
        products.add(ordinal);
      } else {
        words.set(word, new Postings(ordinal));
        this.vocabulary.add(word);
      }
    }
  }

  #learn(text: string): string[] {
    const words = text === '' ? [] : text.split(' ');
    for (const word of words) this.vocabulary.add(word);
    return words;
  }
}
