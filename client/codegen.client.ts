import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset as nearOperationFile } from '@graphql-codegen/near-operation-file-preset';
import { printSchema } from 'graphql';
import { loadSupergraph } from '../gateway/src/graph/supergraph.ts';

const supergraph = readFileSync('gateway/supergraph.graphql', 'utf8');
const source = {
  schema: printSchema(loadSupergraph(supergraph).publicSchema),
  documents: 'client/src/**/*.graphql',
};
const schemaTypes = 'client/src/gql/schemaTypes.ts';
const config = {
  scalars: {
    ID: 'string',
    Decimal: 'string',
    Date: 'string',
    DateTime: 'string',
    CountryCode: 'string',
    CurrencyCode: 'string',
  },
  nonOptionalTypename: true,
  skipTypeNameForRoot: true,
  useTypeImports: true,
  inlineFragmentTypes: 'mask',
  customDirectives: { apolloUnmask: true },
};

/** What `codegen` writes for the client, from the public API that the gateway serves. */
export const clientOutputs: CodegenConfig['generates'] = {
  [schemaTypes]: {
    ...source,
    plugins: ['typescript-operations'],
    config: { ...config, generateOperationTypes: false },
  },
  'client/src/': {
    ...source,
    preset: nearOperationFile,
    presetConfig: { extension: '.generated.ts' },
    plugins: ['typescript-operations', 'typed-document-node'],
    config: { ...config, importSchemaTypesFrom: schemaTypes },
  },
  'client/src/gql/persisted-documents.json': {
    ...source,
    plugins: ['client/codegen/persistedDocuments.ts'],
  },
  'client/src/gql/documentHashes.json': {
    ...source,
    plugins: ['client/codegen/documentHashes.ts'],
  },
  'client/src/gql/possibleTypes.json': {
    ...source,
    plugins: ['client/codegen/possibleTypes.ts'],
  },
};
