import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  clearScreen: false,
  // The licences of the program and its fonts stand beside the interface, not in it.
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  build: {
    // WebKitGTK of Debian 12 and the WebView2 that Windows 10 ships.
    target: ['safari16.4', 'chrome111'],
    // A data: URL would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: ['index.html', 'wall.html'] },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/test-env/setup.ts'],
    include: ['src/**/*.test.ts'],
    testTimeout: 20_000,
    restoreMocks: true,
    // The contrast test reads the tokens as they are.
    css: true,
  },
});
