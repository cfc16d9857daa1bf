/** Path name expansion: a pattern → the names that exist, sorted. */
import { lookup, readDirectory } from '../../kernel/files.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { compilePattern, hasGlob, unescapePattern } from './pattern.ts';

export interface GlobOptions {
  extended: boolean;
  dots: boolean;
  recursive: boolean;
  ignoreCase: boolean;
  /** `.*` finds `.` and `..`, too. */
  self?: boolean;
}

export function glob(p: Process, pattern: string, options: GlobOptions): string[] {
  const parts = splitPath(pattern);
  const absolute = pattern.startsWith('/');
  let found = [absolute ? /^\/+/.exec(pattern)![0] : ''];
  for (let i = 0; i < parts.length; i++) {
    const last = i === parts.length - 1;
    found = found.flatMap((base) => step(p, base, parts[i]!, last, options));
    if (found.length === 0) return [];
  }
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Parts between slashes; a trailing slash leaves an empty last part. */
function splitPath(pattern: string): string[] {
  const parts: string[] = [];
  let depth = 0, part = '';
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i]!;
    if (c === '\\') {
      part += c + (pattern[++i] ?? '');
      continue;
    }
    if (c === '(' && '?*+@!'.includes(pattern[i - 1] ?? ' ')) depth++;
    else if (c === ')' && depth > 0) depth--;
    if (c === '/' && depth === 0) {
      if (part !== '' || parts.length > 0) parts.push(part);
      part = '';
    } else part += c;
  }
  parts.push(part);
  return parts.filter((one, i) => one !== '' || i === parts.length - 1);
}

function step(p: Process, base: string, part: string, last: boolean, options: GlobOptions): string[] {
  const tail = last ? '' : '/';
  if (part === '') return base !== '' && isDirectory(p, base) ? [base] : [];
  if (part === '**' && options.recursive) return last ? [...(base ? [base] : []), ...descend(p, base, true, options)] : [base, ...descend(p, base, false, options).map((path) => `${path}/`)];
  if (!hasGlob(part)) {
    const path = base + unescapePattern(part);
    return lookup(p, path, false) && (last || isDirectory(p, path)) ? [path + tail] : [];
  }
  const matcher = compilePattern(part, options);
  const names = entries(p, base);
  const hidden = part.startsWith('.') || part.startsWith('\\.');
  const all = hidden ? ['.', '..', ...names] : names;
  return all.filter((name) => (hidden || options.dots || !name.startsWith('.')) && matcher.test(name) && (hidden && !options.self && name.startsWith('.') ? name !== '.' && name !== '..' || part === name : true))
    .map((name) => base + name).filter((path) => last || isDirectory(p, path)).map((path) => path + tail);
}

function descend(p: Process, base: string, files: boolean, options: GlobOptions): string[] {
  const out: string[] = [];
  for (const name of entries(p, base)) {
    if (name.startsWith('.') && !options.dots) continue;
    const path = base + name;
    const node = lookup(p, path, false);
    if (node?.kind === 'directory') out.push(path, ...descend(p, `${path}/`, files, options));
    else if (files) out.push(path);
  }
  return out;
}

const isDirectory = (p: Process, path: string): boolean => lookup(p, path || '.')?.kind === 'directory';

function entries(p: Process, base: string): string[] {
  try {
    return readDirectory(p, base || '.');
  } catch (error) {
    if (error instanceof Errno) return [];
    throw error;
  }
}
