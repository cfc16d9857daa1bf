import type { Command } from '../command.ts';
import { configEntries, globalConfig, readConfig, removeSection, setConfig, splitKey } from '../config.ts';
import { GitError } from '../error.ts';

/** Keys are told apart without regard to case but in the middle. */
const normal = (key: string): string => {
  const { section, name } = splitKey(key), [head = '', ...rest] = section.split(' ');
  return rest.length > 0 ? `${head.toLowerCase()}.${rest.join(' ').slice(1, -1)}.${name.toLowerCase()}` : `${head.toLowerCase()}.${name.toLowerCase()}`;
};

export const config: Command = {
  name: 'config', usage: '[<options>]', anywhere: true,
  options: [{ long: 'global' }, { long: 'local' }, { long: 'system' }, { short: 'l', long: 'list' }, { long: 'get' }, { long: 'get-all' }, { long: 'get-regexp' }, { long: 'add' }, { long: 'unset' }, { long: 'unset-all' }, { long: 'remove-section' }, { long: 'show-origin' }, { long: 'name-only' }, { short: 'e', long: 'edit' }, { long: 'bool' }, { long: 'default', value: true }, { short: 'f', long: 'file', value: true }],
  *run({ p, repository, options, operands }) {
    const [key, value] = operands, inside = repository.folder !== '/.git' || repository.readInside('HEAD') !== undefined;
    const file = options.value('f') ?? (options.has('global') ? globalConfig(p) : options.has('system') ? '/etc/gitconfig' : `${repository.folder}/config`), one = ['global', 'local', 'system', 'f'].some((name) => options.has(name));
    const entries = one ? configEntries(p, file) : [...configEntries(p, '/etc/gitconfig'), ...configEntries(p, globalConfig(p)), ...(inside ? configEntries(p, `${repository.folder}/config`) : [])];
    if (options.has('local') && !inside) throw new GitError('fatal: --local can only be used inside a git repository');
    if (options.has('l')) {
      yield* p.write(1, (one ? entries : [...entries]).map(([name, text]) => (options.has('name-only') ? `${name}\n` : `${name}=${text}\n`)).join(''));
      return 0;
    }
    if (key === undefined) throw new GitError('usage: git config [<options>]', 129);
    if (options.has('get-regexp')) {
      const found = entries.filter(([name]) => new RegExp(key).test(name));
      yield* p.write(1, found.map(([name, text]) => `${name} ${text}\n`).join(''));
      return found.length > 0 ? 0 : 1;
    }
    if (options.has('remove-section')) {
      removeSection(p, file, splitKey(`${key}.x`).section);
      return 0;
    }
    if (!key.includes('.')) throw new GitError(`error: key does not contain a section: ${key}`, value === undefined ? 1 : 2);
    if (!/^[A-Za-z][\w-]*$/.test(splitKey(key).name)) throw new GitError(`error: invalid key: ${key}`, 1);
    if (options.has('unset') || options.has('unset-all')) {
      if (!entries.some(([name]) => name === normal(key))) return 5;
      setConfig(p, file, key, undefined);
      return 0;
    }
    if (value === undefined || options.has('get') || options.has('get-all')) {
      const found = [...entries, ...(one ? [] : [...readConfig(p, undefined)].filter(([name]) => !entries.some(([other]) => other === name)))].filter(([name]) => name === normal(key)).map(([, text]) => text);
      const shown = options.has('get-all') ? found : found.slice(-1), fallback = options.value('default');
      if (shown.length === 0 && fallback !== undefined) shown.push(fallback);
      yield* p.write(1, shown.map((text) => `${text}\n`).join(''));
      return shown.length === 0 ? 1 : 0;
    }
    if (!inside && !one) throw new GitError('fatal: not in a git directory');
    setConfig(p, file, key, value, options.has('add'));
    return 0;
  },
};
