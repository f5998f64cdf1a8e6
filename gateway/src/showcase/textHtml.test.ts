import { expect, test } from 'vitest';
import { textHtml } from './textHtml.ts';

test('a text becomes HTML in which nothing of it is a tag', () => {
  const span = (text: string, style = 'PLAIN' as const, link: string | null = null) => ({
    text,
    style,
    link,
  });
  const blocks = textHtml([
    { kind: 'HEADING', items: [{ spans: [span('<b>A</b>')] }] },
    {
      kind: 'BULLETS',
      items: [{ spans: [span('one')] }, { spans: [span('two', 'PLAIN', '/"x')] }],
    },
    { kind: 'PARAGRAPH', items: [{ spans: [{ ...span('bold'), style: 'STRONG' }] }] },
  ]);
  expect(blocks.map(({ text }) => text).join('')).toBe(
    '<h2>&lt;b&gt;A&lt;/b&gt;</h2><ul><li>one</li><li><a href="/&quot;x">two</a></li></ul>' +
      '<p><strong>bold</strong></p>',
  );
});
