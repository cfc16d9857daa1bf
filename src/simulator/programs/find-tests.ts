/** The tests of find, and the few words of its expressions that set something. */
import { expression } from '../kernel/expression.ts';
import { Errno } from '../kernel/errno.ts';
import { access, lookup, stat } from '../kernel/files.ts';
import { entriesOf, type Inode } from '../kernel/inode.ts';
import type { Process } from '../kernel/process.ts';
import { accounts, findGroup, findUser, groups } from './accounts.ts';
import { parseDate } from './dates.ts';
import { changeMode } from './mode.ts';
import { blocksOf, inodeNumber, linkCount, sizeOf } from './node-facts.ts';
import { shellPattern } from './pattern.ts';
import { compilePattern } from './regex.ts';
import { quoted, type Flavour } from './tool.ts';

export interface Found {
  path: string;
  name: string;
  node: Inode;
  depth: number;
  /** The operand below which it was found. */
  start: string;
}

/** A mistake in the expression; the message is what find says. */
export class FindError extends Error {}

export type Test = (found: Found) => boolean;

interface Context {
  p: Process;
  flavour: Flavour;
  /** Name of the test, with its hyphen. */
  word: string;
  value: string;
  syntax: 'E' | 'G' | 'emacs';
}

/** Tests that take a value. */
export const valued: Record<string, (context: Context) => Test> = {
  '-name': ({ value }) => onName(shellPattern(value)),
  '-iname': ({ value }) => onName(shellPattern(value, { ignoreCase: true })),
  '-path': ({ value }) => onPath(shellPattern(value)),
  '-wholename': ({ value }) => onPath(shellPattern(value)),
  '-ipath': ({ value }) => onPath(shellPattern(value, { ignoreCase: true })),
  '-iwholename': ({ value }) => onPath(shellPattern(value, { ignoreCase: true })),
  '-lname': ({ value }) => onTarget(shellPattern(value)),
  '-ilname': ({ value }) => onTarget(shellPattern(value, { ignoreCase: true })),
  '-regex': (context) => onPath(pathExpression(context, '')),
  '-iregex': (context) => onPath(pathExpression(context, 'i')),
  '-type': (context) => {
    const kinds = kindsOf(context);
    return ({ node }) => kinds.includes(node.kind);
  },
  '-xtype': (context) => {
    const kinds = kindsOf(context);
    return ({ node, path }) => kinds.includes((lookup(context.p, path) ?? node).kind);
  },
  '-size': ({ value, flavour }) => {
    const match = /^([-+]?\d+)([cwbkMG]?)$/.exec(value);
    // busybox knows no megabytes.
    if (!match || (flavour === 'busybox' && /[MG]$/.test(value))) throw new FindError(flavour === 'gnu' ? (/[^\dcwbkMG]$/.test(value) ? `invalid -size type \`${value.at(-1)}'` : `Invalid argument \`${value}' to -size`) : `invalid number '${value.replace(/^[-+]/, '')}'`);
    const unit = { c: 1, w: 2, b: 512, k: 1024, M: 1024 ** 2, G: 1024 ** 3 }[match[2] || 'b']!;
    return ({ node }) => compare(match[1]!, flavour === 'gnu' ? Math.ceil(sizeOf(node) / unit) : unit === 512 ? blocksOf(node) * 2 : Math.floor(sizeOf(node) / unit));
  },
  '-user': ({ p, value, flavour }) => {
    const uid = findUser(p, value)?.uid ?? (/^\d+$/.test(value) ? Number(value) : undefined);
    if (uid === undefined) throw new FindError(flavour === 'gnu' ? `${quoted(p, value)} is not the name of a known user` : `unknown user ${value}`);
    return ({ node }) => node.uid === uid;
  },
  '-group': ({ p, value, flavour }) => {
    const gid = findGroup(p, value);
    if (gid === undefined) throw new FindError(flavour === 'gnu' ? `${quoted(p, value)} is not the name of an existing group` : `unknown group ${value}`);
    return ({ node }) => node.gid === gid;
  },
  '-uid': (context) => onNumber(context, ({ node }) => node.uid),
  '-gid': (context) => onNumber(context, ({ node }) => node.gid),
  '-links': (context) => onNumber(context, ({ node }) => linkCount(node)),
  '-inum': (context) => onNumber(context, ({ node, path }) => inodeNumber(context.p, path, node)),
  '-mtime': (context) => onNumber(context, ({ node }) => Math.floor((context.p.now - node.mtime) / 86_400_000)),
  '-mmin': (context) => onNumber(context, ({ node }) => Math.ceil((context.p.now - node.mtime) / 60_000)),
  '-samefile': ({ p, value, flavour }) => {
    const there = existing(p, value, flavour);
    return ({ node }) => node === there;
  },
  '-newer': ({ p, value, flavour }) => newerThan(existing(p, value, flavour).mtime),
  '-newermt': ({ p, value }) => {
    const time = parseDate(value, p.now);
    if (time === undefined) throw new FindError(`I cannot figure out how to interpret ${quoted(p, value)} as a date or time`);
    return newerThan(time);
  },
  '-perm': ({ p, value, flavour }) => {
    const prefix = /^[-/]/.exec(value)?.[0], words = prefix ? value.slice(1) : value;
    const bits = changeMode(0, words, false, 0);
    if (bits === undefined) throw new FindError(`invalid mode ${quoted(p, value, flavour)}`);
    return ({ node }) => (prefix === '-' ? (node.mode & bits) === bits : prefix === '/' ? bits === 0 || (node.mode & bits) !== 0 : (node.mode & 0o7777) === bits);
  },
  '-fstype': ({ p, value }) => ({ path }) => p.ns.mounts.locate(path, p.cwd, false).mount.fileSystem.type === value,
};
// Access and change times are those of the last change: no others are kept.
for (const [name, like] of Object.entries({ '-atime': '-mtime', '-ctime': '-mtime', '-amin': '-mmin', '-cmin': '-mmin', '-anewer': '-newer', '-cnewer': '-newer', '-newermm': '-newer', '-neweram': '-newer', '-newerat': '-newermt', '-newerct': '-newermt' })) valued[name] = valued[like]!;

