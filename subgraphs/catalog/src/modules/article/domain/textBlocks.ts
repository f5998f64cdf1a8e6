import { isSafeLink } from '../../content/domain/isSafeLink.ts';

/** A piece of a text; a heading, a paragraph and a quotation have one item. */
export interface TextBlock {
  kind: 'HEADING' | 'SUBHEADING' | 'PARAGRAPH' | 'QUOTE' | 'BULLETS' | 'NUMBERS';
  items: TextItem[];
}

export interface TextItem {
  spans: TextSpan[];
}

export interface TextSpan {
  text: string;
  style: 'PLAIN' | 'STRONG' | 'EMPHASIS' | 'CODE';
  /** Null where it is no link; never an address that could run something. */
  link: string | null;
}

const MARKED: ReadonlyArray<[TextBlock['kind'], RegExp]> = [
  ['SUBHEADING', /^###+ +/],
  ['HEADING', /^##? +/],
  ['QUOTE', /^> ?/],
  ['BULLETS', /^[-*] +/],
  ['NUMBERS', /^\d{1,3}[.)] +/],
];
const ONE_LINE = new Set<TextBlock['kind']>(['HEADING', 'SUBHEADING']);
const LISTS = new Set<TextBlock['kind']>(['BULLETS', 'NUMBERS']);

/**
 * Reads a text written in a small part of Markdown: `## headings`, lists of `-` or `1.`, `> quotations`,
 * **strong**, *emphasis*, `code` and [links](/catalogue). Everything else, tags too, is text as it
 * stands: what comes of it is words with a meaning, in which nothing can be run.
 */
export function textBlocks(source: string): TextBlock[] {
  const blocks: Array<{ kind: TextBlock['kind']; items: string[] }> = [];
  let isNew = true;
  for (const line of source.split('\n').map((each) => each.trim())) {
    if (line === '') {
      isNew = true;
      continue;
    }
    const [kind, mark] = MARKED.find(([, pattern]) => pattern.test(line)) ?? ['PARAGRAPH', /^/];
    const text = line.replace(mark, '');
    const last = blocks.at(-1);
    const goesOn = last && last.kind === kind && !ONE_LINE.has(kind) && (!isNew || LISTS.has(kind));
    if (!goesOn) blocks.push({ kind, items: [text] });
    else if (LISTS.has(kind)) last.items.push(text);
    else last.items[0] += ` ${text}`;
    isNew = false;
  }
  return blocks.map(({ kind, items }) => ({
    kind,
    items: items.map((text) => ({ spans: spansOf(text) })),
  }));
}

const SPAN =
  /\*\*(?<strong>[^*]+)\*\*|\*(?<emphasis>[^*\s][^*]*)\*|`(?<code>[^`]+)`|\[(?<label>[^[\]]+)\]\((?<link>[^()\s]+)\)/g;

function spansOf(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  const add = (words: string, style: TextSpan['style'] = 'PLAIN', link: string | null = null) => {
    if (words !== '') spans.push({ text: words, style, link });
  };
  let from = 0;
  for (const { 0: whole, index, groups = {} } of text.matchAll(SPAN)) {
    const { strong, emphasis, code, label = '', link } = groups;
    if (link !== undefined && !isSafeLink(link)) continue;
    add(text.slice(from, index));
    if (strong !== undefined) add(strong, 'STRONG');
    else if (emphasis !== undefined) add(emphasis, 'EMPHASIS');
    else if (code !== undefined) add(code, 'CODE');
    else add(label, 'PLAIN', link);
    from = index + whole.length;
  }
  add(text.slice(from));
  return spans;
}
