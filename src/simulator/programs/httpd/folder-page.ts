/** The page that mod_autoindex makes of a folder without an index: a plain list, a preformatted one, or a table. */
import { lookup, readDirectory, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import type { HttpRequest } from '../http-server.ts';
import { lastNamed, named, type Directive } from './config.ts';
import { documentType } from './error-pages.ts';
import { isNew } from './version.ts';

interface Entry {
  name: string;
  folder: boolean;
  size: number;
  changed: number;
  description: string;
}

interface Looks {
  /** Of IndexOptions, in small letters; later ones over earlier ones, + and - one by one. */
  options: ReadonlyMap<string, string>;
  order: { column: string; down: boolean };
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
/** '*' and '?' of a shell. */
const globOf = (text: string): RegExp => new RegExp(`^${text.replace(/[.+^$(){}|\\[\]]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.')}$`);

/** '4.0K' as apr_strfsize writes it. */
function sizeText(bytes: number): string {
  if (bytes < 973) return String(bytes);
  let size = bytes / 1024;
  for (const unit of 'KMGT') {
    if (size < 9.95) return `${size.toFixed(1)}${unit}`;
    if (size < 973) return `${Math.round(size)}${unit}`;
    size /= 1024;
  }
  return '****';
}

function looksOf(directives: readonly Directive[], query: string): Looks {
  let options = new Map<string, string>();
  for (const { args } of named(directives, 'IndexOptions')) {
    if (!args.some((one) => /^[+-]/.test(one))) options = new Map();
    for (const one of args) {
      const [, sign, name = '', value = ''] = /^([+-]?)(\w+)=?(.*)$/.exec(one) ?? [];
      if (sign === '-') options.delete(name.toLowerCase());
      else options.set(name.toLowerCase(), value);
    }
  }
  if (options.has('htmltable')) options.set('fancyindexing', '');
  const own = lastNamed(directives, 'IndexOrderDefault')?.args ?? [], letter = { name: 'N', date: 'M', size: 'S', description: 'D' }[own[1]?.toLowerCase() ?? ''] ?? 'N';
  const column = /C=([NMSD])/.exec(query)?.[1], down = /O=([AD])/.exec(query)?.[1];
  return { options, order: { column: column ?? (options.has('fancyindexing') ? letter : 'N'), down: down === undefined ? column === undefined && /^desc/i.test(own[0] ?? '') : down === 'D' } };
}

function entriesOf(p: Process, path: string, query: string, directives: readonly Directive[], { options, order }: Looks): Entry[] {
  const ignored = named(directives, 'IndexIgnore').flatMap((one) => one.args).map(globOf), wanted = /P=([^&;]*)/.exec(query)?.[1], described = named(directives, 'AddDescription');
  const shown = readDirectory(p, path).filter((name) => !name.startsWith('.ht') && !ignored.some((one) => one.test(name)) && (wanted === undefined || globOf(wanted).test(name)));
  const entries = shown.flatMap((name): Entry[] => {
    const node = lookup(p, `${path}${name}`), description = described.find(({ args }) => args.slice(1).some((one) => globOf(one.startsWith('*') || one.includes('/') ? one : `*${one}`).test(name)))?.args[0] ?? '';
    return node ? [{ name, folder: node.kind === 'directory', size: node.kind === 'file' ? node.size : 0, changed: node.mtime, description }] : [];
  });
  const fold = (name: string): string => (options.has('ignorecase') ? name.toLowerCase() : name), { column, down } = order;
  const by = (a: Entry, b: Entry): number => (column === 'M' ? a.changed - b.changed : column === 'S' ? (a.folder ? -1 : a.size) - (b.folder ? -1 : b.size) : column === 'D' && a.description !== b.description ? (a.description < b.description ? -1 : 1) : 0) || (fold(a.name) < fold(b.name) ? -1 : 1);
  return entries.sort((a, b) => (options.has('foldersfirst') && a.folder !== b.folder ? (a.folder ? -1 : 1) : down ? by(b, a) : by(a, b)));
}

/** What ReadmeName and HeaderName put below and above. */
function insert(p: Process, path: string, directives: readonly Directive[], name: string): string {
  const file = lastNamed(directives, name)?.args[0], full = file === undefined ? '' : `${path}${file.replace(/^\//, '')}`;
  return file !== undefined && lookup(p, full)?.kind === 'file' ? readText(p, full) : '';
}

export function folderPage(p: Process, request: HttpRequest, path: string, directives: readonly Directive[]): string {
  const query = request.target.split('?')[1] ?? '', looks = looksOf(directives, query), { options } = looks;
  const url = request.path, shown = escaped(url === '/' ? '/' : url.replace(/\/$/, '')), entries = entriesOf(p, path, query, directives, looks);
  const parent = url === '/' ? undefined : url.replace(/[^/]+\/$/, ''), above = insert(p, path, directives, 'HeaderName'), below = insert(p, path, directives, 'ReadmeName');
  const head = `${isNew(p) ? documentType(p) : '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">\n'}<html>\n <head>\n  <title>Index of ${shown}</title>\n </head>\n <body>\n${above === '' ? `<h1>Index of ${shown}</h1>\n` : above}`;
  const body = !options.has('fancyindexing') ? plain(entries, parent) : options.has('htmltable') ? table(entries, parent, looks) : preformatted(entries, parent, looks);
  return `${head}${body}${below}</body></html>\n`;
}

const link = ({ name, folder }: Entry): string => `${encodeURIComponent(name).replace(/%(26|2B|2C|3A|3D|40|24)/g, (code) => decodeURIComponent(code)).replace(/&/g, '&amp;')}${folder ? '/' : ''}`;

const plain = (entries: readonly Entry[], parent: string | undefined): string => `<ul>${[...(parent === undefined ? [] : [`<li><a href="${parent}"> Parent Directory</a></li>\n`]), ...entries.map((one) => `<li><a href="${link(one)}"> ${escaped(one.name)}${one.folder ? '/' : ''}</a></li>\n`)].join('')}</ul>\n`;

/** A column's title leads to the same list in another order. */
const title = ({ order }: Looks, letter: string, text: string): string => `<a href="?C=${letter};O=${order.column === letter && !order.down ? 'D' : 'A'}">${text}</a>`;
const date = (moment: number): string => `${strftime('%Y-%m-%d %H:%M', moment)}  `;

function preformatted(entries: readonly Entry[], parent: string | undefined, looks: Looks): string {
  const { options } = looks, asked = options.get('namewidth'), width = asked === '*' ? Math.max(16, ...entries.map((one) => one.name.length + (one.folder ? 1 : 0))) : Number(asked) || 23;
  const icon = options.has('suppressicon') ? '' : ' '.repeat(6), has = (name: string): boolean => !options.has(`suppress${name}`);
  const cell = (text: string, href: string): string => {
    const cut = text.length > width ? `${text.slice(0, width - 3)}..>` : text;
    return `<a href="${href}">${escaped(cut)}</a>${' '.repeat(width - cut.length)} `;
  };
  const titles = `${icon}${title(looks, 'N', 'Name')}${' '.repeat(width - 4)} ${has('lastmodified') ? `${title(looks, 'M', 'Last modified')}      ` : ''}${has('size') ? `${title(looks, 'S', 'Size')}  ` : ''}${has('description') ? title(looks, 'D', 'Description') : ''}`;
  const row = (name: string, moment: string, size: string, description: string): string => `${icon}${name}${has('lastmodified') ? moment : ''}${has('size') ? `${size}  ` : ''}${has('description') ? escaped(description) : ''}\n`;
  return `<pre>${titles}${options.has('suppressrules') ? '\n' : '<hr>'}${[
    ...(parent === undefined ? [] : [row(cell('Parent Directory', parent), ' '.repeat(18), '  - ', '')]),
    ...entries.map((one) => row(cell(one.name + (one.folder ? '/' : ''), link(one)), date(one.changed), one.folder ? '  - ' : sizeText(one.size).padStart(3).padEnd(4), one.description)),
  ].join('')}${options.has('suppressrules') ? '' : '<hr>'}</pre>\n`;
}

function table(entries: readonly Entry[], parent: string | undefined, looks: Looks): string {
  const { options } = looks, has = (name: string): boolean => !options.has(`suppress${name}`), columns = 2 + ['lastmodified', 'size', 'description'].filter(has).length;
  const heads = [title(looks, 'N', 'Name'), ...(has('lastmodified') ? [title(looks, 'M', 'Last modified')] : []), ...(has('size') ? [title(looks, 'S', 'Size')] : []), ...(has('description') ? [title(looks, 'D', 'Description')] : [])];
  const rule = `   <tr><th colspan="${columns}"><hr></th></tr>\n`;
  const row = (name: string, moment: string, size: string, description: string): string => `<tr><td valign="top">&nbsp;</td><td>${name}</td>${has('lastmodified') ? moment : ''}${has('size') ? `<td align="right">${size}</td>` : ''}${has('description') ? `<td>${description === '' ? '&nbsp;' : escaped(description)}</td>` : ''}</tr>\n`;
  return `  <table>\n   <tr><th valign="top">&nbsp;</th>${heads.map((one) => `<th>${one}</th>`).join('')}</tr>\n${rule}${[
    ...(parent === undefined ? [] : [row(`<a href="${parent}">Parent Directory</a>`, '<td>&nbsp;</td>', '  - ', '')]),
    ...entries.map((one) => row(`<a href="${link(one)}">${escaped(one.name)}${one.folder ? '/' : ''}</a>`, `<td align="right">${date(one.changed)}</td>`, one.folder ? '  - ' : sizeText(one.size).padStart(3).padEnd(4), one.description)),
  ].join('')}${rule}</table>\n`;
}
