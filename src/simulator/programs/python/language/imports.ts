/** import: modules of the machine's, of the library in Python, and of files beside the program. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { lookup, readText } from '../../../kernel/files.ts';
import type { Interpreter } from './interpreter.ts';
import { PACKAGES, SELDOM, WRITTEN } from '../library/registry.ts';
import { seldomText } from '../library/seldom.ts';
import { LIBRARY } from './library.ts';
import { MODULES, STANDARD } from './modules.ts';
import { sitePackages } from '../version.ts';
import { parsePython } from './parse.ts';
import { Scope } from './scope.ts';
import { runBody } from './statements.ts';
import type { Statement } from './syntax.ts';
import { type List, Module, Native, NotSimulated, PyObject, type Value } from './values.ts';

/** Whether the library has a module, written in Python. */
const writtenAs = (path: string): boolean => LIBRARY[path] !== undefined || WRITTEN[path] !== undefined || SELDOM.has(path);

function* fromSource(run: Interpreter, name: string, source: string, file: string): Blocking<Module> {
  const module = new Module(name), names = module.attrs as Map<string, Value>;
  names.set('__name__', name);
  names.set('__file__', file);
  run.modules.set(name, module);
  run.sources.set(file, source);
  yield* runBody(run, parsePython(source), new Scope('module', undefined, names), { file, name: '<module>', place: { line: 1, column: 0, endLine: 1, endColumn: 0 } });
  return module;
}

export function* importModule(run: Interpreter, path: string, scope: Scope): Blocking<Value> {
  const known = run.modules.get(path);
  if (known !== undefined) return known;
  const own = MODULES[path];
  if (own) {
    const module = own(run);
    run.library.add(module);
    run.modules.set(path, module);
    return module;
  }
  if (path === 'importlib') {
    const module = new Module('importlib', { import_module: new Native('import_module', ([name]) => importModule(run, String(name), scope)), reload: new Native('reload', ([one]) => one) });
    run.modules.set(path, module);
    return module;
  }
  const source = LIBRARY[path] ?? WRITTEN[path] ?? (SELDOM.has(path) ? yield* seldomText(path) : lookup(run.p, `${sitePackages(run.version)}/${path.split('.')[0]}`) ? PACKAGES[path] : undefined);
  if (source !== undefined) {
    const module = yield* fromSource(run, path, source, `/usr/local/lib/python3/${path}.py`);
    run.library.add(module);
    return module;
  }
  const main = String(scope.module.names.get('__file__') ?? ''), folder = main.startsWith('/') ? main.replace(/\/[^/]*$/, '') : run.p.cwd, relative = path.replace(/^\.+/, '').replaceAll('.', '/');
  const others = ((run.modules.get('sys') as PyObject | undefined)?.attrs.get('path') as List | undefined)?.items.map((one) => (one === '' ? run.p.cwd : String(one))) ?? [];
  for (const at of path.startsWith('.') ? [folder] : new Set([folder, ...others])) for (const file of [`${at}/${relative}.py`, `${at}/${relative}/__init__.py`]) if (lookup(run.p, file)?.kind === 'file' && !at.startsWith(sitePackages(run.version))) return yield* fromSource(run, path, readText(run.p, file), file);
  const root = path.split('.')[0]!;
  if (STANDARD.has(root) || MODULES[root] || LIBRARY[root] !== undefined || WRITTEN[root] !== undefined || SELDOM.has(root) || lookup(run.p, `${sitePackages(run.version)}/${root}`)) throw new NotSimulated(`the module '${path}'`);
  const raised = run.error('ModuleNotFoundError', `No module named '${path.includes('.') && lookup(run.p, `${folder}/${root}`) ? path : root}'`);
  raised.value.attrs.set('name', path);
  throw raised;
}

export function* importFrom(run: Interpreter, { path, names }: Extract<Statement, { kind: 'ImportFrom' }>, scope: Scope): Blocking<undefined> {
  if (path === '__future__') {
    if (names.some(({ name }) => name === 'annotations')) run.lateAnnotations.add(run.frames.at(-1)!.file);
    return undefined;
  }
  const module = yield* importModule(run, path, scope), { attrs } = module as PyObject;
  for (const { name, as } of names) {
    if (name === '*') {
      for (const [key, value] of attrs) if (!key.startsWith('_')) scope.set(key, value);
    } else if (attrs.has(name)) scope.set(as ?? name, attrs.get(name));
    else {
      const inner = MODULES[`${path}.${name}`] || writtenAs(`${path}.${name}`) ? yield* importModule(run, `${path}.${name}`, scope) : undefined;
      if (inner === undefined && (MODULES[path] || writtenAs(path) || (PACKAGES[path] && lookup(run.p, `${sitePackages(run.version)}/${path}`)))) throw new NotSimulated(`'${path}.${name}'`);
      if (inner === undefined) throw run.error('ImportError', `cannot import name '${name}' from '${path}' (${String(attrs.get('__file__') ?? 'unknown location')})`);
      scope.set(as ?? name, inner);
    }
  }
  return undefined;
}

/** A module inside another is one of its attributes once it was imported. */
export function* bindInParent(run: Interpreter, path: string, module: Value, scope: Scope): Blocking<void> {
  const dot = path.lastIndexOf('.');
  if (dot < 0) return;
  const parent = yield* importModule(run, path.slice(0, dot), scope);
  (parent as PyObject).attrs.set(path.slice(dot + 1), module);
  yield* bindInParent(run, path.slice(0, dot), parent, scope);
}
