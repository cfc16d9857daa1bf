import type { Blocking } from '../../kernel/blocking.ts';
import { stateLetter } from '../../kernel/proc-process.ts';
import { numberShown } from '../../kernel/proc.ts';
import type { Process } from '../../kernel/process.ts';
import { visible } from '../process-list.ts';
import { complain, type Tool } from '../tool.ts';
import { busyboxPs } from './busybox-ps.ts';
import { memoryInfo } from './figures.ts';
import { Mistake } from './mistake.ts';
import { COLUMNS, type Sight } from './ps-columns.ts';
import { asForest, columnsOf, line, sorted, type Placed } from './ps-layout.ts';
import { readOptions, type PsRequest, type Selection } from './ps-options.ts';

/** What procps says after every wrong word on its command line, and for --help. */
const HINT = "\nUsage:\n ps [options]\n\n Try 'ps --help <simple|list|output|threads|misc|all>'\n  or 'ps --help <s|l|o|t|m|a>'\n for additional help text.\n\nFor more details see ps(1).";

export const ps: Tool = {
  name: 'ps', usage: '[OPTIONS]', summary: 'List processes', raw: true,
  *run(p, { operands, flavour }) {
    if (flavour === 'busybox') return yield* busyboxPs(p, operands);
    try {
      return yield* list(p, readOptions(p, operands));
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      yield* complain(p, `error: ${error.message}\n${HINT}`);
      return 1;
    }
  },
};

function* list(p: Process, request: PsRequest): Blocking<number> {
  if (request.information !== undefined) {
    yield* p.write(1, request.information === 'version' ? 'ps from procps-ng 4.0.2\n' : request.information === 'help' ? `${HINT}\n` : specifiers());
    return 0;
  }
  const columns = columnsOf(request);
  const sight: Sight = { reader: p, memory: memoryInfo(p).get('MemTotal') ?? 1, numeric: request.numeric, trueName: request.trueName, environment: request.environment };
  const picked = sorted(visible(p).map(({ process }) => process).filter((process) => isPicked(p, request, process) !== request.negate), request.sort, sight);
  const rows = request.forest ? asForest(picked, request.forest) : picked.map((process) => ({ process, lead: '' }));
  const terminal = p.files.get(1)?.tty;
  const width = request.wide ? Infinity : request.columns ?? (terminal ? terminal.columns : Infinity);
  const cell = (column: Placed, process: Process, lead: string): string => (column.align === 'rest' ? lead : '') + column.value(process, sight);
  const lines = rows.map(({ process, lead }) => line(columns, columns.map((column) => cell(column, process, lead)), width));
  if (request.headers && columns.some(({ header }) => header !== '')) lines.unshift(line(columns, columns.map(({ header }) => header), width));
  yield* p.write(1, lines.map((one) => `${one}\n`).join(''));
  return rows.length > 0 ? 0 : 1;
}

const specifiers = (): string => Object.entries(COLUMNS).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { header }]) => `${name.padEnd(12)} ${header}\n`).join('');

function isPicked(p: Process, request: PsRequest, process: Process): boolean {
  const { simple, selections } = request;
  if (request.runningOnly && process !== p && stateLetter(process) !== 'R') return false;
  if (request.everything || selections.some((one) => selects(p, one, process))) return true;
  const leads = process.session === process.pid;
  if (simple.has('-d') && !leads) return true;
  if (simple.has('-a') && process.tty && !leads) return true;
  if (simple.has('a') && simple.has('x')) return true;
  if (simple.has('a')) return process.tty !== undefined;
  if (simple.has('x') || simple.has('g')) return process.uid === p.uid && (simple.has('x') || process.tty === p.tty);
  return selections.length === 0 && simple.size === 0 && (process.tty !== undefined || !request.bsd) && process.tty === p.tty && process.uid === p.uid;
}

function selects(p: Process, { key, values }: Selection, process: Process): boolean {
  const own: Record<Selection['key'], string | number> = {
    pid: numberShown(p, process), ppid: numberShown(p, process.parent), session: process.session, group: process.group, tty: process.tty?.name ?? '', command: process.comm,
    euid: process.uid, ruid: process.uid, egid: process.gid, rgid: process.gid,
  };
  return values.includes(own[key]);
}
