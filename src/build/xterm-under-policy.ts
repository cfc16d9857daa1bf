/**
 * xterm sets one style attribute through setAttribute (24-bit colours), which a strict Content-Security-Policy refuses;
 * the same text through the style object is allowed.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

const REFUSED = /(\w+)\.setAttribute\("style",`\$\{\1\.getAttribute\("style"\)\|\|""\}\$\{(\w+)\};`\)/g;

export const xtermUnderPolicy: Plugin = {
  name: 'xterm-under-policy',
  setup({ onLoad }) {
    onLoad({ filter: /@xterm[/\\]xterm[/\\]lib[/\\]xterm\.m?js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace(REFUSED, '$1.style.cssText+=`${$2};`');
      if (contents === source) throw new Error('xterm no longer sets the style attribute in the way that is replaced here');
      return { contents, loader: 'js' };
    });
  },
};
