import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CursorValue, connectionOf, decodeCursor, encodeCursor, pageOf } from './cursors.ts';

const cursorValue = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));

describe('a cursor', () => {
  test('gives back the sort values it was made of', () => {
    fc.assert(
      fc.property(fc.array(cursorValue), (values: CursorValue[]) => {
        expect(decodeCursor(encodeCursor(values), values.length)).toEqual(values);
      }),
    );
  });

  test('of any other text is refused, never passed on', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor(text, 2)).toThrow('The cursor is not valid.');
      }),
    );
    const nested = Buffer.from('[{"$ne":1}]').toString('base64url');
    expect(() => decodeCursor(nested, 1)).toThrow('The cursor is not valid.');
    expect(() => decodeCursor(encodeCursor(['of another list']), 2)).toThrow('not valid');
    for (const text of ['a\0b', '\ud800']) {
      expect(() => decodeCursor(encodeCursor([text]), 1)).toThrow('not valid');
    }
  });
});

describe('a page', () => {
  test('has at most 100 rows', () => {
    expect(pageOf({}, 1)).toEqual({ first: 20, limit: 21, after: null });
    expect(pageOf({ first: 100 }, 1).limit).toBe(101);
    for (const first of [101, -1, 1.5]) {
      expect(() => pageOf({ first }, 1)).toThrow('`first` must be between 0 and 100.');
    }
  });
});

describe('a connection', () => {
  const connect = (first: number, after: string | null, rows: string[]) =>
    connectionOf({
      rows,
      page: pageOf({ first, after }, 1),
      cursorOf: (row) => [row],
      totalCount: async () => 3,
    });

  test('knows from one row more that there is a next page', () => {
    const { nodes, edges, pageInfo } = connect(2, null, ['a', 'b', 'c']);
    expect(nodes).toEqual(['a', 'b']);
    expect(edges[1]).toEqual({ node: 'b', cursor: encodeCursor(['b']) });
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: encodeCursor(['a']),
      endCursor: encodeCursor(['b']),
    });
  });

  test('ends without cursors when it is empty', () => {
    expect(connect(2, encodeCursor(['c']), []).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    });
  });
});
