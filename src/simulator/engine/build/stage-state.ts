/** An image on its way: its tree, layers, configuration and history, and what instructions do to them. */
import type { HealthConfig, HistoryEntry, ImageRunConfig } from '../../api/engine/images.ts';
import { directoryNode, type DirectoryNode } from '../../kernel/inode.ts';
import { parseDuration } from './durations.ts';
import type { Blob } from '../images/content.ts';
import type { PlatformImage } from '../images/images.ts';
import { flagOf, parseError, type Instruction } from './dockerfile/parse.ts';
import { expandVariables, pairs, rawWords, splitWords, unquote } from './dockerfile/words.ts';

const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
export const DEFAULT_SHELL = ['/bin/sh', '-c'];

/** ARGs that need no declaration; they leave no trace. */
const PREDEFINED = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'FTP_PROXY', 'ftp_proxy', 'NO_PROXY', 'no_proxy', 'ALL_PROXY', 'all_proxy'];

/** What every build knows about where it runs. */
export const PLATFORM_ARGS: Record<string, string> = {
  TARGETPLATFORM: 'linux/amd64', TARGETOS: 'linux', TARGETARCH: 'amd64', TARGETVARIANT: '', BUILDPLATFORM: 'linux/amd64', BUILDOS: 'linux', BUILDARCH: 'amd64', BUILDVARIANT: '',
};

export class StageState {
  tree: DirectoryNode = directoryNode();
  layers: Blob[] = [];
  /** Cache key of everything so far. */
  key = 'scratch';
  config: ImageRunConfig = {};
  history: HistoryEntry[] = [];
  author: string | undefined;
  /** Declared ARGs with their values, in order. */
  args = new Map<string, string | undefined>();
  shell = DEFAULT_SHELL;
  /** CMD was set here, and not in the base. */
  ownCommand = false;
  onBuild: string[] = [];
  /** Digest and name of the base image. */
  base: { digest: string; name: string } | undefined;

  static fromImage(image: PlatformImage, tree: DirectoryNode, layers: Blob[], digest: string, name: string): StageState {
    const state = new StageState();
    state.tree = tree;
    state.layers = layers;
    state.key = image.descriptor.digest;
    state.config = { ...image.config.config };
    state.shell = image.config.config.Shell ?? DEFAULT_SHELL;
    state.history = [...image.config.history];
    state.author = image.config.author;
    state.base = { digest, name };
    state.onBuild = image.config.config.OnBuild ?? [];
    delete state.config.OnBuild;
    return state;
  }

  /** A stage that begins where another one ended. */
  fork(): StageState {
    const state = new StageState();
    Object.assign(state, this, { layers: [...this.layers], history: [...this.history], config: { ...this.config }, args: new Map() });
    state.ownCommand = false;
    return state;
  }

  /** ENV over ARG. */
  variables(): Map<string, string> {
    const values = new Map<string, string>();
    for (const [name, value] of this.args) if (value !== undefined) values.set(name, value);
    for (const entry of this.config.Env ?? []) values.set(entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1));
    return values;
  }

  /** The environment of RUN. */
  environment(): Map<string, string> {
    return new Map([['PATH', DEFAULT_PATH], ...this.variables()]);
  }

  expand(text: string): string {
    return expandVariables(text, this.variables());
  }

  get workdir(): string {
    return this.config.WorkingDir || '/';
  }

  /** An absolute path from one that may be relative to the working folder. */
  absolute(path: string): string {
    if (path.startsWith('/')) return path;
    return `${this.workdir === '/' ? '' : this.workdir}/${path.replace(/^\.\//, '').replace(/^\.$/, '')}`.replace(/\/+$/, path.endsWith('/') || path === '.' ? '/' : '') || '/';
  }

  note(createdBy: string, created: string, layer?: Blob): void {
    if (layer) this.layers.push(layer);
    this.history.push({ created, created_by: createdBy, comment: 'buildkit.dockerfile.v0', ...(layer ? {} : { empty_layer: true }) });
  }
}

const quoted = (words: readonly string[]): string => `[${words.map((word) => JSON.stringify(word)).join(' ')}]`;

const sortedRecord = <T>(record: Record<string, T>): Record<string, T> => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Command of an instruction: as JSON, or for the shell. */
export const commandOf = (instruction: Instruction, shell: readonly string[]): string[] => instruction.json ?? [...shell, instruction.rest];

/** Key and value words with variables filled in and quotes off. */
function keyValues(state: StageState, instruction: Instruction): [string, string][] {
  const { rest } = instruction;
  const found = pairs(rest);
  if (found) return found.map(([key, value]) => [unquote(state.expand(key)), splitWords(state.expand(value)).join(' ')]);
  const [key = ''] = rawWords(rest);
  return [[key, splitWords(state.expand(rest.slice(key.length).trim())).join(' ')]];
}

/**
 * Instructions that change only the configuration. Returns what the history says, or undefined for those that
 * make a layer (RUN, COPY, ADD, WORKDIR) or need the files.
 */