/** Tests that stand alone. */
export const plain: Record<string, (p: Process) => Test> = {
  '-true': () => () => true,
  '-false': () => () => false,
  '-empty': () => ({ node }) => (node.kind === 'directory' ? entriesOf(node).size === 0 : node.kind === 'file' && node.size === 0),
  '-readable': (p) => ({ path }) => access(p, path, 'r'),
  '-writable': (p) => ({ path }) => access(p, path, 'w'),
  '-executable': (p) => ({ path }) => access(p, path, 'x'),
  '-nouser': (p) => ({ node }) => !accounts(p).some((account) => account.uid === node.uid),
  '-nogroup': (p) => ({ node }) => !groups(p).some((group) => group.gid === node.gid),
};

const onName = (pattern: RegExp): Test => ({ name }) => pattern.test(name);
const onPath = (pattern: RegExp): Test => ({ path }) => pattern.test(path);
const onTarget = (pattern: RegExp): Test => ({ node }) => node.kind === 'symlink' && pattern.test(node.target);
const newerThan = (time: number): Test => ({ node }) => node.mtime > time;

/** +N, -N and N. */
const compare = (text: string, value: number): boolean => (text[0] === '+' ? value > Number(text.slice(1)) : text[0] === '-' ? value < Number(text.slice(1)) : value === Number(text));

function onNumber({ word, value, flavour }: Context, of: (found: Found) => number): Test {
  if (!/^[-+]?\d+(\.\d+)?$/.test(value)) throw new FindError(flavour === 'gnu' ? `invalid argument \`${value}' to \`${word}'` : `invalid number '${value.replace(/^[-+]/, '')}'`);
  return (found) => compare(value, of(found));
}

function existing(p: Process, path: string, flavour: Flavour): Inode {
  try {
    return stat(p, path);
  } catch (error) {
    if (error instanceof Errno) throw new FindError(flavour === 'gnu' ? `${quoted(p, path)}: ${error.strerror}` : `can't stat '${path}': ${error.strerror}`);
    throw error;
  }
}

const KINDS: Record<string, Inode['kind'] | 'block'> = { f: 'file', d: 'directory', l: 'symlink', c: 'device', s: 'socket', p: 'fifo', b: 'block' };

function kindsOf({ word, value, flavour }: Context): string[] {
  if (flavour === 'busybox' && value.length > 1) throw new FindError(`invalid argument '${value}' to '${word}'`);
  if (value === '' && flavour === 'gnu') throw new FindError(`Arguments to ${word} should contain at least one letter`);
  return value.split(',').map((letter) => {
    if (letter.length > 1) throw new FindError(flavour === 'gnu' ? `Must separate multiple arguments to ${word} using: ','` : `invalid argument '${value}' to '${word}'`);
    const kind = KINDS[letter];
    if (kind === undefined) throw new FindError(flavour === 'gnu' ? `Unknown argument to ${word}: ${letter}` : `invalid argument '${letter}' to '${word}'`);
    return kind;
  });
}

/** Emacs' syntax has + and ? without a backslash, and groups with one. */
function pathExpression({ value, syntax }: Context, flags: string): RegExp {
  const source = syntax === 'emacs' ? compilePattern(value.replace(/\[[^\]]*\]|\\.|[+?]/g, (part) => (part === '+' || part === '?' ? `\\${part}` : part === '\\+' || part === '\\?' ? part[1]! : part)), 'G') : compilePattern(value, syntax);
  return expression(`^(?:${source})$`, `su${flags}`);
}
