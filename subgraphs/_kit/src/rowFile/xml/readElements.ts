import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { badInput } from '../../errors.ts';
import { sizeText } from '../limits.ts';
import type { XmlElement } from './element.ts';

/** More than any catalogue has, and little enough to be kept in memory. */
const LIMITS = {
  depth: 100,
  /** Of one element that is asked for, with all that is in it. */
  elements: 200_000,
  characters: 16 * 1024 * 1024,
  /** Without any tag in between. */
  charactersOfText: 4 * 1024 * 1024,
};

/**
 * The elements with these names (without prefix) as they are read, each with all that is in it; one
 * inside another belongs to the outer. `meet` hears of every other element that begins. Nothing outside
 * the text is ever loaded. Throws BAD_USER_INPUT with line and column where the text is no XML, declares
 * entities or is too deep, after all elements before that place.
 */
export async function* readElements(
  chunks: AsyncIterable<string>,
  names: ReadonlySet<string>,
  meet: (name: string, attributes: Record<string, string>) => void = () => undefined,
): AsyncGenerator<XmlElement> {
  const reading = new ElementReading(names, meet);
  for await (const chunk of chunks) {
    const failure = reading.read(chunk);
    yield* reading.take();
    if (failure) throw failure;
  }
  const failure = reading.end();
  yield* reading.take();
  if (failure) throw failure;
}

class ElementReading {
  readonly #parser = new SaxesParser({ xmlns: false });
  readonly #names: ReadonlySet<string>;
  readonly #meet: (name: string, attributes: Record<string, string>) => void;
  #depth = 0;
  /** From the element that is asked for down to where the reading is. */
  #open: XmlElement[] = [];
  #elements = 0;
  #characters = 0;
  #sinceTag = 0;
  #done: XmlElement[] = [];
  #failure: Error | undefined;

  constructor(
    names: ReadonlySet<string>,
    meet: (name: string, attributes: Record<string, string>) => void,
  ) {
    this.#names = names;
    this.#meet = meet;
    this.#parser.on('error', (error) => this.#fail(error.message.replace(/^\d+:\d+: |\.$/g, '')));
    this.#parser.on('doctype', (doctype) => this.#refuseEntities(doctype));
    this.#parser.on('opentag', (tag) => this.#begin(tag));
    this.#parser.on('closetag', () => this.#close());
    this.#parser.on('text', (text) => this.#add(text));
    this.#parser.on('cdata', (text) => this.#add(text));
  }

  read(chunk: string): Error | undefined {
    this.#sinceTag += chunk.length;
    if (this.#sinceTag > LIMITS.charactersOfText) {
      this.#fail(`there is no tag within ${sizeText(LIMITS.charactersOfText)}`);
    }
    if (!this.#failure) this.#parser.write(chunk);
    return this.#failure;
  }

  end(): Error | undefined {
    if (!this.#failure) this.#parser.close();
    return this.#failure;
  }

  /** What was completed since the last call. */
  take(): XmlElement[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  #begin({ name, attributes }: SaxesTagPlain): void {
    this.#sinceTag = 0;
    this.#depth += 1;
    if (this.#depth > LIMITS.depth) this.#fail(`it is more than ${LIMITS.depth} levels deep`);
    if (this.#failure) return;
    const local = localName(name);
    const parent = this.#open.at(-1);
    if (!parent && !this.#names.has(local)) {
      this.#meet(local, attributes);
      return;
    }
    const element: XmlElement = { name: local, attributes, text: '', children: [] };
    parent?.children.push(element);
    this.#open.push(element);
    this.#elements += 1;
    if (this.#elements > LIMITS.elements) this.#fail('one element has too many others in it');
    for (const value of Object.values(attributes)) this.#count(value);
  }

  #close(): void {
    this.#sinceTag = 0;
    this.#depth -= 1;
    const element = this.#open.pop();
    if (!element || this.#open.length > 0 || this.#failure) return;
    this.#done.push(element);
    this.#elements = 0;
    this.#characters = 0;
  }

  #add(text: string): void {
    const element = this.#open.at(-1);
    if (!element || this.#failure) return;
    this.#count(text);
    element.text += text;
  }

  #count(text: string): void {
    this.#characters += text.length;
    if (this.#characters > LIMITS.characters) {
      this.#fail(`one element is longer than ${sizeText(LIMITS.characters)}`);
    }
  }

  #refuseEntities(doctype: string): void {
    this.#sinceTag = 0;
    if (/\[|<!/.test(doctype)) {
      this.#fail('it has a DOCTYPE with declarations, which no catalogue needs');
    }
  }

  #fail(reason: string): void {
    const { line, column } = this.#parser;
    this.#failure ??= badInput(
      `Line ${line}, column ${column} can't be read: ${reason}. Nothing after it was read.`,
    );
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
