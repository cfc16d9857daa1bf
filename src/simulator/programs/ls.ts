import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup, readDirectory, stat } from '../kernel/files.ts';
import type { Inode } from '../kernel/inode.ts';
import type { Process } from '../kernel/process.ts';
import { groupName, userName } from './accounts.ts';
import { shortDate, strftime } from './dates.ts';
import { displayWidth, humanSize } from './format.ts';
import { evenColumns, narrowColumns } from './ls-columns.ts';
import { coloursOf, colourOf, markOf, QUOTINGS } from './ls-names.ts';
import { inQuotes, shellQuoted } from './quoting.ts';
import { modeString } from './mode.ts';
import { blocksOf, inodeNumber, linkCount, sizeOf } from './node-facts.ts';
import { shellPattern } from './pattern.ts';
import { compareVersions } from './sort-order.ts';
import { argumentOf, invalidArgument } from './valid-arguments.ts';
import { complain, quoted, type Invocation, type Tool } from './tool.ts';

interface Entry {
  name: string;
  path: string;
  node: Inode;
}

/** Options whose values are words, by long name and key. */
const WORDS = [
  ['color', 'color', [['always', 'yes', 'force'], ['never', 'no', 'none'], ['auto', 'tty', 'if-tty']]],
  ['classify', 'F', [['always', 'yes', 'force'], ['never', 'no', 'none'], ['auto', 'tty', 'if-tty']]],
  ['hyperlink', 'hyperlink', [['always', 'yes', 'force'], ['never', 'no', 'none'], ['auto', 'tty', 'if-tty']]],
  ['sort', 'sort', [['none'], ['time'], ['size'], ['extension'], ['version'], ['width']]],
  ['time', 'time', [['atime', 'access', 'use'], ['ctime', 'status'], ['birth', 'creation']]],
  ['format', 'format', [['verbose', 'long'], ['commas'], ['horizontal', 'across'], ['vertical'], ['single-column']]],
  ['indicator-style', 'indicator-style', [['none'], ['slash'], ['file-type'], ['classify']]],
  ['quoting-style', 'quoting-style', [['literal'], ['shell'], ['shell-always'], ['shell-escape'], ['shell-escape-always'], ['c'], ['c-maybe'], ['escape'], ['locale'], ['clocale']]],
] as const;

/** A value of --block-size. */
const UNIT = /^(?!$)'?(0*[1-9]\d*)?([kKmMgGtTPEZY](iB|B)?)?$|^human-readable$|^si$/;

