export interface Notice {
  title: string;
  text: string;
  /** Absolute. */
  url: string;
  /** Absolute; where the person says how to be told. */
  preferencesUrl: string;
  locale: 'RU' | 'EN';
}

/** An e-mail that tells of something: as text, and the same as HTML, in which what was written stays text. */
export function letterOf({ title, text, url, preferencesUrl, locale }: Notice) {
  const { open, why, change } = WORDS[locale];
  const paragraphs = text.split('\n').map((line) => `<p>${escaped(line)}</p>`);
  return {
    subject: title,
    text: `${title}\n\n${text}\n\n${open}: ${url}\n\n--\n${why} ${change}: ${preferencesUrl}\n`,
    html: [
      `<!doctype html><html lang="${locale.toLowerCase()}"><body style="${STYLE}">`,
      `<h1 style="font-size:18px">${escaped(title)}</h1>`,
      ...paragraphs,
      `<p><a href="${escaped(url)}">${open}</a></p>`,
      `<p style="color:#666;font-size:12px">${why} <a href="${escaped(preferencesUrl)}">${change}</a></p>`,
      '</body></html>',
    ].join('\n'),
  };
}

const STYLE = 'font:14px/1.5 sans-serif;max-width:560px';

const WORDS = {
  RU: {
    open: 'Открыть в портале',
    why: 'Вы получили это письмо, потому что работаете в портале.',
    change: 'Настроить уведомления',
  },
  EN: {
    open: 'Open in the portal',
    why: 'You get this e-mail because you work in the portal.',
    change: 'Choose what to be told of',
  },
};

const ENTITIES: Record<string, string> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
