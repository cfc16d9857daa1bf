/** docker buildx create: a new builder, a node more, a node less. */
import type { Process } from '../../../../kernel/process.ts';
import type { Invocation } from '../../../shared/cobra/command.ts';
import { csvFields } from '../csv-fields.ts';
import type { Behaviour } from '../../behaviour.ts';
import { storedContexts } from '../../context/stored.ts';
import { engineOf, readContext } from '../../contexts.ts';
import { CliError, notSimulated } from '../../errors.ts';
import { parsePlatform } from '../../platform.ts';
import { boot } from './boot.ts';
import { checkedName, saveGroup, setCurrent, storedGroup, type BuilderGroup, type BuilderNode } from './group.ts';
import { groupInstance } from './instance.ts';

const DRIVER = 'docker-container';
const OPTIONS = new Set(['network', 'image', 'memory', 'memory-swap', 'cpu-period', 'cpu-quota', 'cpu-shares', 'cpuset-cpus', 'cpuset-mems', 'cgroup-parent', 'restart-policy', 'default-load', 'provenance-add-gha', 'allow-untrusted-image']);
const FIRST = ['amazing', 'bold', 'clever', 'dreamy', 'eager', 'fervent', 'gallant', 'hopeful', 'keen', 'lucid', 'modest', 'nifty', 'quirky', 'serene', 'vibrant', 'zen'];
const LAST = ['archimedes', 'bell', 'curie', 'darwin', 'euler', 'fermi', 'gauss', 'hopper', 'kepler', 'lovelace', 'meitner', 'noether', 'pascal', 'ritchie', 'turing', 'wozniak'];

function drawnName(p: Process): string {
  const random = p.kernel.random('builder name', String(p.now));
  for (;;) {
    const name = `${random.pick(FIRST)}_${random.pick(LAST)}`;
    if (!storedGroup(p, name)) return name;
  }
}

const failed = (words: string): CliError => new CliError(`ERROR: ${words}`);

/** @throws CliError */
function driverOptions(specs: readonly string[]): Record<string, string> | null {
  if (specs.length === 0) return null;
  return Object.fromEntries(specs.flatMap((spec) => csvFields(spec)).map((field): [string, string] => {
    const at = field.indexOf('=');
    if (at < 0) throw failed(`invalid value ${JSON.stringify(field)}, expecting k=v`);
    return [field.slice(0, at), field.slice(at + 1)];
  }));
}

/** What the daemon is started with: a builder of its own network may always use the host's. */
function daemonFlags(text: string, options: Record<string, string> | null): string[] {
  const flags = text.split(/\s+/).filter(Boolean), allowed = flags.some((flag) => flag.startsWith('--allow-insecure-entitlement'));
  const host = options?.['network'] === 'host' && !flags.some((flag) => flag.endsWith('network.host'));
  return host || !allowed ? [...flags, '--allow-insecure-entitlement=network.host'] : flags;
}

function platformsOf(specs: readonly string[]): BuilderNode['Platforms'] {
  if (specs.length === 0) return null;
  return specs.flatMap((spec) => spec.split(',')).filter(Boolean).map((one) => {
    try {
      return parsePlatform(one);
    } catch (error) {
      throw error instanceof CliError ? failed(error.message) : error;
    }
  });
}

