/** $NAME and ${NAME…} in a stack's file: the old rules, where a variable that is not set is blank without a word. */
import { CliError } from '../../errors.ts';

/** What stands in a text is no variable, or one that is required and missing: the words that are quoted. */
class Invalid extends Error {}

const VARIABLE = /\$(?:(\$)|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*(?::?[-?][^}]+)?)\}|())/gi;

function substitute(text: string, env: ReadonlyMap<string, string>): string {
  return text.replace(VARIABLE, (_, escaped: string | undefined, named: string | undefined, braced: string | undefined) => {
    if (escaped !== undefined) return '$';
    if (named !== undefined) return env.get(named) ?? '';
    if (braced === undefined) throw new Invalid(text);
    const [, name = '', operator, word = ''] = /^([_a-z0-9]*)(:?[-?])?(.*)$/is.exec(braced)!;
    const value = env.get(name), absent = value === undefined || (operator?.startsWith(':') === true && value === '');
    if (absent && operator?.endsWith('?')) throw new Invalid(`required variable ${name} is missing a value: ${word}`);
    return absent ? word : value;
  });
}

/** Where a text that held a variable is a number or a truth value. */
const CASTS: readonly [RegExp, (text: string) => unknown][] = [
  [/^services\.[^.]+\.(?:(?:configs|secrets)\.\[\]\.mode|healthcheck\.retries|deploy\.replicas|deploy\.(?:update|rollback)_config\.parallelism|deploy\.restart_policy\.max_attempts|deploy\.placement\.max_replicas_per_node|ports\.\[\]\.(?:target|published)|ulimits\.[^.]+(?:\.hard|\.soft)?|oom_score_adj)$/, whole],
  [/^services\.[^.]+\.deploy\.(?:update|rollback)_config\.max_failure_ratio$/, Number],
  [/^(?:services\.[^.]+\.(?:healthcheck\.disable|privileged|read_only|stdin_open|tty|volumes\.\[\]\.(?:read_only|volume\.nocopy))|networks\.[^.]+\.(?:external|internal|attachable)|(?:volumes|secrets|configs)\.[^.]+\.external)$/, truth],
];

function whole(text: string): number {
  if (!/^[-+]?\d+$/.test(text)) throw new Error(`strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`);
  return Number(text);
}

function truth(text: string): boolean {
  if (/^(?:y|yes|true|on)$/i.test(text)) return true;
  if (/^(?:n|no|false|off)$/i.test(text)) return false;
  throw new Error(`invalid boolean: ${text}`);
}

/** Every text below `value`. @throws CliError with the path of the text */
export function substituteAll(value: unknown, env: ReadonlyMap<string, string>, path: string): unknown {
  if (Array.isArray(value)) return value.map((item) => substituteAll(item, env, `${path}.[]`));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, substituteAll(item, env, path === '' ? key : `${path}.${key}`)]));
  if (typeof value !== 'string') return value;
  try {
    const text = substitute(value, env);
    return text === value ? value : (CASTS.find(([pattern]) => pattern.test(path))?.[1] ?? String)(text);
  } catch (error) {
    if (error instanceof Invalid) throw new CliError(`invalid interpolation format for ${path}: ${JSON.stringify(error.message)}; you may need to escape any $ with another $`);
    throw new CliError(`error while interpolating ${path}: failed to cast to expected type: ${(error as Error).message}`);
  }
}
