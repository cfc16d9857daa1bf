/**
 * xterm as a page loads it, made from its sources (they lie in its package), for three reasons. It sets one style attribute
 * through setAttribute (24-bit colours), which a strict Content-Security-Policy refuses; the same text through the style
 * object is allowed. Of the base library that it carries along it needs a few classes, and of its own parts no decorations:
 * what stands in their places is in `src/ui/terminal/xterm-parts`. And names that only it uses are shortened.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, transform, type Plugin } from 'esbuild';
import { ownNames } from './own-names.ts';

const REFUSED = "element.setAttribute('style', `${element.getAttribute('style') || ''}${style};`);";
/** Its addons look into it: what they ask for keeps its name. */
const ADDONS = ['@xterm/addon-fit/lib/addon-fit.mjs'];

/** Modules of xterm, and what is taken instead. */
const PARTS = 'src/ui/terminal/xterm-parts';
const INSTEAD: Readonly<Record<string, string>> = {
  'vs/base/common/event': 'event.ts',
  'vs/base/common/lifecycle': 'lifecycle.ts',
  'vs/base/common/scrollable': 'scrollable.ts',
  'vs/base/browser/dom': 'dom.ts',
  'vs/base/browser/ui/scrollbar/scrollableElement': 'scrollable-element.ts',
  'common/services/DecorationService': 'decorations.ts',
  'browser/decorations/BufferDecorationRenderer': 'decorations.ts',
  'browser/decorations/OverviewRulerRenderer': 'decorations.ts',
  'common/input/UnicodeV6': 'unicode.ts',
};

function withinPolicy(source: string): string {
  const contents = source.replace(REFUSED, 'element.style.cssText += `${style};`;');
  if (contents === source) throw new Error('xterm no longer sets the style attribute in the way that is replaced here');
  return contents;
}

/** Where the modules of xterm lie that it imports by their names. */
export const xtermSources = (root: string, folder: string): Plugin => ({
  name: 'xterm-sources',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(browser|common|vs)\// }, ({ path }) => {
      const instead = INSTEAD[path];
      if (instead === undefined && path.startsWith('vs/')) throw new Error(`xterm takes ${path} too, and nothing stands here for it`);
      return { path: instead === undefined ? join(folder, `${path}.ts`) : join(root, PARTS, instead) };
    });
    onLoad({ filter: /[/\\]DomRendererRowFactory\.ts$/ }, ({ path }) => ({ contents: withinPolicy(readFileSync(path, 'utf8')), loader: 'ts' }));
  },
});

async function makeXterm(root: string, folder: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root, entryPoints: [join(folder, 'browser/public/Terminal.ts')], bundle: true, write: false, format: 'esm', target: 'es2022', charset: 'utf8', legalComments: 'none',
    plugins: [xtermSources(root, folder)], tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  const code = outputFiles[0]!.text, readers = [join(folder, '../typings/xterm.d.ts'), ...ADDONS.map((addon) => join(root, 'node_modules', addon))];
  const mangleProps = ownNames(root, code, readers.map((file) => readFileSync(file, 'utf8')).join('\n'));
  return (await transform(code, { format: 'esm', charset: 'utf8', legalComments: 'none', mangleProps })).code;
}

let made: Promise<string> | undefined;

export const xtermUnderPolicy: Plugin = {
  name: 'xterm-under-policy',
  setup({ onLoad, resolve, initialOptions }) {
    const root = initialOptions.absWorkingDir!;
    onLoad({ filter: /@xterm[/\\]xterm[/\\]lib[/\\]xterm\.m?js$/ }, async () => {
      const { path } = await resolve('@xterm/xterm', { kind: 'import-statement', resolveDir: root });
      return { contents: await (made ??= makeXterm(root, join(dirname(path), '../src'))), loader: 'js' };
    });
  },
};
