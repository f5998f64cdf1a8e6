import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql, whether a module asks for it by import or by require.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['{subgraphs,gateway,client}/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    reporters: ['default', './tests/testkit/closingLine.ts'],
    globalSetup: ['tests/testkit/globalSetup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
