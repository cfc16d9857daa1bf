/** The server's settings: postgresql.conf, what ALTER SYSTEM would write, and the command line; and how the server refuses wrong ones. */
import { lookup, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { onlyAtStart, parameterType } from './parameters.ts';

/** What a value may be; parameters that are not here are taken as they are written. */
const RANGES: Readonly<Record<string, readonly [least: number, most: number, unit?: string]>> = {
  max_connections: [1, 262_143], port: [1, 65_535], shared_buffers: [16, 1_073_741_823, '8kB'], work_mem: [64, 2_147_483_647, 'kB'], maintenance_work_mem: [64, 2_147_483_647, 'kB'], checkpoint_timeout: [30, 86_400, 's'], max_wal_senders: [0, 262_143], max_worker_processes: [0, 262_143],
};
const CHOICES: Readonly<Record<string, string>> = { log_statement: 'none, ddl, mod, all', wal_level: 'minimal, replica, logical', password_encryption: 'md5, scram-sha-256' };
const KILOBYTES: Readonly<Record<string, number>> = { B: 1 / 1024, kB: 1, MB: 1024, GB: 1024 ** 2, TB: 1024 ** 3 };
const MILLISECONDS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 };

/** A mistake in the settings: the lines that the log gets, in order. */
export class ConfigurationMistake extends Error {
  readonly lines: readonly (readonly ['LOG' | 'FATAL' | 'HINT', string])[];
  /** Found before the time zone of the log was set. */
  early = true;

  constructor(...lines: readonly (readonly ['LOG' | 'FATAL' | 'HINT', string])[]) {
    super(lines.at(-1)![1]);
    this.lines = lines;
  }
}

/** What is wrong with a value, with a hint; undefined: nothing. */
function wrong(name: string, value: string, type: string): string[] | undefined {
  if (type === 'boolean' && !/^(on|off|true|false|yes|no|1|0|t|f|y|n|tr|tru|fa|fal|fals|ye|of)$/i.test(value)) return [`parameter "${name}" requires a Boolean value`];
  if (CHOICES[name] && !CHOICES[name].split(', ').includes(value.toLowerCase())) return [`invalid value for parameter "${name}": "${value}"`, `Available values: ${CHOICES[name]}.`];
  if (type !== 'integer' && type !== 'real') return undefined;
  const [, number, unit] = /^\s*([-+]?[\d.]+(?:e\d+)?|0x[\da-f]+)\s*([a-zA-Z]*)\s*$/.exec(value) ?? [];
  if (number === undefined || Number.isNaN(Number(number))) return [`invalid value for parameter "${name}": "${value}"`];
  const range = RANGES[name];
  if (!range) return undefined;
  const [least, most, own] = range, scale = own === 's' ? MILLISECONDS : own ? KILOBYTES : undefined;
  if (unit && !scale) return [`invalid value for parameter "${name}": "${value}"`];
  if (unit && scale![unit] === undefined) return [`invalid value for parameter "${name}": "${value}"`, `Valid units for this parameter are ${own === 's' ? '"us", "ms", "s", "min", "h", and "d"' : '"B", "kB", "MB", "GB", and "TB"'}.`];
  const amount = Math.round(unit ? (Number(number) * scale![unit]!) / (own === '8kB' ? 8 : own === 's' ? 1000 : 1) : Number(number)), shown = own ? ` ${own}` : '';
  return amount < least || amount > most ? [`${amount}${shown} is outside the valid range for parameter "${name}" (${least}${shown} .. ${most}${shown})`] : undefined;
}

/** Milliseconds of a time that a setting holds. */
export function duration(value: string, unit: 's' | 'ms'): number {
  const [, number = '0', own] = /^\s*(-?[\d.]+)\s*([a-z]*)/.exec(value) ?? [];
  return Number(number) * (MILLISECONDS[own || unit] ?? 1);
}

/** `-c name=value`, `--name=value` and `-p 5432` of the command line; `problem` are the words of a refusal that is no line of the log. */
export function fromArguments(words: readonly string[], major: number): { settings: Record<string, string>; data?: string; ask?: string; problem?: string } {
  const settings: Record<string, string> = {};
  let data: string | undefined, ask: string | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!, letter = word[1] ?? '', takes = 'cCDpNBkS'.includes(letter);
    if (!word.startsWith('-') || word === '-') return { settings, problem: `invalid argument: "${word}"` };
    const given = word.startsWith('--') ? word.slice(2) : takes ? word.slice(2) || words[++i] : undefined;
    if (takes && !word.startsWith('--') && given === undefined) return { settings, problem: `option requires an argument -- '${letter}'` };
    if (word.startsWith('--') || letter === 'c') {
      const at = given!.indexOf('=');
      if (at < 0) throw new ConfigurationMistake(['FATAL', word.startsWith('--') ? `--${given} requires a value` : `-c ${given} requires a value`]);
      const name = given!.slice(0, at).replaceAll('-', '_').toLowerCase(), type = parameterType(name, major), value = given!.slice(at + 1);
      if (!type && !name.includes('.')) throw new ConfigurationMistake(['FATAL', `unrecognized configuration parameter "${name}"`]);
      const mistake = type && wrong(name, value, type);
      if (mistake) throw new ConfigurationMistake(['FATAL', mistake[0]!], ...(mistake[1] === undefined ? [] : [['HINT', mistake[1]] as const]));
      settings[name] = value;
    } else if (letter === 'D') data = given;
    else if (letter === 'C') ask = given;
    else if (takes) settings[{ p: 'port', N: 'max_connections', B: 'shared_buffers', k: 'unix_socket_directories', S: 'work_mem' }[letter]!] = given!;
    else if (letter === 'F') settings['fsync'] = 'off';
    else if (letter === 'i') settings['listen_addresses'] = '*';
    else return { settings, problem: `invalid option -- '${letter}'` };
  }
  return { settings, ...(data !== undefined && { data }), ...(ask !== undefined && { ask }) };
}

