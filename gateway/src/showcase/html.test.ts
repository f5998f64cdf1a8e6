import { expect, test } from 'vitest';
import { html, jsonScript } from './html.ts';

const EVIL = `</script><script>alert("1")</script>' onload='x`;

test('values are escaped, in text and in attributes', () => {
  expect(html`<p title="${EVIL}">${EVIL}</p>`.text).toBe(
    '<p title="&lt;/script&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39; onload=&#39;x">' +
      '&lt;/script&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39; onload=&#39;x</p>',
  );
});

test('what is HTML already stays so, lists are joined, nothing is nothing', () => {
  const items = ['a & b', 'c'].map((each) => html`<li>${each}</li>`);
  expect(html`<ul>${items}</ul>${null}${undefined}${0}`.text).toBe(
    '<ul><li>a &amp; b</li><li>c</li></ul>0',
  );
});

test('data ends no script element, and is read as it was written', () => {
  const { text } = jsonScript({ name: EVIL });
  expect(text.match(/<\/?script/g)).toEqual(['<script', '</script']);
  expect(JSON.parse(text.replace(/^<script[^>]*>/, '').replace(/<\/script>$/, ''))).toEqual({
    name: EVIL,
  });
});
