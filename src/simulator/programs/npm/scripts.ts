/** npm run, test, start, stop and restart: a script of package.json with what is to run before and after it. */
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { spawnAndWait } from '../spawn.ts';
import { meant } from './commands.ts';
import { at, fail, isSilent, noManifest } from './failure.ts';
import { idOf, manifestOf, type Manifest } from './manifest.ts';

/** Scripts that npm runs by itself. */
const LIFECYCLE = /^(pre|post)?(test|start|stop|restart|install|publish|pack|prepare|version)$/;

/** A word as the shell has to get it to take it for one. */
const forShell = (word: string): string => (word === '' ? "''" : /[\s"#$&'()*;<>?\\`|~]/.test(word) ? `'${word.replace(/'/g, "'\\''")}'`.replace(/^(?:'')+(?!$)/, '').replace(/\\'''/g, "\\'") : word);

export function* listScripts(p: Process): Blocking<number> {
  const manifest = manifestOf(p);
  if (!manifest) return yield* noManifest(p);
  const scripts = Object.entries(manifest.scripts ?? {}), own = scripts.filter(([name]) => LIFECYCLE.test(name)), others = scripts.filter(([name]) => !LIFECYCLE.test(name)), title = idOf(manifest) ?? manifest.name ?? '';
  const rows = (list: typeof scripts): string => list.map(([name, script]) => `  ${name}\n    ${script}\n`).join('');
  if (own.length > 0) yield* p.write(1, `Lifecycle scripts included in ${title}:\n${rows(own)}`);
  if (others.length > 0) yield* p.write(1, `${own.length > 0 ? 'available via `npm run-script`' : `Scripts available in ${title} via \`npm run-script\``}:\n${rows(others)}`);
  return 0;
}

/** What a script finds in its environment. */
function environment(p: Process, manifest: Manifest, event: string, script: string): Map<string, string> {
  const env = new Map(p.env);
  env.set('PATH', `${at(p, 'node_modules/.bin')}:${p.env.get('PATH') ?? ''}`);
  for (const [name, value] of [['lifecycle_event', event], ['lifecycle_script', script], ['package_json', at(p, 'package.json')], ['package_name', manifest.name], ['package_version', manifest.version], ['command', 'run-script']] as const) if (value !== undefined) env.set(`npm_${name}`, value);
  return env;
}

export function* runScript(p: Process, name: string, words: readonly string[]): Blocking<number> {
  const manifest = manifestOf(p);
  if (!manifest) return yield* noManifest(p);
  const bare = words.includes('--') ? words.slice(0, words.indexOf('--')) : words, given = [...bare.filter((word) => !word.startsWith('-')), ...words.slice(bare.length + 1)];
  const scripts: Readonly<Record<string, string>> = { ...(name === 'restart' ? { restart: 'npm stop --if-present && npm start' } : {}), ...(name === 'start' && lookup(p, at(p, 'server.js')) ? { start: 'node server.js' } : {}), ...manifest.scripts };
  if (scripts[name] === undefined) {
    if (bare.includes('--if-present')) return 0;
    const near = meant(name, Object.keys(manifest.scripts ?? {}));
    return yield* fail(p, '', [`Missing script: "${name}"`, '', ...near, ...(near.length > 0 ? [''] : []), 'To see a list of scripts, run:', '  npm run']);
  }
  const events = [`pre${name}`, name, `post${name}`].filter((event) => scripts[event] !== undefined && (event === name || !bare.includes('--ignore-scripts')));
  for (const [i, event] of events.entries()) {
    const args = event === name ? given : [], script = scripts[event]!, title = idOf(manifest);
    if (!isSilent(p)) yield* p.write(1, `\n> ${title === undefined ? '' : `${title} `}${event}\n> ${[script, ...args].join(' ').replace(/\n/g, '\n> ')}\n\n`);
    const argv = ['sh', '-c', [script, ...args.map(forShell)].join(' ')], env = environment(p, manifest, event, script);
    // The last one takes npm's place: it gets the signals that npm would only pass on.
    if (i === events.length - 1) return yield* p.exec(argv, undefined, env);
    const status = yield* spawnAndWait(p, argv, { env });
    if (status !== 0) return status;
  }
  return 0;
}
