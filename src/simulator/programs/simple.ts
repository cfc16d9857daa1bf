/** Programs of a few lines: true, false, yes, sleep, env, printenv, pwd, basename, dirname, seq, tee, mktemp, expr, rev, tac, nl, realpath, readlink, sync, clear, echo. */
import { Errno } from '../kernel/errno.ts';
import { lookup, makeDirectory, open, realPath, writeFile } from '../kernel/files.ts';
import { decode, encode } from '../kernel/bytes.ts';
import type { OpenFile } from '../kernel/open-file.ts';
import { eachInput, readAll } from './lines.ts';
import { spawnAndWait } from './spawn.ts';
import { complain, type Tool } from './tool.ts';

export const trueTool: Tool = { name: 'true', summary: 'Succeed', stopAtOperand: true, *run() { return 0; } };
export const falseTool: Tool = { name: 'false', summary: 'Fail', stopAtOperand: true, *run() { return 1; } };

export const yes: Tool = {
  name: 'yes', usage: '[STRING]', summary: 'Print a line again and again',
  *run(p, { operands }) {
    const line = `${operands.join(' ') || 'y'}\n`;
    const block = encode(line.repeat(Math.max(1, Math.floor(8192 / line.length))));
    for (;;) yield* p.write(1, block);
  },
};

/** Seconds of sleep's and timeout's operands: 1.5, 2m, 1h; undefined: not a time. */
export function parseSeconds(text: string): number | undefined {
  if (text === 'infinity' || text === 'inf') return Infinity;
  const match = /^(\d+\.?\d*|\.\d+)([smhd]?)$/.exec(text);
  return match ? Number(match[1]) * { '': 1, s: 1, m: 60, h: 3600, d: 86400 }[match[2] as 's']! : undefined;
}

export const sleep: Tool = {
  name: 'sleep', usage: 'NUMBER[smhd]...', summary: 'Wait',
  *run(p, { operands, flavour }) {
    if (operands.length === 0) {
      yield* complain(p, flavour === 'gnu' ? "sleep: missing operand\nTry 'sleep --help' for more information." : 'sleep: missing operand');
      return 1;
    }
    let seconds = 0;
    for (const operand of operands) {
      const value = parseSeconds(operand);
      if (value === undefined) {
        yield* complain(p, flavour === 'gnu' ? `sleep: invalid time interval '${operand}'\nTry 'sleep --help' for more information.` : `sleep: invalid number '${operand}'`);
        return 1;
      }
      seconds += value;
    }
    yield* p.sleep(Math.min(seconds, 1e9) * 1000);
    return 0;
  },
};

export const env: Tool = {
  name: 'env', usage: '[NAME=VALUE]... [COMMAND [ARG]...]', summary: 'Run a command in a changed environment, or print the environment', stopAtOperand: true, usageStatus: 125,
  options: [{ short: 'i', long: 'ignore-environment' }, { short: 'u', long: 'unset', value: true }, { short: '0', long: 'null' }, { short: 'C', long: 'chdir', value: true }, { short: 'S', long: 'split-string', value: true }],
  *run(p, { options, operands, name }) {
    const environment = new Map(options.has('i') ? [] : p.env);
    for (const unset of options.values('u')) environment.delete(unset);
    const words = [...options.values('S').flatMap((text) => text.split(/\s+/)), ...operands];
    while (words[0]?.includes('=')) {
      const [key = '', ...value] = words.shift()!.split('=');
      environment.set(key, value.join('='));
    }
    if (words.length === 0) {
      yield* p.write(1, [...environment].map(([key, value]) => `${key}=${value}${options.has('0') ? '\0' : '\n'}`).join(''));
      return 0;
    }
    try {
      return yield* p.exec(words, undefined, environment);
    } catch (error) {
      if (!(error instanceof Errno) || !['ENOENT', 'EACCES', 'ENOEXEC', 'ENOTDIR'].includes(error.code)) throw error;
      yield* complain(p, `${name}: '${words[0]}': ${error.strerror}`);
      return error.code === 'ENOENT' ? 127 : 126;
    }
  },
};

export const printenv: Tool = {
  name: 'printenv', usage: '[NAME]...', summary: 'Print the environment', options: [{ short: '0', long: 'null' }],
  *run(p, { operands }) {
    if (operands.length === 0) yield* p.write(1, [...p.env].map(([key, value]) => `${key}=${value}\n`).join(''));
    else for (const key of operands) if (p.env.has(key)) yield* p.write(1, `${p.env.get(key)}\n`);
    return operands.every((key) => p.env.has(key)) ? 0 : 1;
  },
};

export const pwd: Tool = {
  name: 'pwd', summary: 'Print the working folder', options: [{ short: 'P', long: 'physical' }, { short: 'L', long: 'logical' }],
  *run(p) {
    yield* p.write(1, `${p.cwd}\n`);
    return 0;
  },
};

