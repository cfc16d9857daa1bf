/**
 * systemd 252's systemctl and Debian's service, of the units that this machine has: the engine, its socket and containerd. What
 * they say is true of the simulation; the log of a service is not simulated, nor what changes whether it starts with the machine.
 */
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup, unlink } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { services, type Service } from '../../kernel/services.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import { strftime } from '../dates.ts';
import { uptimeSeconds } from '../processes/figures.ts';
import { complain, type Tool } from '../tool.ts';

interface Unit {
  id: string;
  description: string;
  sub: string;
  docs?: string;
  triggeredBy?: string;
  triggers?: string;
}

const UNITS: readonly Unit[] = [
  { id: 'containerd.service', description: 'containerd container runtime', sub: 'running', docs: 'https://containerd.io' },
  { id: 'docker.service', description: 'Docker Application Container Engine', sub: 'running', docs: 'https://docs.docker.com', triggeredBy: 'docker.socket' },
  { id: 'docker.socket', description: 'Docker Socket for the API', sub: 'running', triggers: 'docker.service' },
];

const SOCKET = '/run/docker.sock';

const fullName = (word: string): string => (/\.(service|socket|target|timer|mount|path|slice|scope|device)$/.test(word) ? word : `${word}.service`);
const unitOf = (word: string): Unit | undefined => UNITS.find(({ id }) => id === fullName(word));

const green = (p: Process, text: string): string => (p.files.get(1)?.tty ? `\x1b[0;1;32m${text}\x1b[0m` : text);

/** `1h 3min ago`. */
function ago(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000)), minutes = Math.floor(seconds / 60), hours = Math.floor(minutes / 60), days = Math.floor(hours / 24);
  const text = days >= 2 ? `${days} days` : days === 1 ? `1 day ${hours % 24}h` : hours > 0 ? `${hours}h ${minutes % 60}min` : minutes >= 5 ? `${minutes}min` : minutes > 0 ? `${minutes}min ${seconds % 60}s` : `${seconds}s`;
  return `${text} ago`;
}

const engineOf = (p: Process): Service | undefined => services.get(p.ns.pids.root);

interface State {
  active: 'active' | 'activating' | 'deactivating' | 'inactive';
  sub: string;
  since: number;
  main?: Process;
}

function stateOf(p: Process, { id, sub }: Unit): State {
  const engine = engineOf(p), booted = p.now - uptimeSeconds(p) * 1000;
  if (!engine || id === 'containerd.service') return { active: 'active', sub, since: engine?.since ?? booted };
  if (id === 'docker.socket') return listens(p) ? { active: 'active', sub, since: lookup(p, SOCKET)?.mtime ?? booted } : { active: 'inactive', sub: 'dead', since: engine.since };
  const subs = { active: 'running', activating: engine.main ? 'start' : 'auto-restart', deactivating: 'stop-sigterm', inactive: 'dead' };
  return { active: engine.state, sub: subs[engine.state], since: engine.since, main: engine.main };
}

/** Whether systemd holds the engine's socket. */
const listens = (p: Process): boolean => lookup(p, SOCKET) !== undefined;

/** The round mark says at a glance whether it is active. */
const markOf = (p: Process, { active }: State): string => (active === 'inactive' ? '○' : active === 'active' ? green(p, '●') : '●');

function statusText(p: Process, unit: Unit): string {
  const state = stateOf(p, unit), { since, main } = state, enabled = green(p, 'enabled');
  const other = (id: string): string => `${markOf(p, stateOf(p, unitOf(id)!))} ${id}`, words = `${state.active} (${state.sub})`;
  return [
    `${markOf(p, state)} ${unit.id} - ${unit.description}`, `     Loaded: loaded (/lib/systemd/system/${unit.id}; ${enabled}; preset: ${enabled})`, `     Active: ${state.active === 'active' ? green(p, words) : words} since ${strftime('%a %Y-%m-%d %H:%M:%S UTC', since)}; ${ago(p.now - since)}`,
    ...(unit.triggeredBy === undefined ? [] : [`TriggeredBy: ${other(unit.triggeredBy)}`]), ...(unit.triggers === undefined ? [] : [`   Triggers: ${other(unit.triggers)}`]), ...(unit.docs === undefined ? [] : [`       Docs: ${unit.docs}`]),
    ...(unit.id === 'docker.socket' ? ['     Listen: /run/docker.sock (Stream)'] : []), ...(main ? [`   Main PID: ${main.pid} (${main.comm})`] : []),
  ].map((line) => `${line}\n`).join('');
}

