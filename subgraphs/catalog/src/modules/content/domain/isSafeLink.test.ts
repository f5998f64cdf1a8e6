import { expect, test } from 'vitest';
import { isSafeLink } from './isSafeLink.ts';

test.each([
  '/',
  '/catalogue?q=%D0%BA',
  '/products/A-1',
  'https://example.org/a',
  'mailto:a@b.example',
])('%s leads somewhere', (link) => expect(isSafeLink(link)).toBe(true));

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>',
  '//evil.example',
  '/\\evil.example',
  'https:evil',
  'products/A-1',
  '',
  '/a"onclick=',
  `/${'a'.repeat(500)}`,
])('%j does not', (link) => expect(isSafeLink(link)).toBe(false));
