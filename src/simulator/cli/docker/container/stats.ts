/** docker stats: once, or redrawn every half second. */
import { Interrupted } from '../../../kernel/process.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { bytesSize, humanSizeWithPrecision } from '../../shared/units.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { Behaviour } from '../behaviour.ts';
import { messages, segment, type Engine } from '../client.ts';
import { engineOf, readConfig } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { listText, truncateId, type ListFormat, type Row } from '../formatter.ts';
import { floatText } from '../../../kernel/gotemplate/printed.ts';
import { WHOLE } from '../whole-row.ts';

interface CpuStats {
  cpu_usage: { total_usage: number; percpu_usage?: number[] };
  system_cpu_usage?: number;
  online_cpus?: number;
}

interface Stats {
  id: string;
  name: string;
  cpu_stats: CpuStats;
  precpu_stats: CpuStats;
  memory_stats: { usage?: number; limit?: number; stats?: Record<string, number> };
  networks?: Record<string, { rx_bytes: number; tx_bytes: number }>;
  blkio_stats: { io_service_bytes_recursive?: { op: string; value: number }[] | null };
  pids_stats: { current?: number };
}

const columns: ListFormat = {
  typeName: 'container.statsContext',
  headings: { Container: 'CONTAINER', Name: 'NAME', ID: 'CONTAINER ID', CPUPerc: 'CPU %', MemUsage: 'MEM USAGE / LIMIT', MemPerc: 'MEM %', NetIO: 'NET I/O', BlockIO: 'BLOCK I/O', PIDs: 'PIDS' },
  table: '{{.ID}}\t{{.Name}}\t{{.CPUPerc}}\t{{.MemUsage}}\t{{.MemPerc}}\t{{.NetIO}}\t{{.BlockIO}}\t{{.PIDs}}',
  quiet: '{{.ID}}',
};

function cpuPercent({ cpu_stats, precpu_stats }: Stats): number {
  const used = cpu_stats.cpu_usage.total_usage - precpu_stats.cpu_usage.total_usage;
  const system = (cpu_stats.system_cpu_usage ?? 0) - (precpu_stats.system_cpu_usage ?? 0);
  return used > 0 && system > 0 ? (used / system) * (cpu_stats.online_cpus || cpu_stats.cpu_usage.percpu_usage?.length || 1) * 100 : 0;
}

/** Without the page cache, which can be given back. */
function memoryUsed({ usage = 0, stats }: Stats['memory_stats']): number {
  const cache = stats?.total_inactive_file ?? stats?.inactive_file ?? 0;
  return cache < usage ? usage - cache : usage;
}

function rowOf(asked: string, stats: Stats, trunc: boolean): Row {
  const used = memoryUsed(stats.memory_stats), limit = stats.memory_stats.limit ?? 0;
  const networks = Object.values(stats.networks ?? {});
  const blocks = (op: string): number => (stats.blkio_stats.io_service_bytes_recursive ?? []).filter((one) => one.op.toLowerCase().startsWith(op)).reduce((sum, one) => sum + one.value, 0);
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  const received = sum(networks.map((one) => one.rx_bytes)), sent = sum(networks.map((one) => one.tx_bytes)), read = blocks('r'), written = blocks('w');
  const percent = limit === 0 ? 0 : (used / limit) * 100, tasks = stats.pids_stats.current ?? 0;
  const pair = (a: number, b: number): string => `${humanSizeWithPrecision(a, 3)} / ${humanSizeWithPrecision(b, 3)}`;
  return {
    Container: asked, Name: stats.name.replace(/^\//, ''), ID: trunc ? truncateId(stats.id) : stats.id,
    CPUPerc: `${cpuPercent(stats).toFixed(2)}%`, MemUsage: `${bytesSize(used)} / ${bytesSize(limit)}`, MemPerc: `${percent.toFixed(2)}%`,
    NetIO: pair(received, sent), BlockIO: pair(read, written), PIDs: String(tasks),
    [WHOLE]: `{{<nil>} {${asked} ${stats.name} ${stats.id} ${[cpuPercent(stats), used, limit, percent, received, sent, read, written].map(floatText).join(' ')} ${tasks} false} linux ${trunc}}`,
  };
}

function* sample(engine: Engine, name: string): Blocking<Stats> {
  const response = yield* engine.send('GET', `/containers/${segment(name)}/stats`, { query: { stream: false } });
  let last: Stats | undefined;
  yield* messages<Stats>(response, function* (stats) {
    last = stats;
  });
  return last!;
}

/** All are asked at the same time: an answer takes the engine a second or two. */
function* sampleAll(engine: Engine, names: readonly string[], trunc: boolean): Blocking<{ rows: Row[]; errors: string[] }> {
  const tasks = names.map((name) => engine.p.thread(sample(engine, name)));
  const rows: Row[] = [], errors: string[] = [];
  for (const [index, task] of tasks.entries()) {
    try {
      rows.push(rowOf(names[index]!, yield* task.join(), trunc));
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      errors.push(error.message);
    }
  }
  return { rows, errors };
}

function* wanted(engine: Engine, args: readonly string[], all: boolean, filters: string | undefined): Blocking<readonly string[]> {
  if (args.length > 0) return args;
  return (yield* engine.get<{ Id: string }[]>('/containers/json', { all: all || undefined, filters })).map((one) => one.Id);
}

export const stats: Behaviour = {
  path: 'container stats',
  takes: [0],
  run: (invocation) => statsOf(invocation),
};

/** `filters`: which containers, where no names are given. */
export function* statsOf(invocation: Invocation, filters?: string): Blocking<number> {
  const { p, flags, args } = invocation;
  const engine = engineOf(invocation);
  const format = flags.string('format') || readConfig(p).statsFormat || '';
  const show = function* (): Blocking<string> {
    const { rows, errors } = yield* sampleAll(engine, yield* wanted(engine, args, flags.bool('all'), filters), !flags.bool('no-trunc'));
    if (errors.length > 0 && args.length > 0) throw new CliError(errors.join('\n'));
    // Once and of nothing: not even headings.
    return rows.length === 0 && flags.bool('no-stream') ? '' : yield* listText(columns, rows, format, false);
  };
  if (flags.bool('no-stream')) {
    yield* p.write(1, yield* show());
    return 0;
  }
  try {
    for (let first = true; ; first = false) {
      const text = yield* show();
      // Home, each line overwritten and its rest erased, what is below erased.
      yield* p.write(1, `${first ? '\x1b[2J' : ''}\x1b[H${text.replaceAll('\n', '\x1b[K\n')}\x1b[J`);
      yield* p.sleep(500);
    }
  } catch (error) {
    if (!(error instanceof Interrupted) || filters !== undefined) throw error;
    yield* p.write(1, '\n');
    return 0;
  }
}
