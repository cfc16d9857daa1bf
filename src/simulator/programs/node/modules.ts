/** What require() and import find: Node's own modules, and files. Long because both ways of loading share one cache and one search. */
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup, readText, realPath } from '../../kernel/files.ts';
import { makeBufferClass } from './buffer.ts';
import { commonJsNames } from './commonjs-names.ts';
import { coreModules } from './core/registry.ts';
import { absolute, normalise } from './core/path.ts';
import { runList } from './language/statements.ts';
import { isObject, NotSimulated } from './language/interpreter.ts';
import { makeFunction } from './language/functions.ts';
import { parse } from './language/parse.ts';
import { Scope, type Context, type Value } from './language/scope.ts';
import { SyntaxFailure, type Program, type Source, type Statement } from './language/syntax.ts';
import { ABSENT, library } from './library/registry.ts';
import { stackOf } from './language/stacks.ts';
import type { Runtime } from './runtime.ts';
import { FRAMES, PLACES } from './version.ts';

/** What Node's own modules are made with. */
export interface Core {
  readonly runtime: Runtime;
  readonly buffer: { build: object; wrap: (bytes: Uint8Array) => Uint8Array };
  /** Another module of Node's own. */
  module(name: string): Value;
}

/** A file that is no JavaScript. */
export class BadSource extends Error {
  readonly source: Source;
  readonly failure: SyntaxFailure;
  /** Where Node found that out, if not while it read the script itself. */
  readonly frames: readonly string[] | undefined;
  constructor(source: Source, failure: SyntaxFailure, frames?: readonly string[]) {
    super(failure.message);
    this.frames = frames;
    this.source = source;
    this.failure = failure;
  }
}

interface EsModule {
  readonly url: string;
  readonly scope: Scope;
  readonly namespace: Record<string, Value>;
  readonly done: { promise: object };
}

/** Texts that only a module may have. */
const MODULE_SYNTAX = ['Cannot use import statement outside a module', "Unexpected token 'export'", "Cannot use 'import.meta' outside a module", 'await is only valid in async functions'];

export const hasModuleSyntax = (message: string): boolean => MODULE_SYNTAX.some((one) => message.startsWith(one));

export class Modules implements Core {
  readonly runtime: Runtime;
  readonly buffer: Core['buffer'];
  readonly #core = new Map<string, Value>();
  readonly #files = new Map<string, { exports: Value }>();
  readonly #esFiles = new Map<string, EsModule>();
  /** Packages of npm whose code is simulated, by name. */
  main = '';

  constructor(runtime: Runtime) {
    this.runtime = runtime;
    this.buffer = makeBufferClass(runtime);
    runtime.importer = (name, from, typed) => this.#importLater(name, from, typed);
    runtime.moduleHint = (path) => {
      const manifest = path.endsWith('.js') ? this.#nearestManifest(path) : undefined;
      return manifest?.values['type'] === 'module' ? `\nThis file is being treated as an ES module because it has a '.js' file extension and '${manifest.path}' contains "type": "module". To treat it as a CommonJS script, rename it to use the '.cjs' file extension.` : '';
    };
  }

  // ---- Node's own ----

  hasCore(name: string): boolean {
    const plain = name.replace(/^node:/, '');
    return Object.hasOwn(coreModules, plain) || (Object.hasOwn(library, plain) && !library[plain]!.isPackage);
  }

