import { describe, expect, it } from 'vitest';
import { boundOf, readBound } from './numberBounds.ts';

describe('the bounds of a range', () => {
  it('are typed with a comma or a point', () => {
    expect(readBound('1 200,5')).toBe('1200.5');
    expect(readBound('-40')).toBe('-40');
    expect(readBound(' ')).toBeNull();
    expect(readBound('1e3')).toBeUndefined();
    expect(readBound('ten')).toBeUndefined();
  });

  it('are dragged in figures as fine as the slider', () => {
    expect(boundOf(2.4987, 0.03)).toBe('2.5');
    expect(boundOf(133.4, 12)).toBe('133');
    expect(boundOf(0.1 + 0.2, 0.01)).toBe('0.3');
  });
});
