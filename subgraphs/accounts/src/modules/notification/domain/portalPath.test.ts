import { expect, test } from 'vitest';
import { portalPath } from './portalPath.ts';

test('a link leads into the portal', () => {
  expect(portalPath('/orders/0198?tab=lines#last')).toBe('/orders/0198?tab=lines#last');
});

test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', ''])(
  'what leads elsewhere (%s) leads to the first page',
  (link) => expect(portalPath(link)).toBe('/'),
);
