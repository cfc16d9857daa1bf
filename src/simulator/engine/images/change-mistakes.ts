/**
 * What is wrong with an instruction of `docker commit -c` and `docker import -c`, in the words of the parser of Dockerfiles.
 * The parser itself belongs to builds and would come along with every commit.
 */
import { parseGoDuration } from '../../kernel/calendar.ts';

const FLAGS: Record<string, readonly string[]> = { HEALTHCHECK: ['interval', 'timeout', 'start-period', 'start-interval', 'retries'] };
/** Their arguments may begin with dashes: they are no flags there. */
const FREE = new Set(['ONBUILD']);

function healthMistake(args: readonly string[], flags: ReadonlyMap<string, string>): string | undefined {
  const kind = (args[0] ?? '').toUpperCase();
  if (kind === 'NONE') return args.length > 1 ? 'HEALTHCHECK NONE takes no arguments' : undefined;
  if (kind !== 'CMD') return `Unknown type ${JSON.stringify(kind)} in HEALTHCHECK (try CMD)`;
  if (args.length < 2) return 'Missing command after HEALTHCHECK CMD';
  for (const name of FLAGS.HEALTHCHECK!) {
    const value = flags.get(name) ?? '';
    if (value === '') continue;
    if (name === 'retries') {
      if (!/^[+-]?\d+$/.test(value)) return `strconv.ParseInt: parsing ${JSON.stringify(value)}: invalid syntax`;
      if (Number(value) < 0) return `--retries cannot be negative (${Number(value)})`;
      continue;
    }
    try {
      const duration = parseGoDuration(value);
      if (duration !== 0 && duration < 1) return `Interval ${JSON.stringify(name)} cannot be less than 1ms`;
    } catch (error) {
      return (error as Error).message;
    }
  }
  return undefined;
}

function portMistake(port: string): string | undefined {
  const [range = '', protocol = 'tcp'] = port.split('/'), [from = '', to = from] = range.split('-');
  if (![from, to].every((end) => /^\d+$/.test(end) && Number(end) <= 65535) || Number(to) < Number(from)) return `invalid containerPort: ${range}`;
  return /^(tcp|udp|sctp)$/i.test(protocol) ? undefined : `invalid proto: ${protocol}`;
}

/** Undefined if the instruction is right. */
export function changeMistake(instruction: string, text: string): string | undefined {
  const words = text.split(/\s+/), flags = new Map<string, string>();
  while (!FREE.has(instruction) && /^--./.test(words[0] ?? '')) {
    const [name = '', value = ''] = words.shift()!.slice(2).split(/=(.*)/s);
    if (!FLAGS[instruction]?.includes(name)) return `unknown flag: --${name}`;
    flags.set(name, value);
  }
  switch (instruction) {
    case 'HEALTHCHECK': return healthMistake(words, flags);
    case 'ONBUILD': {
      const trigger = words[0]!.toUpperCase();
      if (trigger === 'ONBUILD') return "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed";
      return trigger === 'FROM' || trigger === 'MAINTAINER' ? `${trigger} isn't allowed as an ONBUILD trigger` : undefined;
    }
    case 'ENV': case 'LABEL':
      if (!/[\s=]/.test(text)) return `${instruction} must have two arguments`;
      return text.startsWith('=') ? `${instruction} names can not be blank` : undefined;
    case 'EXPOSE': return words.map(portMistake).find((mistake) => mistake !== undefined);
    case 'VOLUME': return /^\[(.*,)?\s*""\s*[,\]]/.test(text) ? 'VOLUME specified can not be an empty string' : undefined;
    default: return undefined;
  }
}
