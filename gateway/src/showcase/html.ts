/** Text that is HTML already: made by `html` alone, so that all of it was escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type HtmlPart = Html | string | number | null | undefined | readonly HtmlPart[];

/** HTML of a template whose values are escaped, but for those that are HTML themselves; null is nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  const text = parts.reduce((before, part, index) => before + htmlOf(values[index - 1]) + part);
  return new Html(text);
}

function htmlOf(value: HtmlPart): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(htmlOf).join('');
  return escapeHtml(String(value));
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

/** Data for machines in a page. A `<` is written otherwise: nothing in it ends the element. */
export const jsonScript = (data: object): Html =>
  new Html(
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  );
