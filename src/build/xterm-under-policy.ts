/**
 * xterm as a page loads it. It sets one style attribute through setAttribute (24-bit colours), which a strict
 * Content-Security-Policy refuses; the same text through the style object is allowed. And its published file keeps the
 * long names of its private properties (all that begin with `_`): shortened they are 5 KB less over the wire.
 */
import { readFileSync } from 'node:fs';
import { transform, type Plugin } from 'esbuild';

const REFUSED = /(\w+)\.setAttribute\("style",`\$\{\1\.getAttribute\("style"\)\|\|""\}\$\{(\w+)\};`\)/g;
const PRIVATE = /^_[a-z]/;

function withinPolicy(source: string): string {
  const contents = source.replace(REFUSED, '$1.style.cssText+=`${$2};`');
  if (contents === source) throw new Error('xterm no longer sets the style attribute in the way that is replaced here');
  return contents;
}

/** Its addons look into it, so they must get the same short names: xterm first, then they. */
let privateNames: Promise<Record<string, string | false>> | undefined;

async function shorten(source: string, mangleCache: Record<string, string | false>) {
  const result = await transform(source, { format: 'esm', charset: 'utf8', legalComments: 'none', mangleProps: PRIVATE, mangleCache });
  return { contents: result.code, names: result.mangleCache! };
}

export const xtermUnderPolicy: Plugin = {
  name: 'xterm-under-policy',
  setup({ onLoad, resolve, initialOptions }) {
    const xterm = async () => {
      const { path } = await resolve('@xterm/xterm', { kind: 'import-statement', resolveDir: initialOptions.absWorkingDir! });
      return shorten(withinPolicy(readFileSync(path, 'utf8')), {});
    };
    onLoad({ filter: /@xterm[/\\]xterm[/\\]lib[/\\]xterm\.m?js$/ }, async () => ({ contents: (await xterm()).contents, loader: 'js' }));
    onLoad({ filter: /@xterm[/\\]addon-\w+[/\\]lib[/\\]/ }, async ({ path }) => {
      privateNames ??= xterm().then(({ names }) => names);
      return { contents: (await shorten(readFileSync(path, 'utf8'), { ...(await privateNames) })).contents, loader: 'js' };
    });
  },
};
