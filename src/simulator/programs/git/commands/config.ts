import type { Call, Command } from '../command.ts';
import { configEntries, globalConfig, readConfig, removeSection, renameSection, setConfig, splitKey } from '../config.ts';
import { GitError } from '../error.ts';

/** Keys are told apart without regard to case but in the middle. */
const normal = (key: string): string => {
  const { section, name } = splitKey(key), [head = '', ...rest] = section.split(' ');
  return rest.length > 0 ? `${head.toLowerCase()}.${rest.join(' ').slice(1, -1)}.${name.toLowerCase()}` : `${head.toLowerCase()}.${name.toLowerCase()}`;
};

/** A setting, and the file that it is in. */
interface Entry {
  name: string;
  text: string;
  scope: 'system' | 'global' | 'local' | 'command';
  file: string;
}

const UNITS: Record<string, number> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** The value as --bool, --int or --type has it. @throws GitError where it is none */
function typed(entry: Entry, type: string | undefined): string {
  const { text, name, file } = entry, bad = (what: string): GitError => new GitError(`fatal: bad ${what} config value '${text}' for '${name}' in file ${file}`.replace(/ in file .*/, (where) => (what === 'numeric' ? `${where}: invalid unit` : '')));
  if (type === 'bool') {
    if (/^(true|yes|on)$/i.test(text)) return 'true';
    if (/^(false|no|off|)$/i.test(text)) return 'false';
    if (/^-?\d+[kmg]?$/i.test(text)) return parseInt(text, 10) === 0 ? 'false' : 'true';
    throw bad('boolean');
  }
  if (type === 'int') {
    const [, number, unit = ''] = /^(-?\d+)([kmg]?)$/i.exec(text) ?? [];
    if (number === undefined) throw bad('numeric');
    return String(Number(number) * UNITS[unit.toLowerCase()]!);
  }
  return text;
}

const SCOPES = ['global', 'local', 'system', 'f'];

function checkKey(key: string, sets: boolean): void {
  if (!key.includes('.') || key.startsWith('.')) throw new GitError(`error: key does not contain a section: ${key}`, sets ? 2 : 1);
  if (key.endsWith('.')) throw new GitError(`error: key does not contain variable name: ${key}`, sets ? 2 : 1);
  if (!/^[A-Za-z][\w-]*$/.test(splitKey(key).name)) throw new GitError(`error: invalid key: ${key}`, 1);
}

