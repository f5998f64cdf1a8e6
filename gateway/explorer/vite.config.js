import { defineConfig } from 'vite';

export default defineConfig({
  base: '/explorer/',
  // Says nothing of the many 'use client' marks in what the explorer is made of.
  logLevel: 'error',
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    // A data: address for the small ones would need an exception in the content security policy.
    assetsInlineLimit: 0,
    // The editor is large and loaded by those who use it only.
    chunkSizeWarningLimit: 5_000,
  },
  worker: { format: 'es' },
});
