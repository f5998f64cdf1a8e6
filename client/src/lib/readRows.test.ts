import { describe, expect, it } from 'vitest';
import { readRows } from './readRows.ts';

describe('pasted rows', () => {
  it('are parted by tab, semicolon or blank', () => {
    expect(readRows('85123A\t12\n00123;2,5\r\n84029G 6')).toEqual([
      { code: '85123A', quantity: '12' },
      { code: '00123', quantity: '2,5' },
      { code: '84029G', quantity: '6' },
    ]);
  });

  it('ask for one piece when no quantity is given', () => {
    expect(readRows('85123A')).toEqual([{ code: '85123A', quantity: '1' }]);
  });

  it('may be quoted, and leave empty lines out', () => {
    expect(readRows('"AB-1";"3"\n\n  \n')).toEqual([{ code: 'AB-1', quantity: '3' }]);
  });
});