export const config: Command = {
  name: 'config', usage: '[<options>]', anywhere: true,
  options: [{ long: 'global' }, { long: 'local' }, { long: 'system' }, { short: 'l', long: 'list' }, { long: 'get' }, { long: 'get-all' }, { long: 'get-regexp' }, { long: 'add' }, { long: 'replace-all' }, { long: 'unset' }, { long: 'unset-all' }, { long: 'remove-section' }, { long: 'rename-section' }, { long: 'show-origin' }, { long: 'show-scope' }, { long: 'name-only' }, { short: 'e', long: 'edit' }, { long: 'bool' }, { long: 'int' }, { long: 'path' }, { long: 'type', value: true }, { short: 'z', long: 'null' }, { long: 'default', value: true }, { short: 'f', long: 'file', value: true }, { long: 'includes' }, { long: 'no-includes' }],
  *run(call) {
    const { p, repository, options, operands } = call, [key, value, more] = operands, inside = repository.folder !== '/.git' || repository.readInside('HEAD') !== undefined;
    const file = options.value('f') ?? (options.has('global') ? globalConfig(p) : options.has('system') ? '/etc/gitconfig' : `${repository.folder}/config`), one = SCOPES.some((name) => options.has(name)), wrong = (words: string): GitError => new GitError(`${words}\nusage: git config [<options>]`, 129);
    if (SCOPES.filter((name) => options.has(name)).length > 1) throw wrong('error: only one config file at a time');
    const scope = options.has('system') ? 'system' : options.has('global') ? 'global' : options.has('f') ? 'command' : 'local';
    const read = (path: string, where: Entry['scope'], shown = path): Entry[] => configEntries(p, path).map(([name, text]) => ({ name, text, scope: where, file: shown }));
    const entries = one ? read(file, scope, scope === 'local' ? '.git/config' : file) : [...read('/etc/gitconfig', 'system'), ...read(globalConfig(p), 'global'), ...(inside ? read(`${repository.folder}/config`, 'local', '.git/config') : [])];
    if (options.has('local') && !inside) throw new GitError('fatal: --local can only be used inside a git repository');
    if (options.has('l')) {
      yield* p.write(1, entries.map((entry) => `${origin(call, entry)}${entry.name}${options.has('name-only') ? '' : `=${entry.text}`}\n`).join(''));
      return 0;
    }
    if (options.has('e')) {
      const editor = p.env.get('GIT_EDITOR') ?? readConfig(p, repository).get('core.editor') ?? p.env.get('VISUAL') ?? p.env.get('EDITOR') ?? (p.files.get(0)?.tty ? 'nano' : 'vi');
      return yield* p.wait(p.spawn({ argv: ['sh', '-c', `${editor} "$@"`, editor, file] }));
    }
    if (key === undefined) throw ['get', 'get-all', 'get-regexp', 'unset', 'unset-all', 'add', 'replace-all'].some((name) => options.has(name)) ? wrong('error: wrong number of arguments, should be from 1 to 2') : new GitError('usage: git config [<options>]', 129);
    const type = options.has('bool') ? 'bool' : options.has('int') ? 'int' : options.value('type');
    if (options.has('get-regexp')) {
      const found = entries.filter(({ name }) => new RegExp(key).test(name));
      yield* p.write(1, found.map((entry) => `${origin(call, entry)}${entry.name} ${typed(entry, type)}\n`).join(''));
      return found.length > 0 ? 0 : 1;
    }
    if (options.has('remove-section') || options.has('rename-section')) {
      const { section } = splitKey(`${key}.x`);
      if (!(options.has('remove-section') ? removeSection(p, file, section) : renameSection(p, file, section, splitKey(`${value}.x`).section))) throw new GitError(`fatal: no such section: ${key}`);
      return 0;
    }
    checkKey(key, value !== undefined);
    const own = entries.filter(({ name, scope: where }) => name === normal(key) && (one || where === 'local'));
    if (options.has('unset') || options.has('unset-all')) {
      if (own.length === 0) return 5;
      if (own.length > 1 && !options.has('unset-all')) throw new GitError(`warning: ${key} has multiple values`, 5);
      for (const _ of own) setConfig(p, file, key, undefined);
      return 0;
    }
    if (value === undefined || options.has('get') || options.has('get-all')) {
      const found = [...entries, ...(one ? [] : [...readConfig(p, undefined)].filter(([name]) => !entries.some((other) => other.name === name)).map(([name, text]): Entry => ({ name, text, scope: 'command', file: 'command line:' })))].filter(({ name }) => name === normal(key));
      const shown = options.has('get-all') ? found : found.slice(-1), fallback = options.value('default');
      if (shown.length === 0 && fallback !== undefined) shown.push({ name: key, text: fallback, scope: 'command', file: 'command line:' });
      yield* p.write(1, shown.map((entry) => `${origin(call, entry)}${typed(entry, type)}\n`).join(''));
      return shown.length === 0 ? 1 : 0;
    }
    if (operands.length > 3) throw new GitError('usage: git config [<options>]', 129);
    if (!inside && !one) throw new GitError('fatal: not in a git directory');
    if (own.length > 1 && !options.has('add') && !options.has('replace-all') && more === undefined) throw new GitError(`warning: ${key} has multiple values\nerror: cannot overwrite multiple values with a single value\n       Use a regexp, --add or --replace-all to change ${key}.`, 5);
    if (options.has('replace-all')) for (const _ of own.slice(1)) setConfig(p, file, key, undefined);
    setConfig(p, file, key, value, options.has('add'));
    return 0;
  },
};

/** --show-scope and --show-origin. */
const origin = ({ options }: Call, { scope, file }: Entry): string =>
  `${options.has('show-scope') ? `${scope}\t` : ''}${options.has('show-origin') ? `${scope === 'command' && file === 'command line:' ? file : `file:${file}`}\t` : ''}`;
