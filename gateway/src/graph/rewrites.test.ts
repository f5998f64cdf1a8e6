import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { applyRewrites } from './rewrites.ts';

const schema = buildSchema(`
  interface Problem { code: String }
  type Short implements Problem { code: String lines: Int }
  type Gone implements Problem { code: String }
  type Placed { lines: Int }
  union Result = Short | Gone | Placed
  type Query { results: [Result] }
`);

test('a field goes back under its own name, on the types that it was renamed for', () => {
  const data = {
    results: [
      { __typename: 'Short', lines__alias_0: 2 },
      { __typename: 'Placed', lines__alias_0: 3 },
      null,
    ],
  };
  const path = ['results', '... on Problem', 'lines__alias_0'];
  applyRewrites(schema, [{ kind: 'KeyRenamer', path, renameKeyTo: 'lines' }], data);
  expect(data.results).toEqual([
    { __typename: 'Short', lines: 2 },
    { __typename: 'Placed', lines__alias_0: 3 },
    null,
  ]);
});

test('what a subgraph is told of an entity takes the value that it knows', () => {
  const representation = { __typename: 'Short', code: 'SHORT' };
  const path = ['... on Short', '__typename'];
  applyRewrites(schema, [{ kind: 'ValueSetter', path, setValueTo: 'Problem' }], representation);
  expect(representation).toEqual({ __typename: 'Problem', code: 'SHORT' });
});
