import { SIGNALS } from '../kernel/signals.ts';
import { strftime } from './dates.ts';
import { spawnAndWait } from './spawn.ts';
import { complain, type Tool } from './tool.ts';

export const watch: Tool = {
  name: 'watch', usage: 'COMMAND [ARG]...', summary: 'Run a command again and again, full screen', stopAtOperand: true,
  options: [{ short: 'n', long: 'interval', value: true }, { short: 'd', long: 'differences' }, { short: 't', long: 'no-title' }, { short: 'x', long: 'exec' }, { short: 'e' }, { short: 'g' }, { short: 'c', long: 'color' }],
  *run(p, { options, operands, flavour }) {
    if (operands.length === 0) {
      yield* complain(p, 'Usage: watch [options] command');
      return 1;
    }
    const seconds = Math.max(0.1, Number(options.value('n') ?? 2));
    const terminal = p.files.get(1)?.tty;
    if (terminal) yield* p.write(1, '\x1b[?1049h');
    const restore = (signal: number): 'interrupt' => {
      if (terminal) terminal.screen.push(Uint8Array.from('\x1b[?1049l', (character) => character.charCodeAt(0)));
      p.handlers.delete(signal);
      p.signal(signal);
      return 'interrupt';
    };
    for (const signal of [SIGNALS.INT, SIGNALS.TERM]) p.handlers.set(signal, restore);
    for (;;) {
      yield* p.write(1, '\x1b[H\x1b[2J');
      if (!options.has('t')) {
        const left = `Every ${seconds.toFixed(1)}s: ${operands.join(' ')}`, right = `${flavour === 'gnu' ? `${p.ns.uts.hostname}: ` : ''}${strftime('%a %b %e %H:%M:%S %Y', p.now)}`;
        yield* p.write(1, `${left}${right.padStart(Math.max(1, (terminal?.columns ?? 80) - left.length))}\n\n`);
      }
      yield* spawnAndWait(p, options.has('x') ? operands : ['sh', '-c', operands.join(' ')], {}, 'watch');
      yield* p.sleep(seconds * 1000);
    }
  },
};
