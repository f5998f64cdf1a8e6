import { describe, expect, it } from 'vitest';
import { changeLines } from './changeLines.ts';

const line = (id: string, projectId: string | null, quantity = '10', productId = 'lamp') => ({
  id,
  productId,
  projectId,
  quantity,
});

describe('changing lines of a cart', () => {
  it('changes those that are named and leaves the others', () => {
    const held = [line('a', null), line('b', 'school')];
    expect(changeLines(held, [line('b', 'school', '20')])).toEqual({
      changed: [line('b', 'school', '20')],
      mergedIds: [],
    });
  });

  it('makes one line of those that are for one project now, where the first stood', () => {
    const held = [line('a', null), line('b', 'school', '5'), line('c', null, '1', 'cable')];
    expect(changeLines(held, [line('b', null, '5')])).toEqual({
      changed: [line('a', null, '15')],
      mergedIds: ['b'],
    });
  });

  it('lets two lines change places', () => {
    const held = [line('a', null, '1'), line('b', 'school', '2')];
    const swapped = [line('a', 'school', '1'), line('b', null, '2')];
    expect(changeLines(held, swapped)).toEqual({ changed: swapped, mergedIds: [] });
  });
});
