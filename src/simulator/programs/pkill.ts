import { parseSignal, SIGNALS } from '../kernel/signals.ts';
import { byPattern, withSignalWord } from './process-list.ts';
import { complain, type Tool } from './tool.ts';

export const pkill: Tool = {
  name: 'pkill', aliases: ['killall'], usage: '[-SIGNAL] PATTERN', summary: 'Send a signal to processes by name', prepare: (words) => withSignalWord(words), options: [{ short: 'f', long: 'full' }, { short: 'x', long: 'exact' }, { short: 's', long: 'signal', value: true }, { short: 'q' }, { short: 'e' }],
  *run(p, { options, operands, name }) {
    const found = byPattern(p, operands[0] ?? '', options.has('f'), options.has('x') || name === 'killall');
    for (const { process } of found) process.signal(parseSignal(options.value('s') ?? 'TERM') ?? SIGNALS.TERM);
    if (found.length === 0 && name === 'killall' && !options.has('q')) yield* complain(p, `${name}: ${operands[0]}: no process found`);
    return found.length > 0 ? 0 : 1;
  },
};