  module(name: string): Value {
    const plain = name.replace(/^node:/, '');
    if (this.#core.has(plain)) return this.#core.get(plain);
    const make = coreModules[plain];
    const made = make ? make(this) : this.#library(plain);
    this.#core.set(plain, made);
    return made;
  }

  /** A module written in the script's own language. */
  #library(name: string): Value {
    const { interpreter: run } = this.runtime, source: Source = { text: library[name]!.source, file: `node:${name}` };
    const module = { exports: {} as Value }, scope = this.#scope(source, {});
    const locals: Record<string, Value> = { module, exports: module.exports, require: run.native('require', (wanted) => this.module(String(wanted))), binding: this.module('#sockets'), internals: this.module('#internals') };
    for (const [key, value] of Object.entries(locals)) scope.declare(key, value);
    const calls = run.calls.splice(0);
    run.drain(this.#runProgram(parse(source.text, { isModule: false, returns: true }), scope));
    run.calls.push(...calls);
    return module.exports;
  }

  // ---- CommonJS ----

  #scope(source: Source, self: Value, meta?: object): Scope {
    const { interpreter: run } = this.runtime;
    const context: Context = { self: { value: self }, home: undefined, callee: undefined, newTarget: undefined, strict: meta !== undefined, source, ...(meta ? { meta } : {}) };
    return new Scope(undefined, context);
  }

