/** The tools that make, move and remove files. */
import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { changeAttributes, lookup, makeDirectory, makeHardLink, makeSymlink, open, readDirectory, readFile, removeDirectory, rename, stat, unlink, writeFile } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { findUser, groups } from './accounts.ts';
import { parseDate } from './dates.ts';
import { changeMode } from './mode.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

const join = (folder: string, name: string): string => `${folder.replace(/\/+$/, '') || (folder.startsWith('/') ? '' : '.')}/${name}`;
const baseName = (path: string): string => path.replace(/\/+$/, '').split('/').pop() ?? path;
const isDirectory = (p: Process, path: string): boolean => lookup(p, path)?.kind === 'directory';

/** Runs `body` for each operand and complains with `words(operand, error)` where it fails. */
function* each(p: Process, operands: readonly string[], words: (operand: string, error: Errno) => string, body: (operand: string) => Blocking<void> | void): Blocking<number> {
  let status = 0;
  for (const operand of operands) {
    try {
      const step = body(operand);
      if (step) yield* step;
      yield* p.compute(0.01);
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
      yield* complain(p, words(operand, error));
      status = 1;
    }
  }
  return status;
}

function* missingOperand(p: Process, { name, flavour }: Invocation, what = 'missing operand'): Blocking<number> {
  yield* complain(p, flavour === 'gnu' ? `${name}: ${what}\nTry '${name} --help' for more information.` : `${name}: ${what}`);
  return 1;
}

export const mkdir: Tool = {
  name: 'mkdir', usage: 'DIRECTORY...', summary: 'Make folders',
  options: [{ short: 'p', long: 'parents' }, { short: 'm', long: 'mode', value: true }, { short: 'v', long: 'verbose' }],
  *run(p, call) {
    const { options, operands, flavour } = call;
    if (operands.length === 0) return yield* missingOperand(p, call);
    const mode = options.has('m') ? changeMode(0o777, options.value('m')!, true) ?? 0o777 : 0o777;
    return yield* each(p, operands, (path, error) => (flavour === 'gnu' ? `mkdir: cannot create directory '${path}': ${error.strerror}` : `mkdir: can't create directory '${path}': ${error.strerror}`), function* (path) {
      if (!options.has('p')) {
        makeDirectory(p, path, mode);
        if (options.has('v')) yield* p.write(1, `mkdir: created directory '${path}'\n`);
        return;
      }
      const parts = path.split('/');
      for (let depth = 1; depth <= parts.length; depth++) {
        const part = parts.slice(0, depth).join('/');
        if (part === '' || isDirectory(p, part)) continue;
        if (lookup(p, part)) throw new Errno(depth === parts.length ? 'EEXIST' : 'ENOTDIR');
        makeDirectory(p, part, mode);
        if (options.has('v')) yield* p.write(1, `mkdir: created directory '${part}'\n`);
      }
    });
  },
};

export const rmdir: Tool = {
  name: 'rmdir', usage: 'DIRECTORY...', summary: 'Remove empty folders', options: [{ short: 'p', long: 'parents' }, { short: 'v', long: 'verbose' }, { long: 'ignore-fail-on-non-empty' }],
  *run(p, call) {
    if (call.operands.length === 0) return yield* missingOperand(p, call);
    return yield* each(p, call.operands, (path, error) => (call.flavour === 'gnu' ? `rmdir: failed to remove '${path}': ${error.strerror}` : `rmdir: '${path}': ${error.strerror}`), (path) => removeDirectory(p, path));
  },
};

export const rm: Tool = {
  name: 'rm', usage: 'FILE...', summary: 'Remove files and folders',
  options: [{ short: 'f', long: 'force' }, { short: 'r', long: 'recursive' }, { short: 'R' }, { short: 'i' }, { short: 'v', long: 'verbose' }, { short: 'd', long: 'dir' }, { long: 'no-preserve-root' }, { long: 'preserve-root' }],
  *run(p, call) {
    const { options, operands, flavour } = call;
    const recursive = options.has('r') || options.has('R'), force = options.has('f');
    if (operands.length === 0) return force ? 0 : yield* missingOperand(p, call);
    const remove = function* (path: string): Blocking<void> {
      const node = stat(p, path, false);
      if (node.kind === 'directory') {
        if (recursive) for (const name of readDirectory(p, path)) yield* remove(join(path, name));
        removeDirectory(p, path);
      } else unlink(p, path);
      yield* p.compute(0.005);
      if (options.has('v')) yield* p.write(1, `removed '${path}'\n`);
    };
    return yield* each(p, operands, (path, error) => (flavour === 'gnu' ? `rm: cannot remove '${path}': ${error.strerror}` : `rm: can't remove '${path}': ${error.strerror}`), function* (path) {
      if (/^\/+$/.test(path) && recursive && !options.has('no-preserve-root')) {
        yield* complain(p, "rm: it is dangerous to operate recursively on '/'\nrm: use --no-preserve-root to override this failsafe");
        return;
      }
      const node = lookup(p, path, false);
      if (!node && force) return;
      if (node?.kind === 'directory' && !recursive && !options.has('d')) throw new Errno('EISDIR');
      yield* remove(path);
    });
  },
};