export function configure(state: StageState, instruction: Instruction, buildArgs: Readonly<Record<string, string>>, globals: ReadonlyMap<string, string | undefined>): string | undefined {
  const { name, rest } = instruction;
  const { config } = state;
  switch (name) {
    case 'ENV': {
      const values = keyValues(state, instruction);
      const env = new Map((config.Env ?? []).map((entry): [string, string] => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]));
      for (const [key, value] of values) env.set(key, value);
      config.Env = [...env].map(([key, value]) => `${key}=${value}`);
      return `ENV ${values.map(([key, value]) => `${key}=${value}`).join(' ')}`;
    }
    case 'LABEL': {
      const values = keyValues(state, instruction);
      config.Labels = sortedRecord({ ...config.Labels, ...Object.fromEntries(values) });
      return `LABEL ${values.map(([key, value]) => `${key}=${value}`).join(' ')}`;
    }
    case 'ARG': return declare(state, instruction, buildArgs, globals);
    case 'CMD': {
      config.Cmd = commandOf(instruction, state.shell);
      state.ownCommand = true;
      return `CMD ${quoted(config.Cmd)}`;
    }
    case 'ENTRYPOINT': {
      config.Entrypoint = rest === '' || (instruction.json && instruction.json.length === 0) ? null : commandOf(instruction, state.shell);
      // A new entry point drops the base's command.
      if (!state.ownCommand) config.Cmd = null;
      return `ENTRYPOINT ${quoted(config.Entrypoint ?? [])}`;
    }
    case 'EXPOSE': {
      const ports = splitWords(state.expand(rest)).flatMap((word) => portRange(word));
      config.ExposedPorts = sortedRecord({ ...config.ExposedPorts, ...Object.fromEntries(ports.map((port) => [port, {}])) });
      return `EXPOSE map[${ports.map((port) => `${port}:{}`).join(' ')}]`;
    }
    case 'VOLUME': {
      const paths = (instruction.json ?? splitWords(state.expand(rest))).map((path) => path);
      config.Volumes = sortedRecord({ ...config.Volumes, ...Object.fromEntries(paths.map((path) => [path, {}])) });
      return `VOLUME [${paths.join(' ')}]`;
    }
    case 'USER': {
      config.User = state.expand(rest);
      return `USER ${config.User}`;
    }
    case 'STOPSIGNAL': {
      config.StopSignal = state.expand(rest);
      return `STOPSIGNAL ${config.StopSignal}`;
    }
    case 'SHELL': {
      state.shell = instruction.json!;
      config.Shell = instruction.json!;
      return `SHELL [${instruction.json!.join(' ')}]`;
    }
    case 'HEALTHCHECK': {
      config.Healthcheck = healthcheck(instruction);
      return `HEALTHCHECK &{${quoted(config.Healthcheck.Test ?? [])} "${flagOf(instruction, 'interval') ?? '0s'}" "${flagOf(instruction, 'timeout') ?? '0s'}" "${flagOf(instruction, 'start-period') ?? '0s'}" "${flagOf(instruction, 'start-interval') ?? '0s'}" '\\x0${config.Healthcheck.Retries ?? 0}'}`;
    }
    case 'ONBUILD': {
      config.OnBuild = [...(config.OnBuild ?? []), rest];
      return `ONBUILD ${rest}`;
    }
    case 'MAINTAINER': {
      state.author = rest;
      return `MAINTAINER ${rest}`;
    }
    default: return undefined;
  }
}

function portRange(word: string): string[] {
  const [port = '', protocol = 'tcp'] = word.split('/');
  const [from = 0, to = from] = port.split('-').map(Number);
  return Array.from({ length: to - from + 1 }, (_, i) => `${from + i}/${protocol.toLowerCase()}`);
}

function declare(state: StageState, instruction: Instruction, buildArgs: Readonly<Record<string, string>>, globals: ReadonlyMap<string, string | undefined>): string {
  const shown = rawWords(instruction.rest).map((word) => {
    const at = word.indexOf('=');
    const name = at < 0 ? word : word.slice(0, at);
    const fallback = at < 0 ? globals.get(name) ?? PLATFORM_ARGS[name] : splitWords(state.expand(word.slice(at + 1))).join(' ');
    const value = buildArgs[name] ?? fallback;
    state.args.set(name, value);
    return value === undefined ? name : `${name}=${value}`;
  });
  return `ARG ${shown.join(' ')}`;
}

/** Arguments that RUN's history names: those declared and given or defaulted. */
export function usedArgs(state: StageState): string[] {
  return [...state.args].filter(([name, value]) => value !== undefined && !PREDEFINED.includes(name)).map(([name, value]) => `${name}=${value}`);
}

function healthcheck(instruction: Instruction): HealthConfig {
  const { rest, range } = instruction;
  const [, kind = '', command = ''] = /^(\S+)\s*(.*)$/s.exec(rest) ?? [];
  if (kind.toUpperCase() === 'NONE') return { Test: ['NONE'] };
  if (kind.toUpperCase() !== 'CMD') throw parseError(range, `unknown type ${JSON.stringify(kind.toUpperCase())} in HEALTHCHECK (try CMD)`);
  if (command === '') throw parseError(range, 'Missing command after HEALTHCHECK CMD');
  const duration = (name: string): number | undefined => {
    const value = flagOf(instruction, name);
    if (value === undefined) return undefined;
    const ns = parseDuration(value);
    if (ns === undefined) throw parseError(range, `time: invalid duration ${JSON.stringify(value)}`);
    return ns;
  };
  const retries = flagOf(instruction, 'retries');
  const config: HealthConfig = { Test: instruction.json ? ['CMD', ...instruction.json] : ['CMD-SHELL', command], Interval: duration('interval'), Timeout: duration('timeout'), StartPeriod: duration('start-period'), StartInterval: duration('start-interval'), Retries: retries === undefined ? undefined : Number(retries) };
  return Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined)) as HealthConfig;
}
