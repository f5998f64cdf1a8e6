import { parse } from 'graphql';
import { html } from '../html.ts';
import type { PageQuestion, PublicPage } from '../publicPage.ts';

const QUERY = parse(`query MaterialsForGuests($locale: Locale) {
  materials(first: 100) {
    nodes { title(locale: $locale) note(locale: $locale) files { title(locale: $locale) url } }
  }
}`);

interface Answer {
  materials: {
    nodes: Array<{
      title: string;
      note: string | null;
      files: Array<{ title: string; url: string }>;
    }>;
  };
}

/** What may be downloaded without signing in. */
export async function materialsPage({
  ask,
  language,
  words,
}: PageQuestion): Promise<PublicPage | null> {
  const { materials } = await ask<Answer>(QUERY, { locale: language });
  const { nodes } = materials;
  return {
    ...{ path: '/materials', title: words.materials, picture: null, data: [] },
    description: [words.materials, ...nodes.map(({ title }) => title)].join('. '),
    content: html`<h1>${words.materials}</h1>
      ${nodes.map(
        ({ title, note, files }) =>
          html`<h2>${title}</h2>
            ${note && html`<p>${note}</p>`}
            <ul>${files.map((file) => html`<li><a href="${file.url}">${file.title}</a></li>`)}</ul>`,
      )}`,
  };
}
