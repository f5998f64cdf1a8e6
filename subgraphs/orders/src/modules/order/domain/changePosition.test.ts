import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangePosition, isSnapshot, positionsAfter } from './changePosition.ts';

describe('following changes', () => {
  it('goes on from each change of a batch', () => {
    const from = { seq: '10', snapshot: 'old' };
    expect(positionsAfter(from, [{ seq: '11' }, { seq: '13' }], 'new')).toEqual([
      { seq: '11', snapshot: 'new' },
      { seq: '13', snapshot: 'new' },
    ]);
  });

  it('keeps its place when only late changes come', () => {
    const from = { seq: '10', snapshot: 'old' };
    expect(positionsAfter(from, [{ seq: '8' }, { seq: '9' }], 'new')).toEqual([
      from,
      { seq: '10', snapshot: 'new' },
    ]);
  });

  /** Numbers are given in order, commits happen in any; a snapshot is the set of what is committed. */
  const history = fc
    .integer({ min: 1, max: 12 })
    .chain((count) =>
      fc.shuffledSubarray([...Array(count).keys()], { minLength: count, maxLength: count }),
    );

  it('misses no change, whatever the order of commits, the reads between them and the cuts', () => {
    fc.assert(
      fc.property(
        history,
        fc.func(fc.nat(2)),
        fc.func(fc.nat(3)),
        (commits, readsAfter, takenOf) => {
          const committed = new Set<number>();
          const seen = new Set<number>();
          let at: ChangePosition = { seq: '-1', snapshot: '' };
          const read = (cut: number) => {
            const known = new Set(at.snapshot.split(',').filter(Boolean).map(Number));
            const batch = [...committed]
              .filter((seq) => seq > Number(at.seq) || !known.has(seq))
              .sort((a, b) => a - b)
              .map((seq) => ({ seq: String(seq) }));
            const positions = positionsAfter(at, batch, [...committed].join(','));
            for (const { seq } of batch.slice(0, cut)) seen.add(Number(seq));
            at = positions[Math.min(cut, batch.length) - 1] ?? at;
          };
          commits.forEach((seq) => {
            committed.add(seq);
            if (readsAfter(seq) > 0) read(takenOf(seq));
          });
          read(Number.POSITIVE_INFINITY);
          expect([...seen].sort((a, b) => a - b)).toEqual([...committed].sort((a, b) => a - b));
        },
      ),
    );
  });

  it('does not pass on a snapshot that the database would choke on', () => {
    for (const text of ['10:20:', '10:20:10,14', '5:5:']) expect(isSnapshot(text)).toBe(true);
    for (const text of [
      '',
      '20:10:',
      '10:20:14,12',
      '10:20:9',
      '0:1:',
      'a:b:',
      '1:2',
      '1:99999999999999999999:',
    ]) {
      expect(isSnapshot(text)).toBe(false);
    }
  });
});
