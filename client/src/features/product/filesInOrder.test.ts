import { expect, it } from 'vitest';
import { filesInOrder } from './filesInOrder.ts';

it('certificates come first among the papers of a product', () => {
  const papers = [
    { kind: 'OTHER', name: 'a' },
    { kind: 'DATA_SHEET', name: 'b' },
    { kind: 'CERTIFICATE', name: 'c' },
    { kind: 'CERTIFICATE', name: 'd' },
  ] as const;
  expect(filesInOrder(papers).map(({ name }) => name)).toEqual(['c', 'd', 'b', 'a']);
});
