import { lookup, readText } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { numbersIn } from '../kernel/number-list.ts';
import { wrongNumber } from './busybox-number.ts';
import { complain, quoted, tryHelp, type Tool } from './tool.ts';

export const processorsOf = (p: Process): number => (lookup(p, '/proc/cpuinfo') ? readText(p, '/proc/cpuinfo').match(/^processor/gm)?.length ?? 1 : 1);

/** Those that its control group leaves it, of those that there are. */
const allowedTo = (p: Process): number => numbersIn(p.ns.cgroup.cpuset?.cpus ?? '').length || processorsOf(p);

export const nproc: Tool = {
  name: 'nproc', summary: 'Print the number of processors', options: [{ long: 'all' }, { long: 'ignore', value: true }],
  *run(p, call) {
    const { options, operands, flavour } = call;
    if (yield* wrongNumber(p, call, ['ignore'])) return 1;
    const ignored = options.value('ignore') ?? '0';
    const wrong = !/^\d+$/.test(ignored) ? `invalid number${flavour === 'gnu' ? `: ${quoted(p, ignored)}` : ` '${ignored}'`}` : operands.length > 0 && flavour === 'gnu' ? `extra operand ${quoted(p, operands[0]!)}\n${tryHelp('nproc')}` : undefined;
    if (wrong !== undefined) {
      yield* complain(p, `nproc: ${wrong}`);
      return 1;
    }
    yield* p.write(1, `${Math.max(1, (options.has('all') ? processorsOf(p) : allowedTo(p)) - Number(ignored))}\n`);
    return 0;
  },
};
