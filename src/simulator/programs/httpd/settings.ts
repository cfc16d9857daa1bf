/** What holds for one request: directives of the server and of the sections that its path is in, later ones over earlier ones. */
import { lookup } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { ConfigReader, named, type Configuration, type Directive } from './config.ts';
import { versionOf } from './version.ts';
import { overrides } from './places.ts';
import { patternOf } from './patterns.ts';

/** A <VirtualHost>, or the server itself. */
export interface Host {
  name: string | undefined;
  aliases: string[];
  /** '*' stands for every address. */
  address: string;
  /** Undefined stands for every port. */
  port: number | undefined;
  directives: Directive[];
  /** Those of its own section: rules of rewriting and hosts behind it are not inherited. */
  own: Directive[];
  at: { file: string; line: number } | undefined;
}

/** The server itself first. A host inherits what it does not say. */
export function hostsOf({ directives }: Configuration): Host[] {
  const main = directives.filter((one) => one.name.toLowerCase() !== 'virtualhost');
  const host = (own: Directive[], all: Directive[], address: string, port: number | undefined, at: Host['at']): Host => ({ address, own, name: named(own, 'ServerName')[0]?.args[0]?.replace(/:\d+$/, ''), aliases: named(own, 'ServerAlias').flatMap((one) => one.args), port, directives: all, at });
  return [host(main, main, '*', undefined, undefined), ...named(directives, 'VirtualHost').map((one) => {
    const [, address = '*', port] = /^(.*?)(?::(\d+|\*))?$/.exec(one.args[0]!) ?? [];
    return host(one.block!, [...main, ...one.block!], address === '_default_' ? '*' : address, port === undefined || port === '*' ? undefined : Number(port), one);
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

const pattern = (text: string | undefined): RegExp => patternOf(text ?? '^$');

/** The directives of all sections that a request is in: folders from the shortest on with their .htaccess, files, locations. */
export function sectionsFor(p: Process, host: Host, url: string, path: string, configuration: Configuration): Directive[][] {
  const { directives } = host, file = path.split('/').pop() ?? '';
  const folders = named(directives, 'Directory').filter((one) => one.args[0] !== '~' && inside(path, one.args[0]!)).sort((a, b) => a.args[0]!.replace(/\/$/, '').length - b.args[0]!.replace(/\/$/, '').length);
  const found = folders.map((one) => one.block!), allowed = overrides(folders.flatMap((one) => named(one.block!, 'AllowOverride')).at(-1)?.args ?? []);
  if (!('mistake' in allowed) && allowed.size > 0) found.push(...htaccess(p, path, configuration, allowed));
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
function htaccess(p: Process, path: string, { root, modules }: Configuration, allowed: ReadonlySet<string>): Directive[][] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, i) => `${parts.slice(0, i + 1).join('/')}/.htaccess`).filter((file) => lookup(p, file)?.kind === 'file').map((file) => {
    const reader = new ConfigReader(p, root, { version: versionOf(p), modules, allowed });
    return reader.read(file).directives;
  });
}

/** The innermost folder whose section or .htaccess rewrites, for its rules stand for all. */
export function rewritingFolder(p: Process, host: Host, path: string, sections: readonly Directive[][]): { folder: string; directives: Directive[] } | undefined {
  const rewrites = (block: readonly Directive[]): boolean => block.some((one) => /^rewrite(rule|engine|cond)$/i.test(one.name));
  const folderOf = (block: Directive[]): string | undefined => (block[0]?.file.endsWith('/.htaccess') ? block[0].file.replace(/\.htaccess$/, '') : named(host.directives, 'Directory').find((one) => one.block === block)?.args[0]?.replace(/\/?$/, '/'));
  const directives = sections.filter((block) => rewrites(block) && folderOf(block) !== undefined).at(-1);
  return directives && { folder: folderOf(directives)!, directives };
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
