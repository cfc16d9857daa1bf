/** Texts of a compose file that stand for a number or a truth value, by where they are: they are read right after their variables are filled in. */

class Unreadable extends Error {}

type Cast = (text: string) => unknown;

const integer = (name: string): Cast => (text) => {
  if (/^[-+]?\d+$/.test(text)) return Number(text);
  throw new Unreadable(`strconv.${name}: parsing ${JSON.stringify(text)}: invalid syntax`);
};

const real: Cast = (text) => {
  if (/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text)) return Number(text);
  throw new Unreadable(`strconv.ParseFloat: parsing ${JSON.stringify(text)}: invalid syntax`);
};

const truthValue: Cast = (text) => {
  if (/^(true|y|yes|on)$/i.test(text)) return true;
  if (/^(false|n|no|off)$/i.test(text)) return false;
  throw new Unreadable(`invalid boolean: ${text}`);
};

const anyService = (...keys: string[]): RegExp => new RegExp(`^services\\.[^.]+\\.(${keys.join('|')})$`);

const CASTS: readonly (readonly [RegExp, Cast])[] = [
  [anyService('cpu_count', 'cpu_period', 'cpu_quota', 'cpu_rt_period', 'cpu_rt_runtime', 'cpu_shares', 'oom_score_adj', 'pids_limit'), integer('ParseInt')],
  [anyService('deploy.replicas', 'deploy.(update|rollback)_config.parallelism', 'deploy.restart_policy.max_attempts', 'deploy.placement.max_replicas_per_node', 'healthcheck.retries', 'ports\\.\\[\\]\\.target', 'scale', 'ulimits\\.[^.]+(\\.(hard|soft))?'), integer('Atoi')],
  [anyService('cpu_percent', 'cpus', 'deploy.(update|rollback)_config.max_failure_ratio'), real],
  [anyService('init', 'depends_on\\.[^.]+\\.(required|restart)', 'healthcheck.disable', 'oom_kill_disable', 'privileged', 'read_only', 'stdin_open', 'tty', 'volumes\\.\\[\\]\\.(read_only|volume.nocopy)'), truthValue],
  [/^networks\.[^.]+\.(external|internal|attachable|enable_ipv4|enable_ipv6)$/, truthValue], [/^(volumes|secrets|configs)\.[^.]+\.external$/, truthValue],
];

/** The value of a text at a path; what stops it from being read, as an Error, goes to the caller. */
export function cast(text: string, path: string): { value: unknown } | { failure: string } {
  const found = CASTS.find(([pattern]) => pattern.test(path));
  if (!found) return { value: text };
  try {
    return { value: found[1](text) };
  } catch (error) {
    if (error instanceof Unreadable) return { failure: `failed to cast to expected type: ${error.message}` };
    throw error;
  }
}
