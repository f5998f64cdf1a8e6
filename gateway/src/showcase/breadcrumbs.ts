import { type Html, html } from './html.ts';

export interface Crumb {
  name: string;
  path: string;
}

/** The way from the first page down, as people and machines read it. */
export const breadcrumbs = (crumbs: readonly Crumb[], origin: string): object => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: origin + path,
  })),
});

export const crumbLinks = (crumbs: readonly Crumb[]): Html =>
  html`<nav>
    ${crumbs.map(({ name, path }) => html`<a href="${path}">${name}</a> / `)}
  </nav>`;
