/** Instructions that change only the configuration. */
import type { HealthConfig } from '../../api/engine/images.ts';
import { goDuration, parseGoDuration } from '../../kernel/calendar.ts';
import { parseSignal } from '../../kernel/signals.ts';
import { lex } from './dockerfile/lex.ts';
import type { Linter } from './dockerfile/linter.ts';
import { flagOf, type Instruction } from './dockerfile/parse.ts';
import { exposed } from './dockerfile/ports.ts';
import { expandWord } from './expand.ts';
import type { StageState } from './stage-state.ts';

export interface ConfigureContext {
  buildArgs: Readonly<Record<string, string>>;
  globals: ReadonlyMap<string, string>;
  linter: Linter;
}

const quoted = (words: readonly string[]): string => `[${words.map((word) => JSON.stringify(word)).join(' ')}]`;

const sortedRecord = <T>(record: Record<string, T>): Record<string, T> => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Command of an instruction: as JSON, or for the shell. */
export const commandOf = (instruction: Instruction, shell: readonly string[]): string[] => instruction.json ?? [...shell, instruction.args.join(' ')];

const SECRET = /(?:_|^)(?:apikey|auth|credential|credentials|key|password|pword|passwd|secret|token)(?:_|$)/i;
const NO_SECRET = /(?:_|^)(?:public|file|version)(?:_|$)/i;

function checkSecret(instruction: Instruction, key: string, linter: Linter): void {
  if (SECRET.test(key) && !NO_SECRET.test(key)) linter.run('SecretsUsedInArgOrEnv', `Do not use ARG or ENV instructions for sensitive data (${instruction.name} ${JSON.stringify(key)})`, instruction.range);
}

/** The last of several counts; the one before it is warned of. */
function checkOnce(state: StageState, { name, word, range }: Instruction, linter: Linter): void {
  const earlier = state.once.get(name);
  if (earlier) linter.run('MultipleInstructionsDisallowed', `Multiple ${word} instructions should not be used in the same stage because only the last one will be used`, earlier);
  state.once.set(name, range);
}

function shellCommand(state: StageState, instruction: Instruction, linter: Linter): string[] {
  if (!instruction.json && !state.config.Shell?.length) linter.run('JSONArgsRecommended', `JSON arguments recommended for ${instruction.word} to prevent unintended behavior related to OS signals`, instruction.range);
  return commandOf(instruction, state.shell);
}

/** @returns what the history says; undefined where it says nothing (ONBUILD), or where files are changed @throws Error, LexError */
export function configure(state: StageState, instruction: Instruction, context: ConfigureContext): string | undefined {
  const { name, args } = instruction;
  const { config } = state;
  const linter = context.linter.merged(instruction.comments);
  const expand = (word: string): string => expandWord(state, word, instruction, linter);
  switch (name) {
    case 'ENV': case 'LABEL': return setPairs(state, instruction, linter);
    case 'ARG': return declare(state, instruction, context, linter);
    case 'CMD':
      checkOnce(state, instruction, linter);
      config.Cmd = shellCommand(state, instruction, linter);
      config.ArgsEscaped = true;
      return `CMD ${quoted(config.Cmd)}`;
    case 'ENTRYPOINT': {
      checkOnce(state, instruction, linter);
      const command = shellCommand(state, instruction, linter);
      config.Entrypoint = command.length === 0 ? null : command;
      // A new entry point drops the base's command.
      if (!state.once.has('CMD')) config.Cmd = null;
      return `ENTRYPOINT ${quoted(command)}`;
    }
    case 'EXPOSE': return expose(state, instruction, linter);
    case 'VOLUME': {
      const paths = args.map((path) => expand(path.trim()));
      if (paths.includes('')) throw new Error('VOLUME specified can not be an empty string');
      config.Volumes = sortedRecord({ ...config.Volumes, ...Object.fromEntries(paths.map((path) => [path, {}])) });
      return `VOLUME [${paths.join(' ')}]`;
    }
    case 'USER':
      config.User = expand(args[0]!);
      return `USER ${config.User}`;
    case 'STOPSIGNAL': {
      const signal = expand(args[0]!);
      if (!isSignal(signal)) throw new Error(`invalid signal: ${signal}`);
      config.StopSignal = signal;
      return `STOPSIGNAL ${signal}`;
    }
    case 'SHELL':
      state.shell = instruction.json!;
      config.Shell = instruction.json!;
      return `SHELL [${instruction.json!.join(' ')}]`;
    case 'HEALTHCHECK':
      checkOnce(state, instruction, linter);
      config.Healthcheck = healthcheck(instruction);
      return `HEALTHCHECK ${healthText(config.Healthcheck)}`;
    case 'ONBUILD':
      config.OnBuild = [...(config.OnBuild ?? []), [instruction.original.replace(/^\s*ONBUILD\s*/i, ''), ...instruction.heredocs.map((one) => `${one.raw}${one.name}`)].join('\n')];
      return undefined;
    case 'MAINTAINER':
      state.author = args[0]!;
      return `MAINTAINER ${args[0]}`;
    default: return undefined;
  }
}

