import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Runes only: a component written the old way does not compile. */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  vitePlugin: {
    // Libraries choose their own mode; ours have no choice.
    dynamicCompileOptions: ({ filename }) => (filename.includes('node_modules') ? { runes: undefined } : {}),
  },
};
