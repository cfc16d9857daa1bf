/** path, as on Linux. */
import { isObject, type Interpreter } from '../language/interpreter.ts';
import { received } from '../globals.ts';
import type { Value } from '../language/scope.ts';
import type { Core } from '../modules.ts';

export function normalise(text: string): string {
  if (text === '') return '.';
  const absolute = text.startsWith('/'), out: string[] = [];
  for (const part of text.split('/')) {
    if (part === '..' && (out.length === 0 || out.at(-1) === '..')) {
      if (!absolute) out.push('..');
    } else if (part === '..') out.pop();
    else if (part !== '' && part !== '.') out.push(part);
  }
  const inner = out.join('/');
  return (absolute ? '/' : '') + inner + (text.endsWith('/') && inner !== '' ? '/' : '') || '.';
}

export const absolute = (cwd: string, ...parts: string[]): string => normalise([cwd, ...parts].reduce((at, part) => (part === '' ? at : part.startsWith('/') ? part : `${at}/${part}`))).replace(/(?<=.)\/$/, '');

const dirname = (path: string): string => {
  const trimmed = path.replace(/\/+$/, ''), slash = trimmed.lastIndexOf('/');
  if (slash < 0) return trimmed === '' && path !== '' ? '/' : '.';
  return slash === 0 ? '/' : trimmed.slice(0, slash).replace(/\/+$/, '') || '/';
};

function basename(path: string, end = ''): string {
  const name = path.replace(/\/+$/, '').split('/').pop()!;
  return end !== '' && name.endsWith(end) && name !== end ? name.slice(0, -end.length) : name;
}

const extname = (path: string): string => /(?<=[^/])\.[^./]*$/.exec(path.replace(/\/+$/, ''))?.[0] ?? '';

function relative(cwd: string, from: string, to: string): string {
  const a = absolute(cwd, from).split('/').filter(Boolean), b = absolute(cwd, to).split('/').filter(Boolean);
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return [...a.slice(same).map(() => '..'), ...b.slice(same)].join('/');
}

function parse(path: string): object {
  const base = basename(path), ext = extname(path), root = path.startsWith('/') ? '/' : '';
  const dir = dirname(path);
  return { root, dir: dir === '.' && !path.startsWith('./') && path !== '.' ? '' : dir, base, ext, name: ext === '' ? base : base.slice(0, -ext.length) };
}

export function pathModule({ runtime }: Core): object {
  const { interpreter: run, p } = runtime;
  const texts = (run: Interpreter, values: Value[], name: string): string[] => values.map((value) => {
    if (typeof value === 'string') return value;
    throw run.failure('TypeError', `The "${name}" argument must be of type string. Received ${received(run, value)}`, { code: 'ERR_INVALID_ARG_TYPE' });
  });
  const made: Record<string, Value> = { sep: '/', delimiter: ':' };
  const add = (name: string, act: (...parts: string[]) => Value, argument = 'path'): void => {
    made[name] = run.native(name, (...args) => act(...texts(run, args.filter((one, i) => i === 0 || one !== undefined), argument)));
  };
  add('join', (...parts) => normalise(parts.filter((part) => part !== '').join('/')));
  add('resolve', (...parts) => absolute(p.cwd, ...parts), 'paths[0]');
  add('normalize', normalise);
  add('basename', (path, end) => basename(path!, end));
  add('dirname', (path) => dirname(path!));
  add('extname', (path) => extname(path!));
  add('isAbsolute', (path) => path!.startsWith('/'));
  add('relative', (from, to) => relative(p.cwd, from!, to!), 'from');
  add('parse', (path) => parse(path!), 'pathObject');
  made['format'] = run.native('format', (parts) => {
    const { dir, root = '', base, name = '', ext = '' } = (isObject(parts) ? parts : {}) as Record<string, string>;
    const last = base ?? `${name}${ext}`;
    return dir ? `${dir}${dir === root ? '' : '/'}${last}` : `${root}${last}`;
  });
  made['posix'] = made;
  return made;
}
