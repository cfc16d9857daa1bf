/** util-linux' lscpu: what /proc/cpuinfo says of the processors; caches, flags and weaknesses are not in it here. */
import { lookup, readText } from '../../kernel/files.ts';
import { complain, tryHelp, type Tool } from '../tool.ts';

/** Labels with their depth in the tree that a terminal shows. */
function rowsOf(cpuinfo: string): [depth: number, label: string, value: string][] {
  const processors = cpuinfo.split('\n\n').filter((text) => text.trim() !== ''), count = processors.length;
  const known = new Map([...(processors[0] ?? '').matchAll(/^([^\t:]+)\t*: (.*)$/gm)].map(([, name, value]) => [name!, value!]));
  const cores = Number(known.get('cpu cores') ?? count), online = Array.from({ length: count }, (_, i) => i);
  return [
    [0, 'Architecture:', 'x86_64'], [1, 'CPU op-mode(s):', '32-bit, 64-bit'], [1, 'Byte Order:', 'Little Endian'], [0, 'CPU(s):', String(count)],
    // Two of them are a list, more of them a range.
    [1, 'On-line CPU(s) list:', count > 2 ? `0-${count - 1}` : online.join()], [0, 'Vendor ID:', known.get('vendor_id') ?? ''], [1, 'Model name:', known.get('model name') ?? ''], [2, 'CPU family:', known.get('cpu family') ?? ''], [2, 'Model:', known.get('model') ?? ''],
    [2, 'Thread(s) per core:', String(Math.max(1, Math.floor(count / cores)))], [2, 'Core(s) per socket:', String(cores)], [2, 'Socket(s):', '1'], [2, 'Stepping:', known.get('stepping') ?? ''], [2, 'BogoMIPS:', known.get('bogomips') ?? ''],
  ];
}

export const lscpu: Tool = {
  name: 'lscpu', only: 'gnu', summary: 'Tell of the processors', version: 'lscpu from util-linux 2.38.1',
  options: [['a', 'all'], ['b', 'online'], ['c', 'offline'], ['J', 'json'], ['x', 'hex'], ['y', 'physical']].map(([short, long]) => ({ short: short!, long: long! })).concat([{ short: 'B', long: 'bytes' }, { short: 'C', long: 'caches' }]),
  *run(p, { options, operands }) {
    const absent = ['J', 'C', 'c', 'y', 'b'].find((letter) => options.has(letter));
    if (operands.length > 0 || absent !== undefined || !lookup(p, '/proc/cpuinfo')) {
      yield* complain(p, operands.length > 0 ? `lscpu: bad usage\n${tryHelp('lscpu')}` : absent !== undefined ? `lscpu: -${absent}: not simulated here` : 'lscpu: cannot open /proc/cpuinfo: No such file or directory');
      return 1;
    }
    const tree = p.files.get(1)?.tty !== undefined, rows = rowsOf(readText(p, '/proc/cpuinfo')).map(([depth, label, value]) => [(tree ? '  '.repeat(depth) : '') + label, value] as const);
    const width = Math.max(...rows.map(([label]) => label.length));
    yield* p.write(1, rows.map(([label, value]) => `${label.padEnd(width)} ${value}\n`).join(''));
    return 0;
  },
};
