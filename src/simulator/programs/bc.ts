import type { Blocking } from '../kernel/blocking.ts';
import { decode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import type { Process } from '../kernel/process.ts';
import { BcError, BcMachine } from './bc/machine.ts';
import { BcSyntaxError, parseBc } from './bc/parse.ts';
import { LineReader, openOperand, readAll } from './lines.ts';
import { complain, type Flavour, type Tool } from './tool.ts';

const WELCOME = `bc 1.07.1
Copyright 1991-1994, 1997, 1998, 2000, 2004, 2006, 2008, 2012-2017 Free Software Foundation, Inc.
This is free software with ABSOLUTELY NO WARRANTY.
For details type \`warranty'. 
`;

export const bc: Tool = {
  name: 'bc', usage: '[FILE]...', summary: 'Calculate with any number of digits', version: 'bc 1.07.1', options: [{ short: 'l', long: 'mathlib' }, { short: 'q', long: 'quiet' }, { short: 's', long: 'standard' }, { short: 'w', long: 'warn' }, { short: 'i', long: 'interactive' }],
  *run(p, { options, operands, flavour }) {
    const machine = new BcMachine(p, options.has('l'));
    const interactive = options.has('i') || (p.files.get(0)?.tty !== undefined && p.files.get(1)?.tty !== undefined);
    if (flavour === 'gnu' && interactive && !options.has('q')) yield* p.write(1, WELCOME);
    for (const path of operands) {
      try {
        const lines = decode(yield* readAll(p, openOperand(p, path))).split('\n'), rest = lines[Symbol.iterator]();
        const ended = yield* calculate(p, machine, function* () {
          return rest.next().value;
        }, path, flavour);
        if (ended !== false) return ended === 'failed' ? 1 : 0;
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
        yield* complain(p, `File ${path} is unavailable.`);
        return 1;
      }
    }
    const reader = new LineReader(p, p.file(0));
    return (yield* calculate(p, machine, () => reader.line(), '(standard_in)', flavour)) === 'failed' ? 1 : 0;
  },
};

/** Runs a program as it is read, piece by piece: lines are put together until braces and comments are closed. True where it says quit. */
function* calculate(p: Process, machine: BcMachine, next: () => Blocking<string | undefined>, from: string, flavour: Flavour): Blocking<boolean | 'failed'> {
  let text = '', first = 1, count = 0;
  for (let line = yield* next(); line !== undefined; line = yield* next()) {
    count++;
    text += `${line}\n`;
    if (isOpen(text)) continue;
    const ended = yield* evaluate(p, machine, text, flavour, from, first);
    if (ended !== false) return ended;
    text = '';
    first = count + 1;
  }
  return text !== '' && (yield* evaluate(p, machine, text, flavour, from, first));
}

function isOpen(text: string): boolean {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"/g, '').replace(/#.*/g, '');
  return bare.includes('/*') || /\\\n$/.test(text) || (bare.match(/\{/g)?.length ?? 0) > (bare.match(/\}/g)?.length ?? 0);
}

/** Runs a piece of program, which begins at a line of its file. busybox's bc ends with a mistake. */
function* evaluate(p: Process, machine: BcMachine, text: string, flavour: Flavour, from: string, first: number): Blocking<boolean | 'failed'> {
  try {
    return yield* machine.run(parseBc(text));
  } catch (error) {
    if (error instanceof BcSyntaxError) yield* complain(p, `${from} ${first + error.line - 1}: ${error.message}`);
    else if (error instanceof BcError && flavour === 'busybox') {
      yield* complain(p, `bc: ${error.message.replace('Divide', 'divide').replace('Modulo', 'divide')}`);
      return 'failed';
    } else if (error instanceof BcError) yield* complain(p, `Runtime error (func=(main), adr=${error.address}): ${error.message}`);
    else throw error;
    return false;
  }
}
