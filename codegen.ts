import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { clientOutputs } from './client/codegen.client.ts';

const shared = 'subgraphs/_kit/src/schema/shared.graphql';
const only = process.env.CODEGEN_ONLY?.split(',');
const subgraphs = readdirSync('subgraphs').filter(
  (name) => !name.startsWith('_') && (only === undefined || only.includes(name)),
);
const scalars = {
  ID: { input: 'string', output: 'string' },
  Decimal: 'string',
  Date: 'string',
  DateTime: 'string',
  CountryCode: 'string',
  CurrencyCode: 'string',
};

/** `CODEGEN_ONLY=orders,client` limits it to what one is working on. */
const generates: CodegenConfig['generates'] = {};
for (const name of subgraphs) {
  const source = `subgraphs/${name}/src`;
  generates[`${source}/modules`] = {
    ...defineConfig({
      resolverGeneration: 'minimal',
      mergeSchema: false,
      typeDefsFilePath: false,
      scalarsModule: false,
      scalarsOverrides: Object.fromEntries(
        Object.entries(scalars).map(([name, type]) => [name, { type }]),
      ),
      importExtension: '.ts',
      blacklistedModules: ['schema'],
      typesPluginsConfig: {
        contextType: `../context.ts#Context`,
        defaultScalarType: 'never',
        enumsAsTypes: true,
        useTypeImports: true,
        federation: true,
      },
    }),
    schema: [shared, `${source}/modules/*/schema.graphql`],
  };
  const calls = `${source}/calls`;
  for (const target of existsSync(calls) ? readdirSync(calls, { withFileTypes: true }) : []) {
    if (!target.isDirectory()) continue;
    generates[`${calls}/${target.name}.generated.ts`] = {
      schema: [shared, `subgraphs/${target.name}/src/modules/*/schema.graphql`],
      documents: `${calls}/${target.name}/*.graphql`,
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        scalars,
        federation: true,
        onlyOperationTypes: true,
        enumsAsTypes: true,
        useTypeImports: true,
      },
    };
  }
}

if (only === undefined || only.includes('client')) Object.assign(generates, clientOutputs);

const config: CodegenConfig = { config: { federation: true }, generates };
export default config;