/** Copies a file or a whole tree. Attributes are kept with `preserve`. */
function* copy(p: Process, from: string, to: string, recursive: boolean, preserve: boolean, verbose: boolean): Blocking<void> {
  const node = stat(p, from, !recursive);
  yield* p.compute(0.02);
  if (node.kind === 'directory') {
    if (!lookup(p, to)) makeDirectory(p, to, node.mode & 0o777);
    if (verbose) yield* p.write(1, `'${from}' -> '${to}'\n`);
    for (const name of readDirectory(p, from)) yield* copy(p, join(from, name), join(to, name), recursive, preserve, verbose);
  } else if (node.kind === 'symlink') makeSymlink(p, node.target, to);
  else {
    writeFile(p, to, readFile(p, from), node.mode & 0o777);
    // A copy of a program's binary is that program.
    if (node.kind === 'file' && node.program !== undefined) changeAttributes(p, to, (copied) => Object.assign(copied, { program: node.program, size: node.size, data: node.data }));
    if (verbose) yield* p.write(1, `'${from}' -> '${to}'\n`);
  }
  if (preserve) changeAttributes(p, to, (copied) => Object.assign(copied, { mode: node.mode, mtime: node.mtime }), false);
}

/** Source and target pairs of cp and mv, whose last operand may be a folder. undefined: it was complained about. */
function* targets(p: Process, call: Invocation): Blocking<[string, string][] | undefined> {
  const { operands, options, name, flavour } = call;
  const folder = options.value('t');
  const sources = folder === undefined ? operands.slice(0, -1) : operands;
  const last = folder ?? operands.at(-1);
  if (last === undefined || operands.length === 0) {
    yield* missingOperand(p, call, 'missing file operand');
    return undefined;
  }
  if (sources.length === 0) {
    yield* missingOperand(p, call, `missing destination file operand after '${last}'`);
    return undefined;
  }
  const into = isDirectory(p, last) && !options.has('T');
  if (!into && (sources.length > 1 || folder !== undefined)) {
    yield* complain(p, flavour === 'gnu' ? `${name}: target '${last}': ${lookup(p, last) ? 'Not a directory' : 'No such file or directory'}` : `${name}: '${last}' is not a directory`);
    return undefined;
  }
  return sources.map((source) => [source, into ? join(last, baseName(source)) : last]);
}

export const cp: Tool = {
  name: 'cp', usage: 'SOURCE... DEST', summary: 'Copy files and folders',
  options: [{ short: 'r', long: 'recursive' }, { short: 'R' }, { short: 'a', long: 'archive' }, { short: 'p' }, { short: 'f', long: 'force' }, { short: 'i', long: 'interactive' }, { short: 'n', long: 'no-clobber' }, { short: 'v', long: 'verbose' }, { short: 't', long: 'target-directory', value: true }, { short: 'T', long: 'no-target-directory' }, { short: 'L', long: 'dereference' }, { short: 'd' }, { short: 'u', long: 'update' }],
  *run(p, call) {
    const { options, flavour } = call;
    const pairs = yield* targets(p, call);
    if (!pairs) return 1;
    const recursive = options.has('r') || options.has('R') || options.has('a');
    const to = new Map(pairs);
    return yield* each(p, pairs.map(([source]) => source), (path, error) => (flavour === 'gnu' ? (lookup(p, path) ? `cp: cannot create regular file '${to.get(path)}': ${error.strerror}` : `cp: cannot stat '${path}': ${error.strerror}`) : `cp: can't ${lookup(p, path) ? `create '${to.get(path)}'` : `stat '${path}'`}: ${error.strerror}`), function* (path) {
      if (isDirectory(p, path) && !recursive) return yield* refuse(p, flavour === 'gnu' ? `cp: -r not specified; omitting directory '${path}'` : `cp: omitting directory '${path}'`);
      if (options.has('n') && lookup(p, to.get(path)!)) return;
      yield* copy(p, path, to.get(path)!, recursive, options.has('a') || options.has('p'), options.has('v'));
    });
  },
};

