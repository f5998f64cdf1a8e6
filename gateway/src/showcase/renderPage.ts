import { type Html, html, jsonScript } from './html.ts';
import { inLanguage, type PageLanguage } from './language.ts';
import type { PublicPage } from './publicPage.ts';

const LONGEST_DESCRIPTION = 300;
const STYLE =
  'main.page{max-width:60rem;margin:0 auto;padding:1rem;font-family:system-ui,sans-serif;line-height:1.5}main.page img{max-width:20rem;height:auto}';

/** The client's first page with what search engines read; React puts the live page in its place. */
export function renderPage(
  shell: string,
  page: PublicPage,
  language: PageLanguage,
  origin: string,
): string {
  const content = html`<main class="page">${page.content}</main>`.text;
  return shell
    .replace(/<html[^>]*>/, () => `<html lang="${language.toLowerCase()}">`)
    .replace(/<title>.*?<\/title>/s, '')
    .replace(/<meta\s+name="description"[^>]*>/, '')
    .replace('</head>', () => `${headOf(page, language, origin).text}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${content}</div>`);
}

function headOf(page: PublicPage, language: PageLanguage, origin: string): Html {
  const address = (wanted: PageLanguage) => origin + inLanguage(page.path, wanted);
  const description = page.description.replace(/\s+/g, ' ').trim().slice(0, LONGEST_DESCRIPTION);
  const title = `${page.title} · Kontor`;
  return html`<title>${title}</title>
    <meta name="description" content="${description}" />
    <link rel="canonical" href="${address(language)}" />
    <link rel="alternate" hreflang="ru" href="${address('RU')}" />
    <link rel="alternate" hreflang="en" href="${address('EN')}" />
    <link rel="alternate" hreflang="x-default" href="${address('RU')}" />
    <meta property="og:site_name" content="Kontor" />
    <meta property="og:type" content="website" />
    <meta property="og:title" content="${page.title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${address(language)}" />
    <meta property="og:locale" content="${language === 'RU' ? 'ru_RU' : 'en_GB'}" />
    ${page.picture && html`<meta property="og:image" content="${origin + page.picture}" />`}
    ${page.data.map((each) => jsonScript({ '@context': 'https://schema.org', ...each }))}
    <style>
      ${STYLE}
    </style>`;
}

/** The client's first page as it is, for what search engines are to leave out. */
export const withoutContent = (shell: string): string =>
  shell.replace('</head>', '<meta name="robots" content="noindex" /></head>');
