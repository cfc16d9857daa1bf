/**
 * unbash as a page loads it: its tokens are the numbers that they stand for, names that only it uses are shortened, and an
 * arithmetic expression is one word with what is expanded in it (4 KB less over the wire): the shell reads expressions itself,
 * once they are expanded.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, transform, type Plugin } from 'esbuild';
import { ownNames } from './own-names.ts';

const ARITHMETIC = `
import { computeEmbeddedWordParts } from './parts.js';
import { MAX_SYNTAX_NESTING } from './limits.js';
export function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
  const value = body.trim();
  if (value === '') return undefined;
  const pos = offset + body.indexOf(value), word = { type: 'ArithmeticWord', pos, end: pos + value.length, value, parts: undefined };
  if (embeddedDepth <= MAX_SYNTAX_NESTING) word.parts = computeEmbeddedWordParts(source, word, embeddedDepth, context, true);
  return word;
}`;

const TOKENS = /^export const (\w+) = \{\n((?: +\w+: \d+,\n)+)\};/gm;

/** What enumerations of the lexer stand for, by `Token.Word`. */
function numbersOf(lexer: string): ReadonlyMap<string, string> {
  return new Map([...lexer.matchAll(TOKENS)].flatMap(([, name, body]) => [...body!.matchAll(/(\w+): (\d+)/g)].map(([, key, value]): [string, string] => [`${name}.${key}`, value!])));
}

const asNumbers = (folder: string): Plugin => ({
  name: 'unbash-tokens',
  setup({ onLoad }) {
    const numbers = numbersOf(readFileSync(join(folder, 'lexer.js'), 'utf8'));
    if (!numbers.has('Token.Word')) throw new Error('unbash no longer lists its tokens in the way that is replaced here');
    onLoad({ filter: /\.js$/ }, ({ path }) => ({ contents: (path.endsWith('arithmetic-parts.js') ? ARITHMETIC : readFileSync(path, 'utf8')).replace(/\b\w+\.\w+\b/g, (name) => numbers.get(name) ?? name), loader: 'js' }));
  },
});

async function make(root: string, entry: string): Promise<string> {
  const folder = dirname(entry);
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: [entry], bundle: true, write: false, format: 'esm', target: 'es2022', charset: 'utf8', plugins: [asNumbers(folder)] });
  const code = outputFiles[0]!.text;
  // The tree that it makes is what its types declare; whoever reads it does so in the shell.
  const readers = [...globSync('{types,parser,traversal}.d.ts', { cwd: folder }).map((file) => join(folder, file)), ...globSync('src/simulator/shell/**/*.ts', { cwd: root }).map((file) => join(root, file))];
  const mangleProps = ownNames(root, code, readers.map((file) => readFileSync(file, 'utf8')).join('\n'));
  return (await transform(code, { format: 'esm', charset: 'utf8', mangleProps })).code;
}

let made: Promise<string> | undefined;

export const unbashNames: Plugin = {
  name: 'unbash-names',
  setup({ onLoad, initialOptions }) {
    onLoad({ filter: /[/\\]unbash[/\\]dist[/\\]parser\.js$/ }, async ({ path }) => ({ contents: await (made ??= make(initialOptions.absWorkingDir!, path)), loader: 'js' }));
  },
};
