import type { Blocking } from '../kernel/blocking.ts';
import { signalGroup, type Process } from '../kernel/process.ts';
import { parseSignal, SIGNALS } from '../kernel/signals.ts';
import { withSignalWord } from './process-list.ts';
import { complain, type Tool } from './tool.ts';

export const kill: Tool = {
  name: 'kill', usage: '[-SIGNAL] PID...', summary: 'Send a signal to processes', stopAtOperand: true, prepare: (words) => withSignalWord(words),
  options: [{ short: 'l', long: 'list', value: 'optional' }, { short: 's', long: 'signal', value: true }, { short: 'n', value: true }],
  *run(p, call) {
    return yield* sendSignals(p, call.name, call.options.value('s') ?? call.options.value('n') ?? 'TERM', call.operands, call.options.has('l'));
  },
};

function* sendSignals(p: Process, name: string, word: string, operands: readonly string[], list: boolean): Blocking<number> {
  if (list) {
    yield* p.write(1, `${Object.keys(SIGNALS).join(' ')}\n`);
    return 0;
  }
  const signal = word === '0' ? 0 : parseSignal(word);
  if (signal === undefined) {
    yield* complain(p, `${name}: invalid signal '${word}'`);
    return 1;
  }
  let status = 0;
  for (const operand of operands) {
    const number = Number(operand);
    if (number < 0) {
      signalGroup(p.ns.pids, -number, signal);
      continue;
    }
    const target = p.ns.pids.processes.get(number);
    const refused = !target || target.ended ? 'No such process' : p.uid !== 0 && p.uid !== target.uid ? 'Operation not permitted' : undefined;
    if (refused) {
      yield* complain(p, `${name}: can't kill pid ${operand}: ${refused}`);
      status = 1;
    } else if (signal > 0) target!.signal(signal);
  }
  return status;
}