/** Complains and lets the tool end with 1. */
function* refuse(p: Process, words: string): Blocking<never> {
  yield* complain(p, words);
  p.exit(1);
}

export const mv: Tool = {
  name: 'mv', usage: 'SOURCE... DEST', summary: 'Move or rename files and folders',
  options: [{ short: 'f', long: 'force' }, { short: 'i', long: 'interactive' }, { short: 'n', long: 'no-clobber' }, { short: 'v', long: 'verbose' }, { short: 't', long: 'target-directory', value: true }, { short: 'T', long: 'no-target-directory' }, { short: 'u', long: 'update' }],
  *run(p, call) {
    const { options, flavour } = call;
    const pairs = yield* targets(p, call);
    if (!pairs) return 1;
    const to = new Map(pairs);
    return yield* each(p, pairs.map(([source]) => source), (path, error) => (!lookup(p, path, false) ? (flavour === 'gnu' ? `mv: cannot stat '${path}': ${error.strerror}` : `mv: can't rename '${path}': ${error.strerror}`) : flavour === 'gnu' ? `mv: cannot move '${path}' to '${to.get(path)}': ${error.strerror}` : `mv: can't rename '${path}': ${error.strerror}`), function* (path) {
      const target = to.get(path)!;
      if (options.has('n') && lookup(p, target)) return;
      try {
        rename(p, path, target);
      } catch (error) {
        if (!(error instanceof Errno) || error.code !== 'EXDEV') throw error;
        yield* copy(p, path, target, true, true, false);
        yield* removeTree(p, path);
      }
      if (options.has('v')) yield* p.write(1, `renamed '${path}' -> '${target}'\n`);
    });
  },
};

function* removeTree(p: Process, path: string): Blocking<void> {
  if (stat(p, path, false).kind === 'directory') {
    for (const name of readDirectory(p, path)) yield* removeTree(p, join(path, name));
    removeDirectory(p, path);
  } else unlink(p, path);
}

export const ln: Tool = {
  name: 'ln', usage: 'TARGET [LINK]', summary: 'Make links', options: [{ short: 's', long: 'symbolic' }, { short: 'f', long: 'force' }, { short: 'n', long: 'no-dereference' }, { short: 'v', long: 'verbose' }],
  *run(p, call) {
    const { options, operands, flavour } = call;
    const [target, given] = operands;
    if (target === undefined) return yield* missingOperand(p, call, 'missing file operand');
    const link = given === undefined ? baseName(target) : isDirectory(p, given) && !options.has('n') ? join(given, baseName(target)) : given;
    const kind = options.has('s') ? 'symbolic' : 'hard';
    return yield* each(p, [link], (path, error) => (flavour === 'gnu' ? (kind === 'hard' && error.code === 'ENOENT' ? `ln: failed to access '${target}': ${error.strerror}` : `ln: failed to create ${kind} link '${path}'${kind === 'hard' ? ` => '${target}'` : ''}: ${error.strerror}`) : `ln: ${path}: ${error.strerror}`), (path) => {
      if (options.has('f') && lookup(p, path, false)) unlink(p, path);
      if (kind === 'symbolic') makeSymlink(p, target, path);
      else makeHardLink(p, target, path);
    });
  },
};

export const touch: Tool = {
  name: 'touch', usage: 'FILE...', summary: 'Make files, or set their times to now', options: [{ short: 'c', long: 'no-create' }, { short: 'd', long: 'date', value: true }, { short: 't', value: true }, { short: 'r', long: 'reference', value: true }, { short: 'a' }, { short: 'm' }],
  *run(p, call) {
    const { options, operands, flavour } = call;
    if (operands.length === 0) return yield* missingOperand(p, call, 'missing file operand');
    const time = options.has('d') ? parseDate(options.value('d')!, p.now) : options.has('r') ? stat(p, options.value('r')!).mtime : p.now;
    if (time === undefined) {
      yield* complain(p, `touch: invalid date format '${options.value('d')}'`);
      return 1;
    }
    return yield* each(p, operands, (path, error) => (flavour === 'gnu' ? `touch: cannot touch '${path}': ${error.strerror}` : `touch: ${path}: ${error.strerror}`), (path) => {
      if (!lookup(p, path)) {
        if (options.has('c')) return;
        open(p, path, { write: true, create: true }).retain().release();
      }
      changeAttributes(p, path, (node) => (node.mtime = time));
    });
  },
};