/** The lines of a configuration file. @throws ConfigurationMistake, where `lenient` is not given */
export function fromFile(p: Process, path: string, major: number, complaints: ['LOG' | 'FATAL' | 'HINT', string][]): Record<string, string> {
  const settings: Record<string, string> = {};
  if (!lookup(p, path)) return settings;
  let bad = false;
  for (const [at, line] of readText(p, path).split('\n').entries()) {
    const text = line.replace(/^((?:[^'#]|'(?:[^']|'')*')*)#.*$/, '$1').trim();
    if (text === '') continue;
    const [, name, quoted, plain, rest] = /^([A-Za-z_][\w.]*)(?:\s*=\s*|\s+)(?:'((?:[^'\\]|''|\\.)*)'|([^\s'=]+))\s*(.*)$/.exec(text) ?? [];
    const value = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined || rest) {
      const near = rest ? rest.split(/\s/)[0] : /^[A-Za-z_][\w.]*\s*=?\s*$/.test(text) ? undefined : (/^[\w.]+\s*=?\s*(\S*)/.exec(text)?.[1] || text.split(/\s/)[0]);
      complaints.push(['LOG', `syntax error in file "${path}" line ${at + 1}, near ${near === undefined ? 'end of line' : `token "${near}"`}`]);
      bad = true;
      continue;
    }
    const key = name.toLowerCase(), type = parameterType(key, major);
    const mistake = type ? wrong(key, value!, type) : undefined;
    if (/^include(_dir|_if_exists)?$/.test(key)) continue;
    if (!type && !key.includes('.')) complaints.push(['LOG', `unrecognized configuration parameter "${key}" in file "${path}" line ${at + 1}`]);
    else if (mistake) complaints.push(['LOG', mistake[0]!], ...(mistake[1] === undefined ? [] : [['HINT', mistake[1]] as ['HINT', string]]));
    else settings[key] = value!;
  }
  return bad ? {} : settings;
}

/** All that the server starts with; the command line wins. @throws ConfigurationMistake */
export function configuration(p: Process, data: string, given: Readonly<Record<string, string>>, major: number): Record<string, string> {
  const path = given['config_file'] ?? `${data}/postgresql.conf`, complaints: ['LOG' | 'FATAL' | 'HINT', string][] = [];
  const settings = { ...fromFile(p, path, major, complaints), ...fromFile(p, `${data}/postgresql.auto.conf`, major, complaints), ...given };
  if (complaints.length === 0) return settings;
  throw Object.assign(new ConfigurationMistake(...complaints, ['FATAL', `configuration file "${path}" contains errors`]), { early: complaints.some(([, words]) => /^(syntax error|unrecognized)/.test(words)) });
}

/** What a reload says, and the settings from then on. */
export function reloaded(p: Process, data: string, given: Readonly<Record<string, string>>, before: Readonly<Record<string, string>>, major: number): { settings: Record<string, string>; lines: string[] } {
  const path = given['config_file'] ?? `${data}/postgresql.conf`, complaints: ['LOG' | 'FATAL' | 'HINT', string][] = [];
  const asked = { ...fromFile(p, path, major, complaints), ...fromFile(p, `${data}/postgresql.auto.conf`, major, complaints), ...given };
  const lines = complaints.map(([, words]) => words), settings = { ...before };
  let refused = complaints.length > 0, changed = 0;
  for (const name of [...new Set([...Object.keys(before), ...Object.keys(asked)])].sort()) {
    if (asked[name] === before[name]) continue;
    if (onlyAtStart(name)) {
      lines.push(`parameter "${name}" cannot be changed without restarting the server`);
      refused = true;
      continue;
    }
    changed++;
    if (asked[name] === undefined) {
      delete settings[name];
      lines.push(`parameter "${name}" removed from configuration file, reset to default`);
    } else {
      settings[name] = asked[name];
      lines.push(`parameter "${name}" changed to "${asked[name]}"`);
    }
  }
  if (refused) lines.push(`configuration file "${path}" contains errors; ${changed > 0 ? 'unaffected changes were applied' : 'no changes were applied'}`);
  return { settings, lines };
}
