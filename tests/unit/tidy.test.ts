/**
 * The rules of the house, held by a test: imports go downward only, the simulator is pure, every file of a folder
 * with a registry is in it, nothing lies dead, names are the field's.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';

const root = path.join(import.meta.dirname, '..', '..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\n').filter((file) => file !== '' && fs.existsSync(path.join(root, file)));
const sources = files.filter((file) => /\.(ts|mts|mjs|astro)$/.test(file) && !file.endsWith('.d.ts') && !file.endsWith('.d.mts'));
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

/** Source without comments, strings and regular expressions' contents, for looking at identifiers. */
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1').replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''").replace(/`(?:[^`\\$]|\\.|\$(?!\{))*`/g, '``');

/** Relative imports of a file, as paths from the root. */
const importsOf = (file: string): string[] => [...read(file).matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)].map((match) => path.normalize(path.join(path.dirname(file), match[1]!)));
const packagesOf = (file: string): string[] => [...read(file).matchAll(/^import[^;]*?from\s*['"]([^.'"][^'"]*)['"]|^import\s+['"]([^.'"][^'"]*)['"]/gm)].map((match) => (match[1] ?? match[2])!);

const simulator = sources.filter((file) => file.startsWith('src/simulator/'));
/** `src/simulator/cli/docker/x.ts` is of the room `cli`; files directly below are of the room ''. */
const roomOf = (file: string): string => (file.startsWith('src/simulator/') ? file.split('/').slice(2, -1)[0] ?? '' : '?');

/** Which rooms of the simulator a room may import from, besides itself. The root composes; parts are its lists. */
const allowed: Record<string, string[]> = {
  kernel: ['api'], api: ['kernel'], store: ['kernel'],
  shell: ['kernel', 'api'], programs: ['kernel', 'api'], cli: ['kernel', 'api'],
  images: ['kernel', 'api'], engine: ['kernel', 'api', 'store', 'images'], cluster: ['kernel', 'api', 'store'], lab: ['kernel', 'api'], mirrors: ['kernel', 'api'],
  parts: ['kernel', 'api', 'store', 'shell', 'programs', 'cli', 'images', 'engine', 'cluster', 'lab', 'mirrors'], '': ['kernel', 'api', 'store'],
};
/** Types that every room may know: what a world consists of. */
const commonTypes = new Set(['src/simulator/world.ts', 'src/simulator/scenario.ts', 'src/simulator/internet.ts']);

test('imports inside the simulator go downward only', () => {
  const wrong = simulator.flatMap((file) => importsOf(file).filter((target) => {
    if (!target.startsWith('src/simulator/')) return true;
    const from = roomOf(file), to = roomOf(target);
    return from !== to && !commonTypes.has(target) && !allowed[from]!.includes(to);
  }).map((target) => `${file} imports ${target}`));
  assert.deepEqual(wrong, []);
});

test('docker and kubectl know nothing of each other, and controllers nothing of other controllers', () => {
  const wrong = simulator.flatMap((file) => importsOf(file).filter((target) => {
    const own = /^src\/simulator\/(cli|cluster\/controllers)\/([^/]+)\//.exec(file), other = /^src\/simulator\/(cli|cluster\/controllers)\/([^/]+)\//.exec(target);
    return own && other && own[1] === other[1] && own[2] !== other[2] && other[2] !== 'shared';
  }).map((target) => `${file} imports ${target}`));
  assert.deepEqual(wrong, []);
});

test('only pages know components, components the ui, the ui the sandbox, the sandbox the machine', () => {
  const floors = ['simulator', 'sandbox', 'ui', 'components', 'layouts', 'pages'];
  const wrong = sources.filter((file) => file.startsWith('src/')).flatMap((file) => importsOf(file).filter((target) => {
    const own = floors.indexOf(file.split('/')[1]!), other = floors.indexOf(target.split('/')[1]!);
    return target.startsWith('src/') && own >= 0 && other > own;
  }).map((target) => `${file} imports ${target}`));
  assert.deepEqual(wrong, []);
});

test('the simulator is pure: no clock, no chance, no page, no Node', () => {
  const forbidden = /\b(?:Date\.(?:now|parse|UTC)|new Date|Promise|setTimeout|setInterval|queueMicrotask|requestAnimationFrame|document\.(?:createElement|querySelector|getElementById|addEventListener)|window\.|globalThis|process\.(?:env|stdout|nextTick|hrtime)|console\.(?:log|error|warn)|localStorage|performance\.now|crypto\.|TextEncoder|TextDecoder|structuredClone|Intl\.|Buffer\.|async (?:function|\()|await )|\bMath\.random\b|\bnew Function\b/g;
  // shop-source.ts holds the text of a program for Node.
  const wrong = simulator.filter((file) => file !== 'src/simulator/images/shop-source.ts').flatMap((file) => [...code(read(file)).matchAll(forbidden)].filter((match) => {
    // A member of that name is somebody else's: `{ Promise: … }`, `state.window.`.
    const before = match.input[match.index - 1], after = match.input[match.index + match[0].length];
    return before !== '.' && before !== '#' && after !== ':';
  }).map((match) => `${file}: ${match[0]}`));
  assert.deepEqual([...new Set(wrong)], []);
});

test('the simulator uses few packages', () => {
  const known = new Set(['unbash']);
  assert.deepEqual(simulator.flatMap((file) => packagesOf(file).filter((name) => !known.has(name)).map((name) => `${file} imports ${name}`)), []);
});

test('nothing is named utils, helpers, manager or common', () => {
  assert.deepEqual(files.filter((file) => /(?:^|[/.-])(?:utils?|helpers?|manager|common|misc)(?:[/.-]|$)/i.test(file) && !file.startsWith('tests/')), []);
});

test('no marks of unfinished work', () => {
  const marks = /\b(?:TODO|FIXME|XXX)\b|eslint-disable|@ts-ignore|@ts-nocheck/, shortcuts = /\bas any\b|\.(?:skip|only)\(/;
  assert.deepEqual(sources.filter((file) => file !== 'tests/unit/tidy.test.ts' && (marks.test(read(file)) || shortcuts.test(code(read(file))))), []);
});

test('every module of src is used', () => {
  const entries = /^src\/(?:pages|build|http)\/|^src\/(?:ui|sandbox)\/[^/]*(?:entry|bundle)|\/main\.ts$|^src\/content\.config\.ts$/;
  // Entry points of the bundles are named in the build.
  const build = sources.filter((file) => file.startsWith('src/build/')).map(read).join('\n');
  const used = new Set([...sources, ...files.filter((file) => /\.mdx$/.test(file))].flatMap(importsOf));
  assert.deepEqual(sources.filter((file) => file.startsWith('src/') && !entries.test(file) && !used.has(file) && !build.includes(path.basename(file))), []);
});

test('files of more than 400 lines say why in their head', () => {
  const long = sources.filter((file) => file.startsWith('src/') && read(file).split('\n').length > 400);
  assert.deepEqual(long.filter((file) => !/^\s*(?:\/\*[\s\S]{0,1500}?\*\/|(?:\/\/.*\n)+)/.test(read(file))), []);
});