/** Any number but zero, or a name; names may end in RTMIN's and RTMAX's offsets. */
const isSignal = (text: string): boolean => (/^-?\d+$/.test(text) ? Number(text) !== 0 : parseSignal(text) !== undefined || /^(SIG)?RT(MIN(\+([1-9]|1[0-5]))?|MAX(-([1-9]|1[0-4]))?)$/i.test(text));

function setPairs(state: StageState, instruction: Instruction, linter: Linter): string {
  const { name, word, range } = instruction;
  const pairs = instruction.pairs.map(({ key, value, legacy }) => ({ key: expandWord(state, key, instruction, linter), value: expandWord(state, value, instruction, linter), legacy }));
  for (const { key, value, legacy } of pairs) {
    if (legacy) linter.run('LegacyKeyValueFormat', `"${word} key=value" should be used instead of legacy "${word} key value" format`, range);
    if (name === 'ENV') {
      checkSecret(instruction, key, linter);
      state.setEnv(key, value);
    } else state.config.Labels = sortedRecord({ ...state.config.Labels, [key]: value });
  }
  return `${name} ${pairs.map(({ key, value }) => `${key}=${value}`).join(' ')}`;
}

function expose(state: StageState, { args, range }: Instruction, linter: Linter): string {
  const ports = [...args].sort().flatMap((arg) => lex(arg, state.env, { escape: state.escape }).words).flatMap((word) => {
    return exposed(word, {
      loud: () => linter.run('ExposeProtoCasing', `Defined protocol '${word}' in EXPOSE instruction should be lowercase`, range),
      mapped: () => linter.run('ExposeInvalidFormat', `EXPOSE instruction should not define an IP address or host-port mapping, found '${word}'`, range),
    });
  });
  state.config.ExposedPorts = sortedRecord({ ...state.config.ExposedPorts, ...Object.fromEntries(ports.map((port) => [port, {}])) });
  return `EXPOSE [${ports.join(' ')}]`;
}

function declare(state: StageState, instruction: Instruction, { buildArgs, globals }: ConfigureContext, linter: Linter): string {
  const shown = instruction.args.map((word) => {
    const at = word.indexOf('=');
    const name = at < 0 ? word : word.slice(0, at);
    checkSecret(instruction, name, linter);
    const value = buildArgs[name] ?? (at < 0 ? globals.get(name) : expandWord(state, word.slice(at + 1), instruction, linter));
    if (value !== undefined) state.env.set(name, value);
    state.args.set(name, value);
    return value === undefined ? name : `${name}=${value}`;
  });
  return `ARG ${shown.join(' ')}`;
}

/** Arguments that RUN's history names: all that are declared, with what the variables are now. */
export const usedArgs = (state: StageState): string[] => [...state.args].map(([name, value]) => `${name}=${state.env.get(name) ?? value ?? ''}`);

function healthcheck(instruction: Instruction): HealthConfig {
  const [kind = '', ...command] = instruction.args;
  if (kind.toUpperCase() === 'NONE') return { Test: ['NONE'] };
  const duration = (name: string): number | undefined => {
    const value = flagOf(instruction, name);
    return value ? Math.round(parseGoDuration(value) * 1e6) : undefined;
  };
  const retries = flagOf(instruction, 'retries');
  const config: HealthConfig = {
    Test: [instruction.json ? 'CMD' : 'CMD-SHELL', ...command], Interval: duration('interval'), Timeout: duration('timeout'), StartPeriod: duration('start-period'), StartInterval: duration('start-interval'), Retries: retries ? Number(retries) : undefined,
  };
  return Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined && value !== 0)) as HealthConfig;
}

function healthText({ Test, Interval, Timeout, StartPeriod, StartInterval, Retries }: HealthConfig): string {
  const shown = (ns: number | undefined): string => goDuration((ns ?? 0) / 1e6);
  return `{Test:[${(Test ?? []).join(' ')}] Interval:${shown(Interval)} Timeout:${shown(Timeout)} StartPeriod:${shown(StartPeriod)} StartInterval:${shown(StartInterval)} Retries:${Retries ?? 0}}`;
}
