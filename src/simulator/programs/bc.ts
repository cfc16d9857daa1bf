import type { Blocking } from '../kernel/blocking.ts';
import { decode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import type { Process } from '../kernel/process.ts';
import { BcError, BcMachine } from './bc/machine.ts';
import { BcSyntaxError, parseBc } from './bc/parse.ts';
import { LineReader, openOperand, readAll } from './lines.ts';
import { complain, type Flavour, type Tool } from './tool.ts';

export const bc: Tool = {
  name: 'bc', usage: '[FILE]...', summary: 'Calculate with any number of digits', version: 'bc 1.07.1', options: [{ short: 'l', long: 'mathlib' }, { short: 'q', long: 'quiet' }, { short: 's', long: 'standard' }, { short: 'w', long: 'warn' }, { short: 'i', long: 'interactive' }],
  *run(p, { options, operands, flavour }) {
    const machine = new BcMachine(p, options.has('l'));
    for (const path of operands) {
      try {
        const ended = yield* evaluate(p, machine, decode(yield* readAll(p, openOperand(p, path))), flavour);
        if (ended !== false) return ended === 'failed' ? 1 : 0;
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
        yield* complain(p, `File ${path} is unavailable.`);
        return 1;
      }
    }
    const reader = new LineReader(p, p.file(0));
    // Lines are put together until braces and comments are closed.
    let text = '';
    for (let line = yield* reader.line(); line !== undefined; line = yield* reader.line()) {
      text += `${line}\n`;
      if (isOpen(text)) continue;
      const ended = yield* evaluate(p, machine, text, flavour);
      if (ended !== false) return ended === 'failed' ? 1 : 0;
      text = '';
    }
    return text !== '' && (yield* evaluate(p, machine, text, flavour)) === 'failed' ? 1 : 0;
  },
};

function isOpen(text: string): boolean {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"/g, '').replace(/#.*/g, '');
  return bare.includes('/*') || /\\\n$/.test(text) || (bare.match(/\{/g)?.length ?? 0) > (bare.match(/\}/g)?.length ?? 0);
}

/** Runs a piece of program; true where it says quit. busybox's bc ends with a mistake. */
function* evaluate(p: Process, machine: BcMachine, text: string, flavour: Flavour): Blocking<boolean | 'failed'> {
  try {
    return yield* machine.run(parseBc(text));
  } catch (error) {
    if (error instanceof BcSyntaxError) yield* complain(p, `(standard_in) ${error.line}: ${error.message}`);
    else if (error instanceof BcError && flavour === 'busybox') {
      yield* complain(p, `bc: ${error.message.replace('Divide', 'divide').replace('Modulo', 'divide')}`);
      return 'failed';
    } else if (error instanceof BcError) yield* complain(p, `Runtime error (func=(main), adr=${error.address}): ${error.message}`);
    else throw error;
    return false;
  }
}