/** Each of the units that are asked for; what is said of those that there are not decides the status. */
function* status(p: Process, words: readonly string[]): Blocking<number> {
  let result = 0, shown = 0;
  for (const word of words) {
    const unit = unitOf(word);
    if (unit) {
      yield* p.write(1, `${shown++ > 0 ? '\n' : ''}${statusText(p, unit)}`);
      if (result === 0 && stateOf(p, unit).active !== 'active') result = 3;
    } else {
      yield* complain(p, `Unit ${fullName(word)} could not be found.`);
      result = 4;
    }
  }
  if (shown > 0) yield* complain(p, 'systemctl: the log of a unit and what it uses are not simulated here');
  return result;
}

function* listUnits(p: Process, words: readonly string[], types: readonly string[] | undefined, legend: boolean): Blocking<number> {
  const pattern = (word: string): RegExp => new RegExp(`^${fullName(word).replace(/[.+^${}()|\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')}$`);
  const rows = UNITS.map((unit) => ({ ...unit, ...stateOf(p, unit) })).filter(({ id, active }) => active !== 'inactive' && (types === undefined || types.includes(id.split('.').pop()!)) && (words.length === 0 || words.some((word) => pattern(word).test(id))));
  const width = Math.max(4, ...rows.map(({ id }) => id.length)), last = Math.max(0, ...rows.map(({ description }) => description.length));
  const sub = Math.max(3, ...rows.map((row) => row.sub.length));
  if (rows.length > 0 && legend) yield* p.write(1, `  ${'UNIT'.padEnd(width)} LOAD   ACTIVE ${'SUB'.padEnd(sub)} ${'DESCRIPTION'.padEnd(last)}\n`);
  yield* p.write(1, rows.map((row) => `  ${row.id.padEnd(width)} loaded ${row.active.padEnd(6)} ${row.sub.padEnd(sub)} ${row.description}\n`).join(''));
  if (!legend) return 0;
  if (rows.length > 0) yield* p.write(1, '\nLOAD   = Reflects whether the unit definition was properly loaded.\nACTIVE = The high-level unit activation state, i.e. generalization of SUB.\nSUB    = The low-level unit activation state, values depend on unit type.\n');
  yield* p.write(1, `${rows.length} loaded units listed. Pass --all to see loaded but inactive units, too.\nTo show all installed unit files use 'systemctl list-unit-files'.\n`);
  return 0;
}

/** A question with a word for an answer, of each unit. */
function* isSo(p: Process, verb: string, words: readonly string[], quiet: boolean): Blocking<number> {
  let good = 0;
  for (const word of words) {
    const unit = unitOf(word), active = unit ? stateOf(p, unit).active : 'inactive';
    if (unit && (verb === 'is-enabled' || active === 'active')) good++;
    if (!unit && verb === 'is-enabled') yield* complain(p, `Failed to get unit file state for ${fullName(word)}: No such file or directory`);
    else if (!quiet) yield* p.write(1, `${unit && verb === 'is-enabled' ? 'enabled' : active}\n`);
  }
  return verb === 'is-failed' ? 1 : good > 0 && (verb === 'is-active' || good === words.length) ? 0 : verb === 'is-active' ? 3 : 1;
}

function properties(p: Process, unit: Unit | undefined, word: string): Record<string, string> {
  const state = unit && stateOf(p, unit);
  return { MainPID: String(state?.main?.pid ?? 0), Id: unit?.id ?? fullName(word), Description: unit?.description ?? fullName(word), LoadState: unit ? 'loaded' : 'not-found', ActiveState: state?.active ?? 'inactive', SubState: state?.sub ?? 'dead', UnitFileState: unit ? 'enabled' : '' };
}

function* show(p: Process, words: readonly string[], names: readonly string[], bare: boolean): Blocking<number> {
  for (const [i, word] of words.entries()) {
    const known = properties(p, unitOf(word), word), strange = names.find((name) => known[name] === undefined);
    if (names.length === 0 || strange !== undefined) {
      yield* complain(p, `systemctl: show${strange === undefined ? ' without --property' : ` --property=${strange}`}: not simulated here`);
      return 1;
    }
    yield* p.write(1, (i > 0 ? '\n' : '') + Object.keys(known).filter((name) => names.includes(name)).map((name) => `${bare ? '' : `${name}=`}${known[name]}\n`).join(''));
  }
  return 0;
}

