import type { Crumb } from './breadcrumbs.ts';
import { type Html, html } from './html.ts';

/** Links under a heading; nothing where there are none. */
export function linkList(title: string, links: readonly Crumb[]): Html | null {
  if (links.length === 0) return null;
  const entries = links.map(({ name, path }) => html`<li><a href="${path}">${name}</a></li>`);
  return html`<h2>${title}</h2><ul>${entries}</ul>`;
}
