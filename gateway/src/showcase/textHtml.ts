import { type Html, html } from './html.ts';

/** A text as catalog reads it: `Article.body`. */
export interface TextBlock {
  kind: 'HEADING' | 'SUBHEADING' | 'PARAGRAPH' | 'QUOTE' | 'BULLETS' | 'NUMBERS';
  items: Array<{ spans: TextSpan[] }>;
}

interface TextSpan {
  text: string;
  style: 'PLAIN' | 'STRONG' | 'EMPHASIS' | 'CODE';
  link: string | null;
}

export const textHtml = (blocks: readonly TextBlock[]): Html[] => blocks.map(blockHtml);

function blockHtml({ kind, items }: TextBlock): Html {
  const lines = items.map(({ spans }) => html`${spans.map(spanHtml)}`);
  const entries = lines.map((line) => html`<li>${line}</li>`);
  switch (kind) {
    case 'HEADING':
      return html`<h2>${lines}</h2>`;
    case 'SUBHEADING':
      return html`<h3>${lines}</h3>`;
    case 'PARAGRAPH':
      return html`<p>${lines}</p>`;
    case 'QUOTE':
      return html`<blockquote>${lines}</blockquote>`;
    case 'BULLETS':
      return html`<ul>${entries}</ul>`;
    case 'NUMBERS':
      return html`<ol>${entries}</ol>`;
  }
}

function spanHtml({ text, style, link }: TextSpan): Html {
  const words = { PLAIN: html`${text}`, STRONG: html`<strong>${text}</strong>` };
  const look = {
    ...words,
    EMPHASIS: html`<em>${text}</em>`,
    CODE: html`<code>${text}</code>`,
  }[style];
  return link === null ? look : html`<a href="${link}">${look}</a>`;
}
