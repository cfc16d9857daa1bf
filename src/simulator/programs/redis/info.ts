/** INFO: what a server tells of itself, section by section. */
import type { Keyspace } from './keyspace.ts';

export interface Facts {
  version: string;
  pid: number;
  port: number;
  /** Seconds that it runs. */
  uptime: number;
  now: number;
  configFile: string;
  clients: number;
  connections: number;
  commands: number;
  hits: number;
  misses: number;
  errors: ReadonlyMap<string, number>;
  memory: number;
  maxMemory: number;
  policy: string;
  dirty: number;
  lastSave: number;
  appendOnly: boolean;
  databases: readonly Keyspace[];
}

type Lines = [name: string, value: string | number][];

/** '1.00M' as the server writes bytes. */
const human = (bytes: number): string => (bytes < 1024 ? `${bytes}B` : bytes < 2 ** 20 ? `${(bytes / 1024).toFixed(2)}K` : bytes < 2 ** 30 ? `${(bytes / 2 ** 20).toFixed(2)}M` : `${(bytes / 2 ** 30).toFixed(2)}G`);

/** Of an ordinary server. */
const TOTAL = 8 * 2 ** 30;

const sections: Readonly<Record<string, (facts: Facts) => Lines>> = {
  Server: ({ version, pid, port, uptime, now, configFile }) => [
    ['redis_version', version], ['redis_git_sha1', '00000000'], ['redis_git_dirty', 0], ['redis_build_id', '93a6b7b3e7f5ad4c'], ['redis_mode', 'standalone'], ['os', 'Linux 6.1.0-28-amd64 x86_64'], ['arch_bits', 64], ['monotonic_clock', 'POSIX clock_gettime'],
    ['multiplexing_api', 'epoll'], ['atomicvar_api', 'c11-builtin'], ['gcc_version', '12.2.0'], ['process_id', pid], ['process_supervised', 'no'], ['run_id', '5f0e3f6b0c1d4d0b8a5d9e6c7f4a3b2c1d0e9f8a'], ['tcp_port', port], ['server_time_usec', Math.floor(now * 1000)],
    ['uptime_in_seconds', uptime], ['uptime_in_days', Math.floor(uptime / 86400)], ['hz', 10], ['configured_hz', 10], ['lru_clock', Math.floor(now / 1000) % 2 ** 24], ['executable', '/data/redis-server'], ['config_file', configFile], ['io_threads_active', 0], ['listener0', `name=tcp,bind=*,bind=-::*,port=${port}`],
  ],
  Clients: ({ clients }) => [['connected_clients', clients], ['cluster_connections', 0], ['maxclients', 10000], ['client_recent_max_input_buffer', 20480], ['client_recent_max_output_buffer', 0], ['blocked_clients', 0], ['tracking_clients', 0], ['pubsub_clients', 0], ['watching_clients', 0], ['clients_in_timeout_table', 0], ['total_watched_keys', 0], ['total_blocking_keys', 0], ['total_blocking_keys_on_nokey', 0]],
  Memory: ({ memory, maxMemory, policy }) => [
    ['used_memory', memory], ['used_memory_human', human(memory)], ['used_memory_rss', memory * 8], ['used_memory_rss_human', human(memory * 8)], ['used_memory_peak', memory], ['used_memory_peak_human', human(memory)], ['used_memory_peak_perc', '100.00%'], ['used_memory_overhead', 892_416], ['used_memory_startup', 890_152],
    ['used_memory_dataset', memory - 892_416], ['used_memory_dataset_perc', '90.00%'], ['total_system_memory', TOTAL], ['total_system_memory_human', human(TOTAL)], ['maxmemory', maxMemory], ['maxmemory_human', human(maxMemory)], ['maxmemory_policy', policy], ['mem_fragmentation_ratio', '8.00'], ['mem_allocator', 'jemalloc-5.3.0'],
  ],
  Persistence: ({ dirty, lastSave, appendOnly }) => [
    ['loading', 0], ['async_loading', 0], ['rdb_changes_since_last_save', dirty], ['rdb_bgsave_in_progress', 0], ['rdb_last_save_time', Math.floor(lastSave / 1000)], ['rdb_last_bgsave_status', 'ok'], ['rdb_last_bgsave_time_sec', -1], ['rdb_current_bgsave_time_sec', -1], ['rdb_saves', 0], ['aof_enabled', appendOnly ? 1 : 0], ['aof_rewrite_in_progress', 0], ['aof_last_bgrewrite_status', 'ok'], ['aof_last_write_status', 'ok'],
  ],
  Stats: ({ connections, commands, hits, misses, errors }) => [
    ['total_connections_received', connections], ['total_commands_processed', commands], ['instantaneous_ops_per_sec', 0], ['rejected_connections', 0], ['expired_keys', 0], ['evicted_keys', 0], ['keyspace_hits', hits], ['keyspace_misses', misses], ['pubsub_channels', 0], ['pubsub_patterns', 0], ['total_error_replies', [...errors.values()].reduce((sum, count) => sum + count, 0)],
  ],
  Replication: () => [['role', 'master'], ['connected_slaves', 0], ['master_failover_state', 'no-failover'], ['master_replid', '8371b4fb1155b71f4a04d3e1bc3e18c4a990aeeb'], ['master_replid2', '0'.repeat(40)], ['master_repl_offset', 0], ['second_repl_offset', -1], ['repl_backlog_active', 0], ['repl_backlog_size', 1_048_576], ['repl_backlog_first_byte_offset', 0], ['repl_backlog_histlen', 0]],
  CPU: ({ uptime }) => [['used_cpu_sys', (uptime * 0.0007).toFixed(6)], ['used_cpu_user', (uptime * 0.0009).toFixed(6)], ['used_cpu_sys_children', '0.000000'], ['used_cpu_user_children', '0.000000']],
  Modules: () => [],
  Errorstats: ({ errors }) => [...errors].sort().map(([name, count]) => [`errorstat_${name}`, `count=${count}`]),
  Cluster: () => [['cluster_enabled', 0]],
  Keyspace: ({ databases }) => databases.flatMap((one, index): Lines => (one.size === 0 ? [] : [[`db${index}`, `keys=${one.size},expires=${one.keys().filter((key) => one.entry(key)!.expires !== undefined).length},avg_ttl=0`]])),
};

/** The sections that are asked for, all of them without a name. */
export function infoText(facts: Facts, wanted: readonly string[]): string {
  const asked = wanted.map((name) => name.toLowerCase()), all = asked.length === 0 || asked.some((name) => ['all', 'default', 'everything'].includes(name));
  return Object.entries(sections).filter(([name]) => all || asked.includes(name.toLowerCase())).map(([name, lines]) => `# ${name}\r\n${lines(facts).map(([field, value]) => `${field}:${value}\r\n`).join('')}`).join('\r\n');
}