export const chmod: Tool = {
  name: 'chmod', usage: 'MODE FILE...', summary: 'Change permissions', options: [{ short: 'R', long: 'recursive' }, { short: 'v', long: 'verbose' }, { short: 'c', long: 'changes' }, { short: 'f', long: 'silent' }, ...Array.from('rwxXst', (short) => ({ short }))],
  *run(p, call) {
    const { options, flavour } = call;
    // `chmod -x FILE`: the mode looks like an option.
    const minus = options.all.filter((one) => 'rwxXst'.includes(one.name)).map((one) => one.name).join('');
    const operands = minus ? [`-${minus}`, ...call.operands] : call.operands;
    const [words, ...paths] = operands;
    if (words === undefined || paths.length === 0) return yield* missingOperand(p, call, words === undefined ? 'missing operand' : `missing operand after '${words}'`);
    const apply = (path: string): void => {
      changeAttributes(p, path, (node) => {
        const mode = changeMode(node.mode, words, node.kind === 'directory');
        if (mode !== undefined) node.mode = mode;
      });
      if (options.has('R') && isDirectory(p, path)) for (const name of readDirectory(p, path)) apply(join(path, name));
    };
    if (changeMode(0o644, words, false) === undefined) {
      yield* complain(p, `chmod: invalid mode: '${words}'${flavour === 'gnu' ? "\nTry 'chmod --help' for more information." : ''}`);
      return 1;
    }
    return yield* each(p, paths, (path, error) => (flavour === 'gnu' ? (error.code === 'EPERM' ? `chmod: changing permissions of '${path}': ${error.strerror}` : `chmod: cannot access '${path}': ${error.strerror}`) : `chmod: ${path}: ${error.strerror}`), apply);
  },
};

export const chown: Tool = {
  name: 'chown', aliases: ['chgrp'], usage: 'OWNER[:GROUP] FILE...', summary: 'Change owner and group', options: [{ short: 'R', long: 'recursive' }, { short: 'v', long: 'verbose' }, { short: 'h', long: 'no-dereference' }],
  *run(p, call) {
    const { options, operands, name, flavour } = call;
    const [words, ...paths] = operands;
    if (words === undefined || paths.length === 0) return yield* missingOperand(p, call, words === undefined ? 'missing operand' : `missing operand after '${words}'`);
    const [owner = '', group] = name === 'chgrp' ? ['', words] : words.split(/[:.]/);
    const uid = owner === '' ? undefined : /^\d+$/.test(owner) ? Number(owner) : findUser(p, owner)?.uid;
    const gid = group === undefined || group === '' ? undefined : /^\d+$/.test(group) ? Number(group) : groups(p).find((one) => one.name === group)?.gid;
    if (owner !== '' && uid === undefined) {
      yield* complain(p, flavour === 'gnu' ? `${name}: invalid user: '${words}'` : `${name}: unknown user ${owner}`);
      return 1;
    }
    if (group && gid === undefined) {
      yield* complain(p, flavour === 'gnu' ? `${name}: invalid group: '${words}'` : `${name}: unknown group ${group}`);
      return 1;
    }
    const apply = (path: string): void => {
      if (p.uid !== 0) throw new Errno('EPERM');
      changeAttributes(p, path, (node) => {
        if (uid !== undefined) node.uid = uid;
        if (gid !== undefined) node.gid = gid;
      });
      if (options.has('R') && isDirectory(p, path)) for (const child of readDirectory(p, path)) apply(join(path, child));
    };
    return yield* each(p, paths, (path, error) => (flavour === 'gnu' ? (error.code === 'EPERM' ? `${name}: changing ownership of '${path}': ${error.strerror}` : `${name}: cannot access '${path}': ${error.strerror}`) : `${name}: ${path}: ${error.strerror}`), apply);
  },
};