  *#runProgram(program: Program, scope: Scope): Blocking<void> {
    const { interpreter: run } = this.runtime;
    scope.context.strict ||= program.strict;
    scope.prepare(program.names, (node) => makeFunction(run, node, scope, node.name));
    yield* runList(run, program.body, scope);
  }

  /** The file a name means, seen from a folder; undefined where there is none. */
  #find(path: string): string | undefined {
    const { p } = this.runtime;
    for (const candidate of [path, `${path}.js`, `${path}.json`, `${path}.node`]) if (lookup(p, candidate)?.kind === 'file') return realPath(p, candidate);
    if (lookup(p, path)?.kind !== 'directory') return undefined;
    const manifest = this.#manifest(`${path}/package.json`), main = manifest?.['main'];
    if (typeof main === 'string') {
      const found = this.#find(normalise(`${path}/${main}`));
      if (found !== undefined) return found;
    }
    for (const candidate of [`${path}/index.js`, `${path}/index.json`]) if (lookup(p, candidate)?.kind === 'file') return realPath(p, candidate);
    return undefined;
  }

  #manifest(path: string): Record<string, unknown> | undefined {
    const { p } = this.runtime;
    if (lookup(p, path)?.kind !== 'file') return undefined;
    try {
      return JSON.parse(readText(p, path)) as Record<string, unknown>;
    } catch {
      return undefined;
    }
  }

  /** What `exports` of a package.json says of one of its paths. */
  #exported(exports: unknown, path: string, conditions: readonly string[]): string | undefined {
    if (typeof exports === 'string') return path === '.' ? exports : undefined;
    if (!isObject(exports)) return undefined;
    const entries = Object.entries(exports as Record<string, unknown>);
    const ofPaths = entries.some(([key]) => key.startsWith('.'));
    const pick = (target: unknown, star: string): string | undefined => {
      if (typeof target === 'string') return target.replaceAll('*', star);
      for (const [key, one] of isObject(target) ? Object.entries(target as Record<string, unknown>) : []) if (conditions.includes(key)) {
        const found = pick(one, star);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    if (!ofPaths) return path === '.' ? pick(exports, '') : undefined;
    for (const [key, target] of entries) {
      const [before, after] = key.split('*') as [string, string?];
      if (after === undefined ? key === path : path.startsWith(before) && path.endsWith(after) && path.length >= key.length) return pick(target, after === undefined ? '' : path.slice(before.length, path.length - after.length));
    }
    return undefined;
  }

  /** @returns the path, or the name of an installed package whose code is ours */
  resolve(name: string, folder: string, conditions: readonly string[] = ['require', 'node', 'default']): { path: string } | { simulated: string } | undefined {
    const { p } = this.runtime;
    if (/^\.{0,2}\//.test(name) || name === '.' || name === '..') {
      const path = this.#find(absolute(folder, name));
      return path === undefined ? undefined : { path };
    }
    for (let at = folder; ; at = at.replace(/\/[^/]*$/, '')) {
      const package_ = name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/'), place = `${at}/node_modules/${package_}`;
      if (lookup(p, place)?.kind === 'directory') {
        const exported = this.#exported(this.#manifest(`${place}/package.json`)?.['exports'], `.${name.slice(package_.length)}`, conditions);
        const found = exported !== undefined ? this.#find(normalise(`${place}/${exported}`)) : this.#find(`${at}/node_modules/${name}`);
        if (found !== undefined) return { path: found };
        if (lookup(p, `${place}/package.json`)) return { simulated: package_ };
      }
      if (at === '') return undefined;
    }
  }

  /** What an installed package gives: its code is simulated, or it is said that it is not. */
  #package(name: string): Value {
    if (library[name]?.isPackage) return this.module(name);
    throw new NotSimulated(`the package '${name}'`);
  }

  require(name: string, folder: string, from: string | undefined): Value {
    const { interpreter: run } = this.runtime;
    if (this.hasCore(name)) return this.module(name);
    if (ABSENT.has(name.replace(/^node:/, ''))) throw new NotSimulated(`the module '${name}'`);
    if (name.startsWith('node:')) {
      const error = run.failure('Error', `No such built-in module: ${name}`, { code: 'ERR_UNKNOWN_BUILTIN_MODULE' });
      Object.defineProperty(error, 'stack', { value: [`Error [ERR_UNKNOWN_BUILTIN_MODULE]: ${error.message}`, ...[...FRAMES.unknownBuiltIn, ...FRAMES.notFound.slice(2), ...FRAMES.requires, ...String(error.stack).split('\n').filter((line) => /^ {4}at /.test(line) && !/at require \(<anonymous>\)/.test(line))].slice(0, 10)].join('\n'), configurable: true, writable: true });
      run.internalPlaces.set(error, PLACES.unknownBuiltIn);
      throw error;
    }
    const found = name === '' ? undefined : this.resolve(name, folder);
    if (!found) {
      const stack = from === undefined ? [] : [...this.#requireStack(from)];
      const error = run.failure('Error', `Cannot find module '${name}'${stack.length > 0 ? `\nRequire stack:\n${stack.map((one) => `- ${one}`).join('\n')}` : ''}`, { code: 'MODULE_NOT_FOUND', requireStack: stack });
      Object.defineProperty(error, 'stack', { value: [`Error: ${error.message}`, ...[...FRAMES.notFound, ...FRAMES.requires, ...String(error.stack).split('\n').filter((line) => /^ {4}at /.test(line) && !/at require \(<anonymous>\)/.test(line))].slice(0, 10)].join('\n'), configurable: true, writable: true });
      run.internalPlaces.set(error, PLACES.notFound);
      throw error;
    }
    if ('simulated' in found) return this.#package(found.simulated);
    return run.drain(this.load(found.path, folder === '' ? undefined : from));
  }

  readonly #parents = new Map<string, string>();

  *#requireStack(from: string): Generator<string> {
    for (let at: string | undefined = from; at !== undefined; at = this.#parents.get(at)) yield at;
  }

  *load(path: string, parent?: string): Blocking<Value> {
    const known = this.#files.get(path);
    if (known) return known.exports;
    if (parent !== undefined) this.#parents.set(path, parent);
    const { p, interpreter: run } = this.runtime, text = readText(p, path);
    const module = { exports: {} as Value };
    this.#files.set(path, module);
    try {
      if (path.endsWith('.json')) module.exports = this.#json(path, text);
      else if (this.isEsModule(path)) {
        const loaded = yield* this.esModule(path);
        module.exports = loaded.namespace;
      } else yield* this.runCommonJs(module, path, text, path);
    } catch (error) {
      this.#files.delete(path);
      throw error;
    }
    return module.exports;
  }

  #json(path: string, text: string): Value {
    const { interpreter: run } = this.runtime;
    try {
      return JSON.parse(text.replace(/^\uFEFF/, '')) as Value;
    } catch (error) {
      const failure = run.failure('SyntaxError', `${path}: ${(error as Error).message}`);
      Object.defineProperty(failure, 'stack', { value: [`SyntaxError: ${failure.message}`, '    at parse (<anonymous>)', '    at Object..json (node:internal/modules/cjs/loader:1925:39)', ...FRAMES.required.slice(2), ...String(failure.stack).split('\n').filter((line) => line.startsWith('    at ') && !line.includes('(<anonymous>)'))].slice(0, 11).join('\n'), configurable: true, writable: true });
      run.internalPlaces.set(failure, PLACES.json);
      throw failure;
    }
  }

  /** Runs a script with exports, require, module, __filename and __dirname. */
  *runCommonJs(module: { exports: Value }, path: string, text: string, file: string, program?: Program): Blocking<void> {
    const { interpreter: run } = this.runtime, source: Source = { text, file };
    this.runtime.sources.set(file, text);
    let parsed: Program;
    try {
      parsed = program ?? parse(text, { isModule: false, returns: true });
    } catch (error) {
      if (error instanceof SyntaxFailure) throw new BadSource(source, error, path === this.main ? undefined : [...FRAMES.syntax.slice(0, 6), ...FRAMES.requires, ...stackOf(run)].slice(0, 10));
      throw error;
    }
    const scope = this.#scope(source, module.exports), folder = path.replace(/\/[^/]*$/, '');
    const own = Object.assign(module, { id: path === this.main ? '.' : path, path: folder || '/', filename: path, loaded: false, children: [] as Value[], paths: folder.split('/').map((_, i, all) => `${all.slice(0, all.length - i).join('/')}/node_modules`).filter((one) => !one.endsWith('/node_modules/node_modules')) });
    const above = this.#files.get(this.#parents.get(path) ?? '') as { children?: Value[] } | undefined;
    above?.children?.push(own);
    this.declareCommonJs(scope, own, path, folder);
    const depth = run.calls.length;
    if (path !== this.main) run.calls.push({ name: '', source: undefined, at: 0, receiver: undefined, building: false, lines: FRAMES.required });
    run.calls.push({ name: '', source, at: 0, receiver: {}, building: false });
    yield* this.#runProgram(parsed, scope);
    run.calls.length = depth;
    own.loaded = true;
  }

  declareCommonJs(scope: Scope, module: { exports: Value }, path: string, folder: string): void {
    const { interpreter: run } = this.runtime;
    const require = run.waiting('require', (_self, [name]) => this.#requireLater(name, folder, path), 1);
    const resolve = run.native('resolve', (name) => {
      const found = this.resolve(String(name), folder);
      if (this.hasCore(String(name))) return name;
      return found && 'path' in found ? found.path : this.require(String(name), folder, path);
    });
    Object.assign(require, { resolve, main: this.#files.get(this.main), cache: this.#cache() });
    const names: Record<string, Value> = { exports: module.exports, require, module, __filename: path, __dirname: folder || '/' };
    if (!path.startsWith('[') && !path.startsWith('<')) names['arguments'] = Object.values(names);
    for (const [name, value] of Object.entries(names)) scope.declare(name, value);
  }

  /** require.cache: a script may take a file out of it. */
  #cache(): object {
    const files = this.#files, own = Object.create(null) as Record<string, Value>;
    const sync = (): Record<string, Value> => {
      for (const key of Object.keys(own)) delete own[key];
      return Object.assign(own, Object.fromEntries(files));
    };
    const proxy = new Proxy(own, { get: (_, key) => sync()[key as string], has: (_, key) => key in sync(), ownKeys: () => Reflect.ownKeys(sync()), getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(sync(), key), deleteProperty: (_, key) => (files.delete(String(key)), true) });
    this.runtime.interpreter.proxies.add(proxy);
    return proxy;
  }

  /** One-liners and the prompt find Node's modules by their names. */
  declareCore(scope: Scope): void {
    for (const name of ['fs', 'os', 'path', 'http', 'https', 'util', 'events', 'url', 'crypto', 'assert', 'net', 'child_process', 'readline']) {
      let own: { value: Value } | undefined;
      const module = (): Value => this.module(name);
      scope.alias(name, { get value() { return own ? own.value : module(); }, set value(value) { own = { value }; }, waiting: false, constant: false });
    }
  }

  *#requireLater(name: Value, folder: string, from: string): Blocking<Value> {
    const { interpreter: run } = this.runtime;
    if (typeof name !== 'string') throw run.failure('TypeError', `The "id" argument must be of type string. Received ${name === undefined || name === null ? String(name) : `type ${typeof name}`}`, { code: 'ERR_INVALID_ARG_TYPE' });
    const found = this.hasCore(name) ? undefined : this.resolve(name, folder);
    if (!found || 'simulated' in found) return this.require(name, folder, from.startsWith('[') ? undefined : from);
    return yield* this.load(found.path, from);
  }

  // ---- ECMAScript modules ----

  isEsModule(path: string): boolean {
    if (path.endsWith('.mjs')) return true;
    if (path.endsWith('.cjs') || path.endsWith('.json')) return false;
    const type = this.#packageType(path);
    if (type !== undefined) return type === 'module';
    try {
      parse(readText(this.runtime.p, path), { isModule: false, returns: true });
    } catch (error) {
      return error instanceof SyntaxFailure && hasModuleSyntax(error.message);
    }
    return false;
  }

  #nearestManifest(path: string): { path: string; values: Record<string, unknown> } | undefined {
    for (let folder = path.replace(/\/[^/]*$/, ''); ; folder = folder.replace(/\/[^/]*$/, '')) {
      const values = this.#manifest(`${folder}/package.json`);
      if (values) return { path: `${folder}/package.json`, values };
      if (folder === '') return undefined;
    }
  }

  #packageType(path: string): string | undefined {
    const type = this.#nearestManifest(path)?.values['type'];
    return typeof type === 'string' ? type : undefined;
  }

  *esModule(path: string, given?: { text: string; url: string }): Blocking<EsModule> {
    const known = this.#esFiles.get(path);
    if (known) return known;
    const { p, interpreter: run } = this.runtime, text = given?.text ?? readText(p, path), url = given?.url ?? `file://${path}`, source: Source = { text, file: url };
    this.runtime.sources.set(url, text);
    let program: Program;
    try {
      program = parse(text, { isModule: true, returns: false });
    } catch (error) {
      if (error instanceof SyntaxFailure) throw new BadSource(source, error);
      throw error;
    }
    const folder = path.replace(/\/[^/]*$/, '');
    const meta = Object.assign(Object.create(null) as object, { dirname: folder || '/', filename: path, url, resolve: run.native('resolve', (name) => name) });
    const scope = this.#scope(source, undefined, meta), namespace = this.#namespace();
    const made: EsModule = { url, scope, namespace, done: { promise: {} } };
    this.#esFiles.set(path, made);
    scope.prepare(program.names, (node) => makeFunction(run, node, scope, node.name));
    yield* this.#link(program.body, made, folder, path);
    run.calls.push({ name: '', source, at: 0, receiver: undefined, building: false });
    // A module that waits at its top is an async function.
    const { driveAsync } = this;
    made.done.promise = (yield* driveAsync(runList(run, program.body, scope))) as object;
    run.calls.pop();
    return made;
  }

  driveAsync = (body: Blocking<Value>): Blocking<Value> => this.runtime.drive(body);

  #namespace(): Record<string, Value> {
    return Object.defineProperty(Object.create(null) as Record<string, Value>, Symbol.toStringTag, { value: 'Module' });
  }

  #expose(module: EsModule, name: string, read: () => Value): void {
    Object.defineProperty(module.namespace, name, { get: read, enumerable: true, configurable: true });
  }

  *#link(body: readonly Statement[], module: EsModule, folder: string, path: string): Blocking<void> {
    const { interpreter: run } = this.runtime, { scope } = module;
    for (const statement of body) {
      if (statement.kind === 'Import') {
        const from = yield* this.#imported(statement.from, folder, path, statement.typed);
        if (statement.all !== undefined) scope.declare(statement.all, from.namespace, true);
        for (const { imported, local } of statement.names) {
          if (!(imported in from.namespace)) throw this.#noExport(statement, imported, from, scope);
          const binding = from.bindingOf?.(imported);
          if (binding) scope.alias(local, { get value() { return binding.value; }, set value(_) {}, get waiting() { return binding.waiting; }, set waiting(_) {}, constant: true });
          else scope.declare(local, from.namespace[imported], true);
        }
      } else if (statement.kind === 'Export') {
        const { declaration } = statement;
        if (declaration?.kind === 'FunctionDeclaration' || declaration?.kind === 'ClassDeclaration') this.#export(module, declaration.name, declaration.name);
        if (declaration?.kind === 'Declare') for (const { target } of declaration.list) for (const name of boundNames(target)) this.#export(module, name, name);
        if (statement.from !== undefined) {
          const from = yield* this.#imported(statement.from, folder, path, true);
          if (statement.all === true) for (const name of Object.keys(from.namespace)) if (name !== 'default') this.#expose(module, name, () => from.namespace[name]);
          if (typeof statement.all === 'string') this.#expose(module, statement.all, () => from.namespace);
          for (const { imported, local } of statement.names) this.#expose(module, local, () => from.namespace[imported]);
        } else for (const { imported, local } of statement.names) this.#export(module, imported, local);
      } else if (statement.kind === 'ExportDefault') {
        scope.declare('*default*', undefined).waiting = true;
        this.#export(module, '*default*', 'default');
      }
    }
  }

  #export(module: EsModule, name: string, as: string): void {
    this.#expose(module, as, () => {
      const binding = module.scope.find(name);
      if (binding?.waiting) throw this.runtime.interpreter.failure('ReferenceError', `Cannot access '${name}' before initialization`);
      return binding?.value;
    });
  }

  #noExport(statement: Statement & { kind: 'Import' }, name: string, from: { isCommonJs: boolean }, scope: Scope): Error {
    const { source } = scope.context;
    const message = from.isCommonJs ? `Named export '${name}' not found. The requested module '${statement.from}' is a CommonJS module, which may not support all module.exports as named exports.\nCommonJS modules can always be imported via the default export, for example using:\n\nimport pkg from '${statement.from}';\nconst { ${name} } = pkg;\n` : `The requested module '${statement.from}' does not provide an export named '${name}'`;
    const at = source.text.indexOf(name, statement.at);
    return new BadSource(source, new SyntaxFailure(message, at, at + name.length), FRAMES.link);
  }

  *#imported(name: string, folder: string, path: string, typed: boolean): Blocking<{ namespace: Record<string, Value>; isCommonJs: boolean; bindingOf?: (name: string) => { value: Value; waiting: boolean } | undefined }> {
    if (this.hasCore(name)) return { namespace: this.#fromExports(this.module(name)), isCommonJs: false };
    if (ABSENT.has(name.replace(/^node:/, ''))) throw new NotSimulated(`the module '${name}'`);
    const wanted = name.startsWith('file://') ? name.slice(7) : name;
    const found = this.#resolveImport(wanted, folder, path);
    if ('simulated' in found) return { namespace: this.#fromExports(this.#package(found.simulated)), isCommonJs: false };
    if (found.path.endsWith('.json') && !typed) {
      const { interpreter: run } = this.runtime, error = run.failure('TypeError', `Module "file://${found.path}" needs an import attribute of "type: json"`, { code: 'ERR_IMPORT_ATTRIBUTE_MISSING' });
      Object.defineProperty(error, 'stack', { value: [`TypeError [ERR_IMPORT_ATTRIBUTE_MISSING]: ${error.message}`, ...FRAMES.attributeMissing].join('\n'), configurable: true, writable: true });
      run.internalPlaces.set(error, PLACES.attributeMissing);
      throw error;
    }
    if (!this.isEsModule(found.path)) {
      const exports = yield* this.load(found.path), isJson = found.path.endsWith('.json');
      return { namespace: this.#fromExports(exports, isJson ? new Set() : commonJsNames(readText(this.runtime.p, found.path))), isCommonJs: !isJson };
    }
    const module = yield* this.esModule(found.path);
    return { namespace: module.namespace, isCommonJs: false, bindingOf: (wantedName) => (module.namespace && Object.hasOwn(module.namespace, wantedName) ? { get value() { return module.namespace[wantedName]; }, waiting: false } : undefined) };
  }

  #fromExports(exports: Value, only?: Set<string>): Record<string, Value> {
    const namespace = this.#namespace();
    if (isObject(exports)) for (const key of Object.keys(exports)) if (!only || only.has(key)) namespace[key] = this.runtime.interpreter.member(exports, key);
    namespace['default'] = exports;
    return namespace;
  }

  #resolveImport(name: string, folder: string, path: string): { path: string } | { simulated: string } {
    const { interpreter: run, p } = this.runtime, relative = /^\.{0,2}\//.test(name);
    if (relative) {
      const file = absolute(folder, name);
      if (lookup(p, file)?.kind === 'file') return { path: realPath(p, file) };
      const error = run.failure('Error', `Cannot find module '${file}' imported from ${path}`, { code: 'ERR_MODULE_NOT_FOUND', url: `file://${file}` });
      return this.#missing(error, PLACES.moduleMissing, ['    at finalizeResolution (node:internal/modules/esm/resolve:275:11)', '    at moduleResolve (node:internal/modules/esm/resolve:865:10)']);
    }
    const found = this.resolve(name, folder, ['import', 'node', 'default']);
    if (found) return found;
    const error = run.failure('Error', `Cannot find package '${name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')}' imported from ${path}`, { code: 'ERR_MODULE_NOT_FOUND' });
    return this.#missing(error, PLACES.packageMissing, ['    at Object.getPackageJSONURL (node:internal/modules/package_json_reader:314:9)', '    at packageResolve (node:internal/modules/esm/resolve:772:81)', '    at moduleResolve (node:internal/modules/esm/resolve:859:18)']);
  }

  #missing(error: Error, place: string, frames: string[]): never {
    const rest = ['    at defaultResolve (node:internal/modules/esm/resolve:989:11)', '    at #cachedDefaultResolve (node:internal/modules/esm/loader:747:20)', '    at ModuleLoader.resolve (node:internal/modules/esm/loader:724:38)', '    at ModuleLoader.getModuleJobForImport (node:internal/modules/esm/loader:320:38)', '    at ModuleJob._link (node:internal/modules/esm/module_job:182:49)'];
    Object.defineProperty(error, 'stack', { value: [`Error: ${error.message}`, ...frames, ...rest].join('\n'), configurable: true, writable: true });
    this.runtime.interpreter.internalPlaces.set(error, place);
    throw error;
  }

  /** import(): a promise of the namespace. */
  #importLater(name: string, from: string, typed: boolean): Value {
    const path = from.replace(/^file:\/\//, ''), folder = path.startsWith('/') ? path.replace(/\/[^/]*$/, '') : this.runtime.p.cwd;
    const modules = this;
    return this.runtime.promise((resolve, reject) => this.runtime.microtask(function* () {
      try {
        const { namespace } = yield* modules.#imported(name, folder, path, typed);
        resolve(namespace);
      } catch (error) {
        if (modules.runtime.interpreter.isControl(error)) throw error;
        reject(error instanceof BadSource ? modules.runtime.interpreter.failure('SyntaxError', error.message) : error);
      }
    }));
  }
}

function boundNames(pattern: import('./language/syntax.ts').Pattern): string[] {
  if (pattern.kind === 'Target') return pattern.to.kind === 'Name' ? [pattern.to.name] : [];
  if (pattern.kind === 'ArrayPattern') return [...pattern.items.flatMap((item) => (item ? boundNames(item.target) : [])), ...(pattern.rest ? boundNames(pattern.rest) : [])];
  return [...pattern.properties.flatMap(({ target }) => boundNames(target)), ...(pattern.rest ? boundNames(pattern.rest) : [])];
}
