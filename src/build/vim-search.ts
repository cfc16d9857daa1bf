/** codemirror-vim takes small letters in a pattern for both; vi does so only where `\c` says it. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

const IGNORING = "(ignoreCase || forceIgnoreCase) ? 'im' : 'm'";

export const vimSearch: Plugin = {
  name: 'vim-search',
  setup({ onLoad }) {
    onLoad({ filter: /codemirror-vim-core[/\\]vim\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8'), contents = source.replace(IGNORING, "forceIgnoreCase ? 'im' : 'm'");
      if (contents === source) throw new Error('codemirror-vim no longer decides on the case of patterns in the way that is replaced here');
      return { contents, loader: 'js' };
    });
  },
};