/** A context by its name, an address, or the engine in use. @throws CliError */
function endpointOf(invocation: Invocation, given: string | undefined): string {
  if (given === undefined) return engineOf(invocation).host;
  if (given === 'default') return 'unix:///var/run/docker.sock';
  if (readContext(invocation.p, given)) return given;
  if (!/^(unix|tcp|ssh|fd|npipe):\/\//.test(given) && !/^[\w.-]+:\d+$/.test(given)) throw failed(`failed to parse endpoint ${given}: invalid bind address format: ${given}`);
  return given.includes('://') ? given : `tcp://${given}`;
}

/** The group with its node made or changed. @throws CliError */
function updated(invocation: Invocation, group: BuilderGroup, node: BuilderNode, nodeName: string): BuilderGroup {
  const { flags, args } = invocation, at = group.Nodes.findIndex(({ Name }) => Name === nodeName);
  if (at < 0 && !flags.bool('append') && group.Nodes.length > 0) throw failed(`node ${nodeName} not found, did you mean to append?`);
  const held = group.Nodes[at];
  const changed: BuilderNode = held
    ? { ...held, ...(args.length > 0 ? { Endpoint: node.Endpoint } : {}), ...(node.Platforms ? { Platforms: node.Platforms } : {}), Flags: node.Flags, ...(node.DriverOpts ? { DriverOpts: node.DriverOpts } : {}) }
    : { ...node, Name: checkedName(nodeName || nextName(group)) };
  const nodes = held ? group.Nodes.map((one, i) => (i === at ? changed : one)) : [...group.Nodes, changed];
  if (nodes.filter(({ Endpoint }) => Endpoint === changed.Endpoint).length > 1) throw failed(`invalid duplicate endpoint ${changed.Endpoint}`);
  return { ...group, Nodes: nodes };
}

function nextName({ Name, Nodes }: BuilderGroup): string {
  let number = 0;
  while (Nodes.some((node) => node.Name === `${Name}${number}`)) number++;
  return `${Name}${number}`;
}

function leave({ p, flags }: Invocation): number {
  const name = flags.string('name'), node = flags.string('node');
  if (name === '') throw failed('leave requires instance name');
  if (node === '') throw failed('leave requires node name');
  const group = storedGroup(p, name);
  if (!group) throw failed(`failed to find instance ${JSON.stringify(name)} for leave`);
  if (!group.Nodes.some(({ Name }) => Name === node)) throw failed(`node ${JSON.stringify(node)} not found for ${name}`);
  if (group.Nodes.length === 1) throw failed('can not leave last node, do you want to rm instance instead?');
  saveGroup(p, { ...group, Nodes: group.Nodes.filter(({ Name }) => Name !== node) });
  return 0;
}

/** @throws CliError */
function checkDriver(driver: string): void {
  if (driver === 'docker') throw failed('additional instances of driver "docker" cannot be created');
  if (driver === 'kubernetes' || driver === 'remote' || driver === 'cloud') throw notSimulated(`the driver ${driver}`);
  if (driver !== DRIVER) throw failed(`failed to find driver ${JSON.stringify(driver)}`);
}

export const create: Behaviour = {
  path: 'buildx create',
  notSimulated: ['buildkitd-config'],
  *run(invocation) {
    const { p, flags, args } = invocation, append = flags.bool('append');
    if (flags.bool('leave')) return leave(invocation);
    if (flags.string('name') === 'default') throw failed('default is a reserved name and cannot be used to identify builder instance');
    if (append && flags.string('name') === '') throw failed('append requires a builder name');
    const name = checkedName(flags.string('name') || drawnName(p)), held = storedGroup(p, name);
    if (!append && storedContexts(p).some(({ Name }) => Name === name)) throw failed(`instance name ${JSON.stringify(name)} already exists as context builder`);
    if (append && !held) throw failed(`failed to find instance ${JSON.stringify(name)} for append`);
    const driver = flags.string('driver') || held?.Driver || DRIVER;
    if (held && flags.string('node') === '' && !append) throw failed(`existing instance for ${JSON.stringify(name)} but no append mode, specify the node name to make changes for existing instances`);
    checkDriver(driver);
    const options = driverOptions(flags.list('driver-opt'));
    const node: BuilderNode = { Name: '', Endpoint: endpointOf(invocation, args[0]), Platforms: platformsOf(flags.list('platform')), DriverOpts: options, Flags: daemonFlags(flags.string('buildkitd-flags'), options), Files: null };
    const group = updated(invocation, held ?? { Name: name, Driver: driver, Nodes: [], Dynamic: false }, node, flags.string('node'));
    const strange = Object.keys(options ?? {}).find((key) => !OPTIONS.has(key) && !/^env\../.test(key));
    if (strange !== undefined) throw failed(`failed to initialize builder ${name} (${group.Nodes.at(-1)!.Name}): invalid driver option ${strange} for ${DRIVER} driver`);
    saveGroup(p, group);
    if (flags.bool('use')) setCurrent(p, engineOf(invocation).host, name, false, false);
    if (flags.bool('bootstrap')) yield* boot(invocation, groupInstance(group));
    yield* p.write(1, `${name}\n`);
    return 0;
  },
};