export const ls: Tool = {
  name: 'ls', aliases: ['dir', 'vdir'], usage: '[FILE]...', summary: 'List the contents of folders', usageStatus: 2,
  options: [
    { short: 'a', long: 'all' }, { short: 'A', long: 'almost-all' }, { short: 'l' }, { short: '1' }, { short: 'h', long: 'human-readable' }, { short: 'R', long: 'recursive' }, { short: 'r', long: 'reverse' }, { short: 't' }, { short: 'S' },
    { short: 'd', long: 'directory' }, { short: 'F', long: 'classify', value: 'optional', shortAlone: true }, { short: 'p' }, { short: 'n', long: 'numeric-uid-gid' }, { short: 'i', long: 'inode' }, { short: 's', long: 'size' }, { short: 'k', long: 'kibibytes' }, { short: 'C' }, { short: 'x' }, { short: 'm' }, { short: 'g' }, { short: 'o' },
    { short: 'G', long: 'no-group' }, { short: 'H', long: 'dereference-command-line' }, { short: 'L', long: 'dereference' }, { short: 'U' }, { short: 'f' }, { short: 'X' }, { short: 'v' }, { short: 'c' }, { short: 'u' }, { short: 'q', long: 'hide-control-chars' }, { short: 'b', long: 'escape' },
    { short: 'Q', long: 'quote-name' }, { short: 'N', long: 'literal' }, { short: 'B', long: 'ignore-backups' }, { short: 'I', long: 'ignore', value: true }, { short: 'w', long: 'width', value: true }, { short: 'T', long: 'tabsize', value: true }, { short: 'Z', long: 'context' },
    { long: 'hide', value: true }, { long: 'color', value: 'optional' }, { long: 'group-directories-first' }, { long: 'full-time' }, { long: 'time-style', value: true }, { long: 'time', value: true }, { long: 'sort', value: true }, { long: 'format', value: true },
    { short: 'D', long: 'dired' }, { long: 'file-type' }, { long: 'indicator-style', value: true }, { long: 'quoting-style', value: true }, { long: 'si' }, { long: 'block-size', value: true }, { long: 'show-control-chars' }, { long: 'zero' }, { long: 'author' }, { long: 'hyperlink', value: 'optional' }, { long: 'dereference-command-line-symlink-to-dir' },
  ],
  *run(p, call) {
    const { options } = call;
    for (const [name, key, rows] of call.flavour === 'gnu' ? WORDS : []) {
      const text = options.value(key);
      if (text === undefined || argumentOf(text, rows) !== undefined) continue;
      yield* invalidArgument(p, 'ls', name, text, rows);
      return 1;
    }
    const width = options.value('w');
    if (width !== undefined && call.flavour === 'gnu' && !/^(0[0-7]*|[1-9]\d*|0[xX][\da-fA-F]+)$/.test(width)) {
      yield* complain(p, `ls: invalid line width: ${quoted(p, width)}`);
      return 2;
    }
    const tabs = options.value('T'), unit = options.value('block-size');
    const wrong = call.flavour === 'busybox' ? undefined : tabs !== undefined && !/^\d+$/.test(tabs) ? `invalid tab size: ${quoted(p, tabs)}` : unit !== undefined && !UNIT.test(unit) ? `invalid ${/^$|^0+$/.test(unit) ? '' : 'suffix in '}--block-size argument '${unit}'` : undefined;
    if (wrong !== undefined) {
      yield* complain(p, `ls: ${wrong}`);
      return 2;
    }
    const operands = call.operands.length > 0 ? call.operands : ['.'];
    const files: Entry[] = [], folders: string[] = [], beside: Entry[] = [];
    const failed = call.flavour === 'gnu' ? 2 : 1;
    let status = 0;
    // A link that is named is followed to its folder, unless the list is one that tells of links.
    const follow = options.has('L') || options.has('H') || (call.flavour === 'busybox' && !isLong(call)) || !(options.has('d') || options.has('F') || isLong(call));
    for (const path of operands) {
      try {
        // A link that leads in a circle is not shown, one that leads nowhere is.
        if (call.flavour === 'gnu' && follow && loops(p, path)) throw new Errno('ELOOP');
        // A folder that has been removed under the feet of whoever stands in it is empty.
        if (path === '.' && !lookup(p, '.')) continue;
        const node = lookup(p, path, follow) ?? stat(p, path, options.has('L') || (call.flavour === 'busybox' && !isLong(call)));
        if (node.kind === 'directory' && !options.has('d')) {
          folders.push(path);
          beside.push({ name: path, path, node });
        }
        else files.push({ name: path, path, node });
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        yield* complain(p, call.flavour === 'gnu' ? `ls: cannot access ${inQuotes(path)}: ${error.strerror}` : `ls: ${path}: ${error.strerror}`);
        status = failed;
      }
    }
    if (files.length > 0) yield* printEntries(p, call, sortEntries(files, call), false, call.flavour === 'gnu' ? beside : []);
    folders.sort(byName);
    if (options.has('r')) folders.reverse();
    const heading = operands.length > 1 || options.has('R');
    for (let i = 0; i < folders.length; i++) {
      const folder = folders[i]!;
      try {
        const entries = listFolder(p, folder, call);
        if (heading) yield* p.write(1, `${i > 0 || files.length > 0 ? '\n' : ''}${quotingOf(call, p.files.get(1)?.tty !== undefined)(folder)}:\n`);
        yield* printEntries(p, call, entries, true);
        if (options.has('R')) folders.splice(i + 1, 0, ...entries.filter(({ name, node }) => node.kind === 'directory' && name !== '.' && name !== '..').map(({ path }) => path));
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
        yield* complain(p, call.flavour === 'gnu' ? `ls: cannot open directory ${inQuotes(folder)}: ${error.strerror}` : `ls: can't open '${folder}': ${error.strerror}`);
        status = failed;
      }
    }
    return status;
  },
};

