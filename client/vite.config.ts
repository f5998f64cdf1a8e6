import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const gateway = process.env.KONTOR_GATEWAY ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [
    react(),
    lingui({ failOnMissing: true, failOnCompileError: true }),
    babel({ presets: [linguiTransformerBabelPreset()] }),
    VitePWA({
      // Registered by our own code: an inline script would be refused by the content security policy.
      injectRegister: false,
      registerType: 'prompt',
      manifest: {
        name: 'Kontor',
        short_name: 'Kontor',
        description: 'B2B portal: own prices, stock, orders, documents',
        display: 'standalone',
        start_url: '/',
        background_color: '#f6f8f8',
        theme_color: '#0c5f63',
        icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        // The shell only. Answers of the graph and files are never kept.
        globPatterns: ['**/*.{html,js,css,svg}'],
        navigateFallbackDenylist: [
          /^\/(graphql|explorer|schema\.graphql|files|media|pictures|sitemap|robots\.txt|health|metrics|sandbox|webhooks)/,
        ],
        runtimeCaching: [],
      },
    }),
  ],
  server: {
    port: 5173,
    proxy: {
      '/graphql': { target: gateway, ws: true },
      '/files': gateway,
      '/media': gateway,
      '/pictures': gateway,
    },
  },
  build: {
    target: 'es2022',
    sourcemap: true,
    // A data: address for the small ones would need an exception in the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // What every page needs stands in one file, which changes only with the dependencies.
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /node_modules/,
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
});