const CHANGES = ['start', 'stop', 'restart', 'reload', 'try-restart', 'reload-or-restart', 'kill', 'enable', 'disable', 'mask', 'unmask', 'daemon-reload'];
const QUESTIONS = ['is-active', 'is-enabled', 'is-failed'];
/** Verbs of systemd that nothing is known of here. */
const OTHERS = 'add-requires add-wants bind cancel cat clean condreload condrestart condstop daemon-reexec default edit emergency exit force-reload freeze get-default halt help hibernate hybrid-sleep import-environment isolate is-system-running kexec link list-automounts list-dependencies list-jobs list-machines list-sockets list-timers list-unit-files log-level log-target mount-image poweroff preset preset-all reboot reenable reload-or-try-restart rescue reset-failed revert service-log-level service-log-target service-watchdogs set-default set-environment set-property show-environment soft-reboot suspend suspend-then-hibernate switch-root thaw try-reload-or-restart unset-environment'.split(' ');

function* change(p: Process, verb: string, words: readonly string[]): Blocking<number> {
  for (const word of words) {
    const does = verb === 'stop' || verb === 'reload' || verb === 'kill' ? verb : verb.replace(/^.*-(?=restart$)/, ''), name = fullName(word);
    if (p.uid !== 0) {
      yield* complain(p, /able$|mask$/.test(verb) ? `Failed to ${verb} unit: Interactive authentication required.` : `Failed to ${does} ${name}: Interactive authentication required.\nSee system logs and 'systemctl status ${name}' for details.`);
      return 1;
    }
    if (!unitOf(word)) {
      yield* complain(p, /able$|mask$/.test(verb) ? `Failed to ${verb} unit: Unit file ${name} does not exist.` : `Failed to ${does} ${name}: Unit ${name} not ${verb === 'stop' || verb === 'kill' ? 'loaded' : 'found'}.`);
      return /able$|mask$/.test(verb) ? 1 : 5;
    }
    // What is enabled stays so.
    if (verb === 'enable' || verb === 'unmask') continue;
    const refusal = /able$|mask$/.test(verb) || name === 'containerd.service' ? (verb === 'start' ? undefined : 'not simulated here') : verb === 'start' || verb === 'reload' ? undefined : engineOf(p)?.obstacle;
    if (refusal !== undefined) {
      yield* complain(p, `systemctl: ${verb} ${word}: ${refusal}`);
      return 1;
    }
    const status = yield* changeUnit(p, verb, name);
    if (status !== 0) return status;
  }
  if (verb === 'stop' && words.some((word) => fullName(word) === 'docker.service') && engineOf(p) && listens(p)) yield* complain(p, 'Warning: Stopping docker.service, but it can still be activated by:\n  docker.socket');
  return 0;
}

/** The engine and its socket: the engine needs the socket, which takes it along when it stops. */
function* changeUnit(p: Process, verb: string, name: string): Blocking<number> {
  const engine = engineOf(p), isSocket = name === 'docker.socket';
  if (!engine || name === 'containerd.service') return 0;
  if (verb === 'reload') {
    if (!isSocket && engine.state === 'active') return 0;
    yield* complain(p, isSocket ? `Failed to reload ${name}: Job type reload is not applicable for unit ${name}.\nSee system logs and 'systemctl status ${name}' for details.` : `${name} is not active, cannot reload.`);
    return 1;
  }
  if (verb === 'kill') {
    engine.main?.signal(SIGNALS.TERM, false, p);
    return 0;
  }
  const isUp = engine.state !== 'inactive', again = verb.includes('restart');
  if (verb === 'stop' || (again && isUp)) yield* engine.change('stop');
  if (verb === 'stop' && isSocket && listens(p)) unlink(p, SOCKET);
  if (verb === 'stop' || (verb === 'try-restart' && !isUp)) return 0;
  yield* engine.change('listen');
  if (!isSocket || (again && isUp)) yield* engine.change('start');
  return 0;
}

interface Line {
  words: string[];
  types?: string[];
  names: string[];
  flags: Set<string>;
  wrong?: string;
}

