/** What holds for one request: directives of the server and of the sections that its path is in, later ones over earlier ones. */
import { lookup } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { ConfigError, ConfigReader, named, type Configuration, type Directive } from './config.ts';

/** A <VirtualHost>, or the server itself. */
export interface Host {
  name: string | undefined;
  aliases: string[];
  /** Undefined stands for every port. */
  port: number | undefined;
  directives: Directive[];
  at: { file: string; line: number } | undefined;
}

/** The server itself first. A host inherits what it does not say. */
export function hostsOf({ directives }: Configuration): Host[] {
  const main = directives.filter((one) => one.name.toLowerCase() !== 'virtualhost');
  const host = (own: Directive[], all: Directive[], port: number | undefined, at: Host['at']): Host => ({ name: named(own, 'ServerName')[0]?.args[0]?.replace(/:\d+$/, ''), aliases: named(own, 'ServerAlias').flatMap((one) => one.args), port, directives: all, at });
  return [host(main, main, undefined, undefined), ...named(directives, 'VirtualHost').map((one) => {
    const port = /:(\d+)$/.exec(one.args[0]!)?.[1];
    return host(one.block!, [...main, ...one.block!], port === undefined ? undefined : Number(port), one);
  })];
}

const globOf = (text: string): RegExp => new RegExp(`^${text.replace(/[.+^$(){}|\\]/g, '\\$&').replace(/\*/g, '[^/]*').replace(/\?/g, '[^/]')}$`);

/** Whether the path is the folder or lies in it. */
const inside = (path: string, folder: string): boolean => {
  const trimmed = folder.replace(/\/$/, '');
  if (!/[*?]/.test(trimmed)) return path === trimmed || path.startsWith(`${trimmed}/`);
  const depth = trimmed.split('/').length;
  return globOf(trimmed).test(path.split('/').slice(0, depth).join('/'));
};

const pattern = (text: string | undefined): RegExp => new RegExp(text ?? '^$');

/** The directives of all sections that a request is in: folders from the shortest on with their .htaccess, files, locations. */
export function sectionsFor(p: Process, host: Host, url: string, path: string, configuration: Configuration): Directive[][] {
  const { directives } = host, file = path.split('/').pop() ?? '';
  const folders = named(directives, 'Directory').filter((one) => one.args[0] !== '~' && inside(path, one.args[0]!)).sort((a, b) => a.args[0]!.replace(/\/$/, '').length - b.args[0]!.replace(/\/$/, '').length);
  const found = folders.map((one) => one.block!);
  if (/^(all|options|authconfig|fileinfo|indexes|limit)/i.test(folders.flatMap((one) => named(one.block!, 'AllowOverride')).at(-1)?.args[0] ?? 'none')) found.push(...htaccess(p, path, configuration));
  found.push(...[...named(directives, 'Directory').filter((one) => one.args[0] === '~').map((one) => ({ ...one, args: one.args.slice(1) })), ...named(directives, 'DirectoryMatch')].filter((one) => pattern(one.args[0]).test(path)).map((one) => one.block!));
  const files = [...named(directives, 'Files'), ...found.flatMap((block) => named(block, 'Files'))];
  found.push(...files.filter((one) => (one.args[0] === '~' ? pattern(one.args[1]).test(file) : globOf(one.args[0]!).test(file))).map((one) => one.block!));
  const matching = [...named(directives, 'FilesMatch'), ...found.flatMap((block) => named(block, 'FilesMatch'))];
  found.push(...matching.filter((one) => pattern(one.args[0]).test(file)).map((one) => one.block!));
  for (const one of directives) {
    const name = one.name.toLowerCase();
    if (name === 'location' && one.args[0] !== '~' && inside(url, one.args[0]!)) found.push(one.block!);
    else if ((name === 'location' && one.args[0] === '~' && pattern(one.args[1]).test(url)) || (name === 'locationmatch' && pattern(one.args[0]).test(url))) found.push(one.block!);
  }
  return found;
}

/** The .htaccess files on the way to a path. @throws ConfigError */
function htaccess(p: Process, path: string, { root, modules }: Configuration): Directive[][] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, i) => `${parts.slice(0, i + 1).join('/')}/.htaccess`).filter((file) => lookup(p, file)?.kind === 'file').map((file) => {
    const reader = new ConfigReader(p, root, [], modules);
    return reader.read(file).directives;
  });
}

/** Which of Indexes, FollowSymLinks … hold. */
export function optionsOf(sections: readonly Directive[][]): Set<string> {
  let held = new Set(['followsymlinks']);
  for (const { args } of sections.flatMap((block) => named(block, 'Options'))) {
    if (!args.some((one) => /^[+-]/.test(one))) held = new Set();
    for (const one of args) {
      const name = one.replace(/^[+-]/, '').toLowerCase();
      if (name === 'none') held.clear();
      else if (one.startsWith('-')) held.delete(name);
      else for (const each of name === 'all' ? ['indexes', 'followsymlinks', 'includes', 'execcgi'] : [name]) held.add(each);
    }
  }
  return held;
}

/** Whether a client may, must say who it is, or may not: the innermost section that says so decides. */
export function admits(sections: readonly Directive[][], client: string): 'granted' | 'denied' | 'asks' {
  const block = sections.filter((one) => named(one, 'Require').length > 0 || named(one, 'RequireAll').length > 0 || named(one, 'RequireAny').length > 0).at(-1);
  return block ? anyOf(block, client) : 'granted';
}

function anyOf(block: readonly Directive[], client: string): 'granted' | 'denied' | 'asks' {
  const verdicts = block.flatMap((one) => {
    const name = one.name.toLowerCase();
    if (name === 'require') return [required(one.args, client)];
    if (name === 'requireany') return [anyOf(one.block!, client)];
    if (name !== 'requireall') return [];
    const all = one.block!.filter((each) => each.name.toLowerCase() === 'require').map((each) => required(each.args, client));
    return [all.includes('denied') ? 'denied' as const : all.includes('asks') ? 'asks' as const : 'granted' as const];
  });
  return verdicts.includes('granted') ? 'granted' : verdicts.includes('asks') ? 'asks' : 'denied';
}

function required([first = '', ...rest]: string[], client: string): 'granted' | 'denied' | 'asks' {
  if (first.toLowerCase() === 'not') return required(rest, client) === 'granted' ? 'denied' : 'granted';
  switch (first.toLowerCase()) {
    case 'all': return rest[0] === 'granted' ? 'granted' : 'denied';
    case 'ip': return rest.some((one) => client === one || (one.includes('/') ? within(client, one) : client.startsWith(`${one.replace(/\.$/, '')}.`))) ? 'granted' : 'denied';
    case 'local': return client.startsWith('127.') ? 'granted' : 'denied';
    case 'valid-user': case 'user': case 'group': return 'asks';
    case 'method': case 'host': case 'env': throw new ConfigError(`Require ${first}: not simulated here`);
    default: return 'denied';
  }
}

function within(client: string, range: string): boolean {
  const [base = '', bits = '32'] = range.split('/'), number = (text: string): number => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0), size = 2 ** (32 - Number(bits));
  return Math.floor(number(client) / size) === Math.floor(number(base) / size);
}
