/** GET /containers/{id}/stats: what the control group counts. */
import type { ContainerRecord } from '../../api/engine/containers.ts';
import type { Response } from '../../api/http.ts';
import { Channel, type Blocking } from '../../kernel/blocking.ts';
import { pause } from '../../kernel/pause.ts';
import type { Process } from '../../kernel/process.ts';
import type { Engine } from '../engine.ts';
import { flag, text } from '../http/query.ts';
import { json, type Call } from '../http/router.ts';
import { nanoTime } from '../timestamp.ts';

type Json = Record<string, unknown>;

const MEMORY_KEYS = ['active_anon', 'active_file', 'cache', 'dirty', 'hierarchical_memory_limit', 'hierarchical_memsw_limit', 'inactive_anon', 'inactive_file', 'mapped_file', 'pgfault', 'pgmajfault', 'pgpgin', 'pgpgout', 'rss', 'rss_huge', 'unevictable', 'writeback'];
const BLKIO_KEYS = ['io_service_bytes_recursive', 'io_serviced_recursive', 'io_queue_recursive', 'io_service_time_recursive', 'io_wait_time_recursive', 'io_merged_recursive', 'io_time_recursive', 'sectors_recursive'];

export function processesOf(engine: Engine, record: ContainerRecord): Process[] {
  const { ns } = engine.containers.live(record.id);
  return ns ? [...ns.pids.processes.values()].filter((process) => !process.ended && process.ns.cgroup === ns.cgroup) : [];
}

const emptyCpu = (): Json => ({ cpu_usage: { total_usage: 0, usage_in_kernelmode: 0, usage_in_usermode: 0 }, throttling_data: { periods: 0, throttled_periods: 0, throttled_time: 0 } });

function cpuStats(engine: Engine, processes: readonly Process[], at: number): Json {
  const [total, kernel] = [processes.reduce((sum, process) => sum + process.cpu, 0), processes.reduce((sum, process) => sum + process.systemCpu, 0)].map((ms) => Math.round(ms * 1e6)) as [number, number];
  return {
    cpu_usage: { total_usage: total, percpu_usage: Array.from({ length: engine.host.cpus }, (_, i) => (i === 0 ? total : 0)), usage_in_kernelmode: kernel, usage_in_usermode: total - kernel },
    system_cpu_usage: Math.round((at - engine.hardware.bootedAt) * engine.host.cpus * 1e6), online_cpus: engine.host.cpus, throttling_data: { periods: 0, throttled_periods: 0, throttled_time: 0 },
  };
}

function memoryStats(engine: Engine, record: ContainerRecord, processes: readonly Process[]): Json {
  const usage = processes.reduce((sum, process) => sum + process.memory, 0);
  const limit = record.hostConfig.Memory || engine.host.memory;
  const values: Record<string, number> = { active_anon: 0, inactive_anon: usage, rss: usage, hierarchical_memory_limit: limit, hierarchical_memsw_limit: limit };
  const stats = Object.fromEntries([...MEMORY_KEYS, ...MEMORY_KEYS.filter((key) => !key.startsWith('hierarchical')).map((key) => `total_${key}`)].map((key) => [key, values[key.replace(/^total_/, '')] ?? 0]));
  return { usage, max_usage: usage, stats, limit };
}

function networkStats(engine: Engine, record: ContainerRecord): Json {
  const { ns } = engine.containers.live(record.id);
  const age = engine.now - (record.state.startedAt ?? engine.now);
  // Neighbour discovery is all that an idle container sees.
  const packets = Math.min(12, 3 + Math.floor(age / 2000));
  const one = { rx_bytes: packets * 90, rx_packets: packets, rx_errors: 0, rx_dropped: 0, tx_bytes: 126, tx_packets: 3, tx_errors: 0, tx_dropped: 0 };
  return Object.fromEntries((ns?.network.interfaces ?? []).filter((each) => each.name !== 'lo').map((each) => [each.name, one]));
}

/** A sample; `before` is the one that percentages are computed against. */
function sample(engine: Engine, record: ContainerRecord, before: { at: number; cpu: Json } | undefined): Json {
  const processes = processesOf(engine, record);
  const running = processes.length > 0;
  const head = { id: record.id, name: `/${record.name}`, os_type: 'linux', read: running ? nanoTime(engine.now) : nanoTime(undefined) };
  const tail = { num_procs: 0, storage_stats: {}, preread: nanoTime(before?.at), precpu_stats: before?.cpu ?? emptyCpu() };
  if (!running) return { ...head, cpu_stats: emptyCpu(), memory_stats: {}, pids_stats: {}, blkio_stats: Object.fromEntries(BLKIO_KEYS.map((key) => [key, null])), ...tail };
  const networks = networkStats(engine, record);
  return {
    ...head, cpu_stats: cpuStats(engine, processes, engine.now), memory_stats: memoryStats(engine, record, processes), ...(Object.keys(networks).length > 0 ? { networks } : {}),
    pids_stats: { current: processes.length, ...(record.hostConfig.PidsLimit ? { limit: record.hostConfig.PidsLimit } : {}) }, blkio_stats: Object.fromEntries(BLKIO_KEYS.map((key) => [key, []])), ...tail,
  };
}

/** Samples are a second apart. */
const PERIOD = 1000;

export function* statsRoute(engine: Engine, call: Call): Blocking<Response> {
  const record = engine.containers.require(call.params['name']!);
  const look = (): { at: number; cpu: Json } => ({ at: engine.now, cpu: cpuStats(engine, processesOf(engine, record), engine.now) });
  const running = engine.containers.live(record.id).running;
  if (text(call, 'stream') === '' || flag(call, 'stream')) return stream(engine, record, look);
  if (!running || flag(call, 'one-shot')) return json(sample(engine, record, undefined));
  const before = look();
  yield* pause(engine.kernel.agenda, PERIOD, 'second sample of stats');
  return json(sample(engine, engine.containers.get(record.id) ?? record, before));
}

/** A sample a second until the client hangs up. The real answer has no content type. */
function stream(engine: Engine, record: ContainerRecord, look: () => { at: number; cpu: Json }): Response {
  const channel = new Channel<unknown>(8);
  engine.kernel.task('stats stream', (function* () {
    let before: { at: number; cpu: Json } | undefined;
    while (!channel.closed && engine.containers.get(record.id)) {
      channel.post(sample(engine, engine.containers.get(record.id)!, before));
      before = look();
      yield* pause(engine.kernel.agenda, PERIOD, 'next sample of stats');
      if (channel.length >= 8) yield channel.park;
    }
    channel.close();
  })());
  return { status: 200, headers: { 'content-type': '' }, stream: channel };
}
