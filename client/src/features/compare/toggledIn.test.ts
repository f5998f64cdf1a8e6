import { describe, expect, it } from 'vitest';
import { toggledIn } from './toggledIn.ts';

describe('the products to compare', () => {
  it('are taken in and out', () => {
    expect(toggledIn(['A'], 'B')).toEqual(['A', 'B']);
    expect(toggledIn(['A', 'B'], 'A')).toEqual(['B']);
  });

  it('are six at most', () => {
    const six = ['A', 'B', 'C', 'D', 'E', 'F'];
    expect(toggledIn(six, 'G')).toEqual(six);
    expect(toggledIn(six, 'F')).toHaveLength(5);
  });
});
