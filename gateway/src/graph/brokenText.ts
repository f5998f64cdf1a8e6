import { BREAK, type DocumentNode, Kind, visit } from 'graphql';
import { refusal } from '../errors.ts';

/** PostgreSQL holds neither U+0000 nor, in JSON, half of a surrogate pair; no text of a person has them. */
const isBroken = (text: string) => text.includes('\0') || !text.isWellFormed();

/** Refuses values (as JSON gives them, however deep) with text that can't be stored. */
export function refuseBrokenText(values: unknown): void {
  const waiting = [values];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string' && isBroken(value)) throw brokenText();
    if (typeof value === 'object' && value !== null) {
      for (const inner of Object.values(value)) waiting.push(inner);
    }
  }
}

/** Refuses a document with such text in its literals. */
export function refuseBrokenLiterals(document: DocumentNode): void {
  let isFound = false;
  visit(document, {
    [Kind.STRING]({ value }) {
      isFound = isBroken(value);
      return isFound ? BREAK : undefined;
    },
  });
  if (isFound) throw brokenText();
}

const brokenText = () =>
  refusal(
    'BAD_USER_INPUT',
    'Text may hold neither the character U+0000 nor half of a surrogate pair.',
  );
