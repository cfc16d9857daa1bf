import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { drydock } from './src/build/integration.ts';
import { codeStyles, codeTransformers } from './src/build/code-blocks.ts';

export default defineConfig({
  outDir: './dist',
  // Every page is a file of its own name and every link is relative: the same folder works from a web host, a sub-path or a disk.
  build: { format: 'preserve', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    shikiConfig: {
      themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
      defaultColor: false,
      langAlias: { output: 'text' },
      transformers: codeTransformers,
    },
  },
  integrations: [mdx(), drydock({ codeStyles })],
});
