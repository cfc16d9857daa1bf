import type { Blocking } from '../../kernel/blocking.ts';
import { signalGroup, type Process } from '../../kernel/process.ts';
import { parseSignal, signalName, SIGNALS } from '../../kernel/signals.ts';
import { complain, type Flavour, type Tool } from '../tool.ts';
import { signalLines } from './pgrep.ts';
import { USAGES } from './usages.ts';

/** procps' /bin/kill and busybox's; the shells have their own built in. */
export const kill: Tool = {
  name: 'kill', usage: '[-SIGNAL] PID...', summary: 'Send a signal to processes', raw: true,
  *run(p, { name, flavour, operands: words }) {
    const [first, second, ...rest] = words;
    if (first === undefined || (flavour === 'gnu' && /^(-h|--help)$/.test(first))) {
      yield* p.write(first === undefined ? 2 : 1, flavour === 'gnu' ? USAGES['kill']! : 'kill: you need to specify whom to kill\n');
      return first === undefined ? 1 : 0;
    }
    if (/^(-l|-L|--table|--list(=.*)?)$/.test(first)) return yield* list(p, flavour, first === '-L' || first === '--table', first.includes('=') ? first.split('=')[1] : second);
    if (flavour === 'gnu' && /^(-V|--version)$/.test(first)) {
      yield* p.write(1, 'kill from procps-ng 4.0.2\n');
      return 0;
    }
    const separate = first === '-s' || first === '--signal' || first === '-n';
    const word = separate ? second : /^--signal=/.test(first) ? first.slice(9) : /^-s./.test(first) ? first.slice(2) : /^-[A-Z0-9]/i.test(first) ? first.slice(1) : undefined;
    const signal = word === undefined ? SIGNALS.TERM : word === '0' ? 0 : parseSignal(word);
    if (signal === undefined || (separate && word === undefined)) {
      yield* p.write(2, flavour === 'gnu' ? `${p.argv[0]}: invalid argument ${word![0]}\n${USAGES['kill']}` : `kill: bad signal name '${word}'\n`);
      return 1;
    }
    return yield* send(p, name, flavour, signal, word === undefined ? words : separate ? rest : words.slice(1));
  },
};

function* list(p: Process, flavour: Flavour, table: boolean, asked: string | undefined): Blocking<number> {
  if (asked !== undefined) {
    const number = Number(asked), named = /^\d+$/.test(asked) ? signalName(number) : undefined, found = parseSignal(asked);
    const text = /^\d+$/.test(asked) ? (named === 'IO' ? 'POLL' : named) : found === undefined ? undefined : String(found);
    if (text === undefined) yield* complain(p, flavour === 'gnu' ? `${p.argv[0]}: unknown signal name ${asked}` : `kill: unknown signal '${asked}'`);
    else yield* p.write(1, `${text}\n`);
    return text === undefined && !/^\d+$/.test(asked) ? 1 : 0;
  }
  if (!table) {
    yield* p.write(1, `${signalLines(flavour)}\n`);
    return 0;
  }
  const cells = Object.entries(SIGNALS).map(([name, number]) => `${String(number).padStart(2)} ${(name === 'IO' ? 'POLL' : name).padEnd(8)}`);
  const lines = Array.from({ length: Math.ceil(cells.length / 7) }, (_, row) => cells.slice(row * 7, row * 7 + 7).join(''));
  yield* p.write(1, lines.map((line, i) => `${i < lines.length - 1 ? line.trimEnd() : line}\n`).join(''));
  return 0;
}

function* send(p: Process, name: string, flavour: Flavour, signal: number, targets: readonly string[]): Blocking<number> {
  let status = 0;
  for (const text of targets.filter((one) => one !== '--')) {
    if (!/^-?\d+$/.test(text)) {
      yield* complain(p, flavour === 'gnu' ? `${p.argv[0]}: failed to parse argument: '${text}'` : `${name}: invalid number '${text}'`);
      return 1;
    }
    const number = Number(text);
    if (number < 0) {
      signalGroup(p.ns.pids, -number, signal);
      continue;
    }
    const target = p.ns.pids.processes.get(number);
    const refused = !target || target.ended ? 'No such process' : p.uid !== 0 && p.uid !== target.uid ? 'Operation not permitted' : undefined;
    if (refused) {
      yield* complain(p, flavour === 'gnu' ? `${p.argv[0]}: (${text}): ${refused}` : `${name}: can't kill pid ${text}: ${refused}`);
      status = 1;
    } else if (signal > 0) target!.signal(signal, false, p);
  }
  return status;
}
