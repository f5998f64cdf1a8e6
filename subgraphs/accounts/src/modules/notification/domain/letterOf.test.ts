import { expect, test } from 'vitest';
import { letterOf } from './letterOf.ts';

const notice = {
  title: 'Отгрузки возобновлены',
  text: 'Долг 5 000 ₽.\nСпасибо.',
  url: 'https://portal.example/finance',
  preferencesUrl: 'https://portal.example/account/notifications',
  locale: 'RU' as const,
};

test('a letter says what happened and where to look, as text and as HTML', () => {
  const { subject, text, html } = letterOf(notice);
  expect(subject).toBe('Отгрузки возобновлены');
  expect(text).toContain('Открыть в портале: https://portal.example/finance');
  expect(html).toContain('<p>Долг 5 000 ₽.</p>\n<p>Спасибо.</p>');
  expect(html).toContain('<a href="https://portal.example/finance">Открыть в портале</a>');
});

test('it is in the language of the person', () => {
  const { text, html } = letterOf({ ...notice, locale: 'EN' });
  expect(text).toContain('Open in the portal: ');
  expect(html).toContain('<html lang="en">');
});

test('what somebody wrote stays text', () => {
  const evil = '<img src=x onerror="alert(1)">&\'';
  const { html } = letterOf({ ...notice, title: evil, text: evil, url: `https://x/?a="><b>` });
  expect(html).not.toContain('<img');
  expect(html).not.toContain('<b>');
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;');
});
