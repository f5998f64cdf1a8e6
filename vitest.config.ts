import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{subgraphs,gateway,client}/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    reporters: ['default', './tests/testkit/closingLine.ts'],
    globalSetup: ['tests/testkit/globalSetup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