export const basename: Tool = {
  name: 'basename', usage: 'NAME [SUFFIX]', summary: 'Print a path without its folders', options: [{ short: 'a', long: 'multiple' }, { short: 's', long: 'suffix', value: true }],
  *run(p, { options, operands, name }) {
    if (operands.length === 0) {
      yield* complain(p, `${name}: missing operand\nTry '${name} --help' for more information.`);
      return 1;
    }
    const many = options.has('a') || options.has('s');
    const suffix = options.value('s') ?? (many ? undefined : operands[1]);
    for (const path of many ? operands : [operands[0]!]) {
      const base = /^\/+$/.test(path) ? '/' : path.replace(/\/+$/, '').split('/').pop()!;
      yield* p.write(1, `${suffix !== undefined && base !== suffix && base.endsWith(suffix) ? base.slice(0, -suffix.length || undefined) : base}\n`);
    }
    return 0;
  },
};

export const dirname: Tool = {
  name: 'dirname', usage: 'NAME...', summary: 'Print the folder of a path',
  *run(p, { operands, name }) {
    if (operands.length === 0) {
      yield* complain(p, `${name}: missing operand\nTry '${name} --help' for more information.`);
      return 1;
    }
    for (const path of operands) yield* p.write(1, `${path.replace(/\/+$/, '').replace(/[^/]*$/, '').replace(/\/+$/, '') || (path.startsWith('/') ? '/' : '.')}\n`);
    return 0;
  },
};

export const seq: Tool = {
  name: 'seq', usage: '[FIRST [INCREMENT]] LAST', summary: 'Print a sequence of numbers', stopAtOperand: true,
  options: [{ short: 's', long: 'separator', value: true }, { short: 'w', long: 'equal-width' }, { short: 'f', long: 'format', value: true }, ...Array.from('0123456789', (short) => ({ short, value: 'optional' as const }))],
  *run(p, { options, operands, flavour }) {
    // A negative number looks like an option.
    const negative = options.all.filter((one) => /^\d$/.test(one.name)).map((one) => `-${one.name}${one.value ?? ''}`);
    const words = [...negative, ...operands];
    const bad = words.find((word) => word === '' || Number.isNaN(Number(word)));
    if (bad !== undefined || words.length === 0 || words.length > 3) {
      yield* complain(p, bad !== undefined ? (flavour === 'gnu' ? `seq: invalid floating point argument: '${bad}'\nTry 'seq --help' for more information.` : `seq: invalid number '${bad}'`) : words.length === 0 ? "seq: missing operand\nTry 'seq --help' for more information." : `seq: extra operand '${words[3]}'\nTry 'seq --help' for more information.`);
      return 1;
    }
    const [first, step, last] = words.length === 1 ? [1, 1, Number(words[0])] : words.length === 2 ? [Number(words[0]), 1, Number(words[1])] : words.map(Number) as [number, number, number];
    const decimals = Math.max(...(words.length === 3 ? words.slice(0, 2) : words.length === 2 ? words.slice(0, 1) : []).map((word) => word.split('.')[1]?.length ?? 0), 0);
    const width = options.has('w') ? Math.max(first.toFixed(decimals).length, last.toFixed(decimals).length) : 0;
    const separator = options.value('s') ?? '\n';
    let text = '', empty = true;
    for (let i = 0; step > 0 ? first + i * step <= last + 1e-12 : step < 0 && first + i * step >= last - 1e-12; i++) {
      const value = (first + i * step).toFixed(decimals);
      const format = options.value('f');
      text += `${empty ? '' : separator}${format === undefined ? value.padStart(width, '0') : format.replace(/%0?(\d*)(?:\.(\d+))?[gf]/, (_, w: string, d: string | undefined) => (d === undefined ? String(Number(value)) : Number(value).toFixed(Number(d))).padStart(Number(w) || 0, format.includes('%0') ? '0' : ' '))}`;
      empty = false;
      if (text.length > 8192) {
        yield* p.write(1, text);
        text = '';
      }
    }
    yield* p.write(1, empty ? '' : `${text}\n`);
    return 0;
  },
};

export const tee: Tool = {
  name: 'tee', usage: '[FILE]...', summary: 'Copy standard input to files and to standard output', options: [{ short: 'a', long: 'append' }, { short: 'i', long: 'ignore-interrupts' }],
  *run(p, { options, operands, name }) {
    const files: OpenFile[] = [];
    let status = 0;
    for (const path of operands) {
      try {
        files.push(open(p, path, { write: true, create: true, truncate: !options.has('a'), append: options.has('a') }).retain());
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        yield* complain(p, `${name}: ${path}: ${error.strerror}`);
        status = 1;
      }
    }
    for (;;) {
      const bytes = yield* p.read(0);
      if (bytes.length === 0) break;
      for (const file of files) yield* file.write(bytes);
      yield* p.write(1, bytes);
    }
    for (const file of files) file.release();
    return status;
  },
};