function loops(p: Process, path: string): boolean {
  try {
    stat(p, path);
    return false;
  } catch (error) {
    return error instanceof Errno && error.code === 'ELOOP';
  }
}

const isLong = ({ options, name }: Invocation): boolean => ['l', 'n', 'g', 'o', 'full-time'].some((one) => options.has(one)) || ['long', 'verbose'].includes(options.value('format') ?? '') || name === 'vdir';

function listFolder(p: Process, folder: string, call: Invocation): Entry[] {
  const { options } = call;
  const all = options.has('a') || options.has('f');
  const ignored = options.values('I').map((text) => shellPattern(text)), hidden = options.values('hide').map((text) => shellPattern(text));
  const names = readDirectory(p, folder).filter((name) => (all || options.has('A') || (!name.startsWith('.') && !hidden.some((one) => one.test(name)))) && !(options.has('B') && name.endsWith('~')) && !ignored.some((one) => one.test(name)));
  const entries = names.flatMap((name) => {
    const path = `${folder.replace(/(.)\/$/, '$1').replace(/^\/$/, '')}/${name}`;
    const node = (options.has('L') ? lookup(p, path) : undefined) ?? lookup(p, path, false);
    return node ? [{ name, path, node }] : [];
  });
  if (all) entries.push(...['.', '..'].map((name) => ({ name, path: name, node: stat(p, `${folder}/${name}`) })));
  return sortEntries(entries, call);
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const extension = (name: string): string => /\.[^.]*$/.exec(name)?.[0] ?? '';

/** By code point: the locale is C.UTF-8. */
function sortEntries(entries: Entry[], { options }: Invocation): Entry[] {
  const asked = options.value('sort');
  const order = options.lastOf('S', 't', 'X', 'v', 'U', 'f') ?? { size: 'S', time: 't', extension: 'X', version: 'v', none: 'U' }[asked ?? ''];
  if (order === 'U' || order === 'f') return entries;
  entries.sort((a, b) => byName(a.name, b.name));
  if (order === 'S') entries.sort((a, b) => sizeOf(b.node) - sizeOf(a.node));
  if (order === 't') entries.sort((a, b) => b.node.mtime - a.node.mtime);
  if (order === 'X') entries.sort((a, b) => byName(extension(a.name), extension(b.name)));
  if (asked === 'width') entries.sort((a, b) => displayWidth(a.name) - displayWidth(b.name));
  if (order === 'v') entries.sort((a, b) => compareVersions(a.name, b.name));
  if (options.has('r')) entries.reverse();
  if (options.has('group-directories-first')) entries.sort((a, b) => Number(b.node.kind === 'directory') - Number(a.node.kind === 'directory'));
  return entries;
}

/** GNU's ls colours only where the terminal is known to have colours. */
function isColoured(p: Process, { options, flavour }: Invocation): boolean {
  const terminal = p.files.get(1)?.tty !== undefined;
  if (flavour === 'busybox') return options.has('color') ? options.value('color') !== 'never' && (terminal || options.value('color') === 'always') : terminal;
  if (!options.has('color')) return false;
  const when = options.value('color') ?? 'always';
  const able = p.env.has('LS_COLORS') || p.env.has('COLORTERM') || /color|xterm|linux|screen|tmux|vt100|ansi|rxvt/.test(p.env.get('TERM') ?? '');
  return able && (['always', 'yes', 'force'].includes(when) || (['auto', 'tty', 'if-tty'].includes(when) && terminal));
}

function styleOf({ options }: Invocation): 'F' | 'p' | 'file-type' | undefined {
  const given = options.value('indicator-style') ?? (options.has('file-type') ? 'file-type' : undefined);
  if (options.lastOf('F', 'p')) return options.lastOf('F', 'p') as 'F' | 'p';
  return given === 'file-type' ? given : given === 'classify' ? 'F' : given === 'slash' ? 'p' : undefined;
}

/** How names are quoted: as the last option says, else for a shell where a terminal shows them. */
function quotingOf({ options, flavour }: Invocation, terminal: boolean): (name: string) => string {
  const last = options.lastOf('Q', 'N', 'b', 'quoting-style');
  const style = last === 'quoting-style' ? options.value('quoting-style')! : { Q: 'c', N: 'literal', b: 'escape' }[last ?? ''] ?? (flavour === 'gnu' && terminal ? 'shell-escape' : 'literal');
  return QUOTINGS[style] ?? ((name) => name);
}

function* printEntries(p: Process, call: Invocation, entries: readonly Entry[], total: boolean, beside: readonly Entry[] = []): Blocking<void> {
  const { options, flavour } = call;
  const terminal = p.files.get(1)?.tty;
  const coloured = isColoured(p, call), style = styleOf(call);
  const quote = quotingOf(call, terminal !== undefined);
  const quotes = quote === shellQuoted && entries.some(({ name }) => shellQuoted(name) !== name);
  const format = { long: 'l', verbose: 'l', commas: 'm', across: 'x', horizontal: 'x', vertical: 'C', 'single-column': '1' }[options.value('format') ?? ''] ?? (isLong(call) ? 'l' : options.lastOf('1', 'C', 'x', 'm') ?? (terminal || call.name === 'dir' ? 'C' : '1'));
  const blockText = (node: Inode): string => (flavour === 'gnu' && options.has('h') ? humanSize(blocksOf(node) * 1024) : String(blocksOf(node)));
  const blockWidth = flavour === 'busybox' ? 6 : Math.max(0, ...entries.map(({ node }) => blockText(node).length));
  const shown = entries.map((entry) => {
    const text = quote(entry.name);
    const colour = coloured ? colourOf(entry.name, entry.node, flavour, coloursOf(p.env.get('LS_COLORS'))) : '';
    // Where some names are quoted the others are set in by one, so that they stand below each other.
    const lead = quotes && text === entry.name && format !== '1' && format !== 'm' ? ' ' : '';
    const context = options.has('Z') && format !== 'l' ? '? ' : '';
    const front = `${options.has('i') ? `${inodeNumber(p, entry.path, entry.node)} ` : ''}${options.has('s') ? `${blockText(entry.node).padStart(blockWidth)} ` : ''}${context}`;
    const painted = colour === '' ? text : flavour === 'busybox' ? `\x1b[${colour}m${text}\x1b[m` : `\x1b[${colour}m${text}\x1b[0m`;
    const mark = markOf(entry.node, format === 'l' && entry.node.kind === 'symlink' ? undefined : style);
    return { front, text: lead + painted + mark, width: displayWidth(front + lead + text + mark) };
  });
  const sum = entries.reduce((all, { node }) => all + blocksOf(node), 0);
  if (total && (format === 'l' || options.has('s'))) yield* p.write(1, `total ${options.has('h') ? humanSize(sum * 1024) : sum}\n`);
  // The escape that GNU's tool sends once before its first colour is left out: it changes nothing on a screen.
  const cells = shown.map(({ front, text, width }) => ({ text: front + text, width }));
  const layout = { width: Number(options.value('w') ?? terminal?.columns ?? 80) || 1e6, across: format === 'x', tabs: !coloured && Number(options.value('T') ?? 8) > 0 };
  if (format === 'l') yield* p.write(1, longLines(p, call, entries, shown, coloured, beside));
  else if (cells.length === 0) return;
  else if (format === 'C' || format === 'x') yield* p.write(1, (flavour === 'gnu' ? narrowColumns : evenColumns)(cells, layout));
  else if (format === 'm') yield* p.write(1, `${commas(cells, layout.width)}\n`);
  else yield* p.write(1, cells.map(({ text }) => text + (options.has('zero') ? '\0' : '\n')).join(''));
}

function commas(cells: readonly { text: string; width: number }[], width: number): string {
  let out = '', column = 0;
  cells.forEach((cell, i) => {
    if (i > 0) {
      const fits = column + 2 + cell.width < width;
      out += fits ? ', ' : ',\n';
      column = fits ? column + 2 : 0;
    }
    out += cell.text;
    column += cell.width;
  });
  return out;
}

function timeOf(p: Process, { options, flavour }: Invocation, ms: number): string {
  const style = options.value('time-style')?.replace(/^posix-/, '') ?? (options.has('full-time') ? 'full-iso' : p.env.get('TIME_STYLE') ?? 'locale');
  if (flavour === 'busybox') return options.has('full-time') ? strftime('%F %T %z', ms) : shortDate(ms, p.now);
  if (style.startsWith('+')) return strftime(style.slice(1), ms);
  if (style === 'full-iso') return strftime('%F %T.%N %z', ms);
  if (style === 'long-iso') return strftime('%F %H:%M', ms);
  if (style === 'iso') return shortDate(ms, p.now).includes(':') ? strftime('%m-%d %H:%M', ms) : strftime('%F ', ms);
  return shortDate(ms, p.now);
}

/** --block-size: rounded up, with the unit's letter where only a letter was given; a number alone counts in units of itself. */
function inUnits(size: number, unit: string | undefined): string {
  const [, count, letter = '', rest = ''] = /^(\d*)([kKMGTP]?)(iB|B)?$/.exec(unit ?? '') ?? [];
  if (unit === undefined || count === undefined || unit === '') return String(size);
  const step = (rest === 'B' ? 1000 : 1024) ** ('KMGTP'.indexOf(letter.toUpperCase()) + 1 || 0);
  const scaled = Math.ceil(size / ((Number(count) || 1) * step));
  return count === '' && letter !== '' ? `${scaled}${rest === 'B' ? `${letter.toUpperCase() === 'K' ? 'k' : letter.toUpperCase()}B` : letter.toUpperCase()}` : String(scaled);
}

function longLines(p: Process, call: Invocation, entries: readonly Entry[], shown: readonly { front: string; text: string }[], coloured: boolean, beside: readonly Entry[]): string {
  const { options, flavour } = call;
  const owner = (node: Inode): string => (options.has('n') ? String(node.uid) : userName(p, node.uid)), group = (node: Inode): string => (options.has('n') ? String(node.gid) : groupName(p, node.gid));
  const all = [...entries, ...beside].map(({ node, path, name }, i) => {
    const size = node.kind === 'device' ? `${String(node.major)}, ${String(node.minor).padStart(3)}` : options.has('h') || options.has('si') ? humanSize(sizeOf(node)) : inUnits(sizeOf(node), options.value('block-size'));
    const folder = path === name ? '' : path.slice(0, path.length - name.length);
    const target = node.kind === 'symlink' ? ` -> ${linkTarget(p, node.target, folder, flavour, coloured)}` : '';
    return [modeString(node), String(linkCount(node)), owner(node), group(node), size, timeOf(p, call, node.mtime), shown[i]?.front ?? '', (shown[i]?.text ?? '') + target];
  });
  // Folders that are listed below count for the widths of the files above.
  const rows = all.slice(0, entries.length);
  const width = [0, 1, 2, 3, 4, 5, 6].map((column) => Math.max(...all.map((row) => row[column]!.length), 0));
  // busybox has fixed widths.
  if (flavour === 'busybox') [1, 2, 3, 4].forEach((i) => (width[i] = Math.max(width[i]!, [0, 4, 8, 8, options.has('h') ? 7 : 9][i]!)));
  return rows.map((row) => {
    const names = [options.has('g') ? '' : `${row[2]!.padEnd(width[2]!)} `, options.has('o') || options.has('G') ? '' : `${row[3]!.padEnd(width[3]!)} `, options.has('author') ? `${row[2]!.padEnd(width[2]!)} ` : '', options.has('Z') ? '? ' : ''].join('');
    return `${row[6]!.padStart(width[6]!)}${row[0]} ${row[1]!.padStart(width[1]!)} ${names}${row[4]!.padStart(width[4]!)} ${row[5]} ${row[7]}\n`;
  }).join('');
}

function linkTarget(p: Process, target: string, folder: string, flavour: 'gnu' | 'busybox', coloured: boolean): string {
  if (!coloured) return target;
  const node = lookup(p, target.startsWith('/') ? target : folder + target);
  const colour = node ? colourOf(target, node, flavour, coloursOf(p.env.get('LS_COLORS'))) : flavour === 'busybox' ? '1;31' : '';
  return colour === '' ? target : `\x1b[${colour}m${target}\x1b[${flavour === 'busybox' ? '' : '0'}m`;
}