/** Words and options in any order. */
function lineOf(given: readonly string[]): Line {
  const line: Line = { words: [], names: [], flags: new Set() }, rest = [...given];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, option = '', value] = /^(--[a-z-]+|-[tp])(?:=?(.+))?$/.exec(word) ?? [];
    if (option === '-t' || option === '--type') line.types = (value ?? rest.shift() ?? '').split(',');
    else if (option === '-p' || option === '--property') line.names.push(...(value ?? rest.shift() ?? '').split(','));
    else if (['--no-pager', '--all', '--now', '--value', '--quiet', '--no-legend', '--full', '--plain', '--system', '--no-ask-password'].includes(option)) line.flags.add(option);
    else if (/^-[qalf]+$/.test(word)) for (const letter of word.slice(1)) line.flags.add({ q: '--quiet', a: '--all' }[letter] ?? `-${letter}`);
    else if (word.startsWith('-')) line.wrong ??= /^--(user|state|failed|lines|output|version|help|host|machine|job-mode|force|root|runtime|wait|no-block|show-types|reverse|with-dependencies|recursive)\b|^-[nosHMhr]/.test(word) ? `systemctl: ${word}: not simulated here` : word.startsWith('--') ? `systemctl: unrecognized option '${word}'` : `systemctl: invalid option -- '${word[1]}'`;
    else line.words.push(word);
  }
  return line;
}

function* act(p: Process, given: readonly string[]): Blocking<number> {
  const { words: [verb = 'list-units', ...words], types, names, flags, wrong } = lineOf(given), changes = CHANGES.includes(verb);
  if (wrong !== undefined) {
    yield* complain(p, wrong);
    return 1;
  }
  if (!changes && !QUESTIONS.includes(verb) && !['list-units', 'status', 'show'].includes(verb)) {
    yield* complain(p, OTHERS.includes(verb) ? `systemctl: ${verb}: not simulated here` : `Unknown command verb ${verb}.`);
    return 1;
  }
  if (words.length === 0 && !['list-units', 'daemon-reload', 'status', 'show'].includes(verb)) {
    yield* complain(p, 'Too few arguments.');
    return 1;
  }
  // Whoever has not been started by systemd finds nobody to ask.
  if (!lookup(p, '/sbin/init') || p.ns.pids.parent) {
    yield* complain(p, verb === 'is-enabled' && words.length > 0 ? `Failed to get unit file state for ${fullName(words[0]!)}: No such file or directory` : "System has not been booted with systemd as init system (PID 1). Can't operate.\nFailed to connect to bus: Host is down");
    return 1;
  }
  if (words.length === 0 && (verb === 'status' || verb === 'show')) {
    yield* complain(p, `systemctl: ${verb} without a unit: not simulated here`);
    return 1;
  }
  if (verb === 'daemon-reload') {
    if (p.uid !== 0) yield* complain(p, 'Failed to reload daemon: Interactive authentication required.');
    return p.uid === 0 ? 0 : 1;
  }
  if (changes) return yield* change(p, verb, words);
  if (verb === 'status') return yield* status(p, words);
  if (verb === 'show') return yield* show(p, words, names, flags.has('--value'));
  return yield* verb === 'list-units' ? listUnits(p, words, types, !flags.has('--no-legend')) : isSo(p, verb, words, flags.has('--quiet'));
}

export const systemctl: Tool = {
  name: 'systemctl', only: 'gnu', raw: true, summary: 'Ask and tell systemd about units',
  *run(p, { operands }) {
    return yield* act(p, operands);
  },
};

export const service: Tool = {
  name: 'service', only: 'gnu', raw: true, summary: 'Ask and tell services what systemctl would',
  *run(p, { operands: [name, verb, ...rest] }) {
    if (name === undefined || verb === undefined || name.startsWith('-')) {
      yield* complain(p, name?.startsWith('--status') ? 'service: --status-all: not simulated here' : 'Usage: service < option > | --status-all | [ service_name [ command | --full-restart ] ]');
      return 1;
    }
    if (!lookup(p, '/sbin/init') || p.ns.pids.parent) {
      yield* complain(p, `${name}: unrecognized service`);
      return 1;
    }
    return yield* act(p, [verb === '--full-restart' ? 'restart' : verb, fullName(name), ...rest]);
  },
};