export const mktemp: Tool = {
  name: 'mktemp', usage: '[TEMPLATE]', summary: 'Make a file or folder with a new name', options: [{ short: 'd', long: 'directory' }, { short: 'u', long: 'dry-run' }, { short: 'p', long: 'tmpdir', value: true }, { short: 't' }, { short: 'q' }],
  *run(p, { options, operands }) {
    const template = operands[0] ?? `${options.value('p') ?? p.env.get('TMPDIR') ?? '/tmp'}/tmp.XXXXXXXXXX`;
    const marks = /X{3,}(?=[^X]*$)/.exec(template);
    if (!marks) {
      yield* complain(p, `mktemp: too few X's in template '${template}'`);
      return 1;
    }
    const random = p.kernel.random('mktemp', `${template} ${p.now} ${p.pid}`);
    const path = template.slice(0, marks.index) + random.letters(marks[0].length, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') + template.slice(marks.index + marks[0].length);
    if (!options.has('u')) options.has('d') ? makeDirectory(p, path, 0o700) : writeFile(p, path, '', 0o600);
    yield* p.write(1, `${path}\n`);
    return 0;
  },
};

/** rev, tac and nl share that they see all lines. */
const lineTool = (name: string, summary: string, change: (lines: string[]) => string[]): Tool => ({
  name, summary, usage: '[FILE]...', options: [{ short: 'b', value: true }, { short: 'w', value: true }, { short: 's', value: true }],
  *run(p, call) {
    return yield* eachInput(p, call, call.operands, function* (file) {
      const text = decode(yield* readAll(p, file));
      if (text !== '') yield* p.write(1, change(text.replace(/\n$/, '').split('\n')).map((line) => `${line}\n`).join(''));
    });
  },
});

export const rev = lineTool('rev', 'Reverse the characters of each line', (lines) => lines.map((line) => [...line].reverse().join('')));
export const tac = lineTool('tac', 'Print lines in reverse order', (lines) => lines.reverse());
export const nl = lineTool('nl', 'Number the lines that are not empty', (lines) => {
  let number = 0;
  return lines.map((line) => (line === '' ? '      ' : `${String(++number).padStart(6)}\t${line}`));
});

export const realpath: Tool = {
  name: 'realpath', usage: 'FILE...', summary: 'Print the absolute path of files', options: [{ short: 'e' }, { short: 'm' }, { short: 's' }],
  *run(p, { operands, name }) {
    let status = 0;
    for (const path of operands) {
      try {
        const found = p.ns.mounts.locate(path, p.cwd);
        yield* p.write(1, `${found.absolute}\n`);
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
        yield* complain(p, `${name}: ${path}: ${error.strerror}`);
        status = 1;
      }
    }
    return status;
  },
};

export const readlink: Tool = {
  name: 'readlink', usage: 'FILE...', summary: 'Print where symbolic links lead', options: [{ short: 'f', long: 'canonicalize' }, { short: 'e' }, { short: 'm' }, { short: 'n', long: 'no-newline' }],
  *run(p, { options, operands }) {
    let status = 0;
    for (const path of operands) {
      const node = lookup(p, path, false);
      const text = options.has('f') || options.has('e') ? (node ? realPath(p, path) : undefined) : node?.kind === 'symlink' ? node.target : undefined;
      if (text === undefined) status = 1;
      else yield* p.write(1, `${text}${options.has('n') ? '' : '\n'}`);
    }
    return status;
  },
};

export const clear: Tool = {
  name: 'clear', summary: 'Clear the terminal', options: [{ short: 'x' }],
  *run(p) {
    yield* p.write(1, '\x1b[H\x1b[2J\x1b[3J');
    return 0;
  },
};

export const sync: Tool = { name: 'sync', summary: 'Write cached data to disks', *run() { return 0; } };

export const nohup: Tool = {
  name: 'nohup', usage: 'COMMAND [ARG]...', summary: 'Run a command that hang-ups do not end', stopAtOperand: true, usageStatus: 125,
  *run(p, { operands }) {
    p.handlers.set(1, 'ignore');
    return yield* spawnAndWait(p, operands);
  },
};

export const which: Tool = {
  name: 'which', usage: 'COMMAND...', summary: 'Print the path of commands', options: [{ short: 'a', long: 'all' }],
  *run(p, { operands }) {
    let status = 0;
    for (const command of operands) {
      const path = command.includes('/') ? (lookup(p, command)?.kind === 'file' ? command : undefined) : p.kernel.which(p, command);
      if (path === undefined) status = 1;
      else yield* p.write(1, `${path}\n`);
    }
    return status;
  },
};
