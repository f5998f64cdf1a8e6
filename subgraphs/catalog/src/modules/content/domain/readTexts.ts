import { readLine, readParagraphs } from '../../product/domain/readText.ts';

/** How a text of an input may be. */
export interface TextRule {
  longest: number;
  isRequired?: boolean;
  /** It has lines and paragraphs. */
  isLong?: boolean;
}

export type TextsReading<Field extends string> =
  | { ok: true; texts: Record<Field, string | null> }
  | { ok: false; field: Field; message: string };

/** Reads all texts of an input by their rules; what is empty becomes null. The first that is wrong is told. */
export function readTexts<Field extends string>(
  given: { readonly [Name in NoInfer<Field>]?: string | null },
  rules: Readonly<Record<Field, TextRule>>,
): TextsReading<Field> {
  const texts: Partial<Record<Field, string | null>> = {};
  for (const field of Object.keys(rules) as Field[]) {
    const { longest, isRequired, isLong } = rules[field];
    const reading = (isLong ? readParagraphs : readLine)(given[field] ?? '', longest);
    if (!reading.ok)
      return { ok: false, field, message: `The text can't be kept: ${reading.reason}.` };
    if (isRequired && reading.text === '') return { ok: false, field, message: 'This is needed.' };
    texts[field] = reading.text || null;
  }
  return { ok: true, texts: texts as Record<Field, string | null> };
}
