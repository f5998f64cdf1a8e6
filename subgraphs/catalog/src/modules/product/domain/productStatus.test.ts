import { describe, expect, test } from 'vitest';
import { listedStatuses, visibleStatuses } from './productStatus.ts';

describe('what is seen of products', () => {
  test('a list shows what is on sale and announced', () => {
    expect(listedStatuses([], false)).toEqual(['PUBLISHED', 'ANNOUNCED']);
  });

  test('a list shows discontinued products only to those who ask for them', () => {
    expect(listedStatuses(['DISCONTINUED'], false)).toEqual(['DISCONTINUED']);
  });

  test('drafts are shown to those who write the catalogue', () => {
    expect(listedStatuses([], true)).toEqual(['DRAFT', 'PUBLISHED', 'ANNOUNCED']);
    expect(visibleStatuses(true)).toContain('DRAFT');
  });

  test('asking for drafts does not show them to anybody else', () => {
    expect(listedStatuses(['DRAFT'], false)).toEqual([]);
    expect(visibleStatuses(false)).not.toContain('DRAFT');
  });
});
