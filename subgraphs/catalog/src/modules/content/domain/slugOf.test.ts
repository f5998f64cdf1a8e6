import { expect, test } from 'vitest';
import { slugOf } from './slugOf.ts';

test.each([
  ['Кабель ВВГнг(А)-LS 3×1,5', 'kabel-vvgng-a-ls-3-x-1-5'],
  ['Щит ЩРн-12, «Ёлка»', 'shchit-shchrn-12-elka'],
  ['  Lamp  E27 ', 'lamp-e-27'],
  ['</script><script>', 'script-script'],
  ['ъ', ''],
  ['灯', ''],
])('%s becomes %s', (name, slug) => expect(slugOf(name)).toBe(slug));

test('a long name ends with a whole word', () => {
  const slug = slugOf('провод '.repeat(40));
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug).toMatch(/^(provod-)*provod$/);
  expect(slugOf('a'.repeat(200))).toHaveLength(80);
});
