/** What a target asks of the builder: the same as the flags of a build. */
import type { Blocking } from '../../../../kernel/blocking.ts';
import type { Process } from '../../../../kernel/process.ts';
import { buildOptions, checkAgents, platformsOf, type Asked, type BuildOptions } from '../build-options.ts';
import { Unprepared } from '../unprepared.ts';
import { CliError, notSimulated } from '../../errors.ts';
import { ramInBytes } from '../../../shared/units.ts';
import { specOf, type Entry } from './entries.ts';
import type { Target } from './target.ts';

const list = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);
const entries = (value: unknown): string[] => (Array.isArray(value) ? (value as Entry[]).map(specOf) : []);
const pairs = (value: unknown): string[] => Object.entries((value ?? {}) as Record<string, string>).map(([key, one]) => `${key}=${one}`);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A Dockerfile lies in the context unless its path is a whole one. */
function dockerfileOf({ context, dockerfile }: Target): string {
  const file = text(dockerfile), folder = text(context);
  return file.startsWith('/') || folder === '.' ? file : `${folder}/${file}`;
}

const agentsOf = (target: Target): string[] => entries(target.ssh).map((one) => one.replace(/^id=/, '').replace(/,paths=/, '='));

function isSize(text: string): boolean {
  try {
    return ramInBytes(text) >= 0;
  } catch {
    return false;
  }
}

/** What --print finds wrong though it builds nothing. @throws CliError */
export function checkTargets(p: Process, targets: ReadonlyMap<string, Target>): void {
  for (const [, target] of targets) {
    const size = target['shm-size'];
    try {
      if (typeof size === 'string' && !isSize(size)) throw new Unprepared(`invalid value ${size} for membytes key shm-size`);
      checkAgents(p, agentsOf(target));
      platformsOf(list(target.platforms));
    } catch (error) {
      if (error instanceof Unprepared) throw new CliError(`ERROR: ${error.message}`);
      throw error;
    }
  }
}

function askedFor(p: Process, target: Target, call: string): Asked {
  if (list(target.ssh).length > 0 && p.env.has('SSH_AUTH_SOCK')) throw notSimulated('forwarding an SSH agent to a target');
  const lists: Record<string, string[]> = {
    annotation: list(target.annotations), attest: entries(target.attest), output: entries(target.output), 'cache-from': entries(target['cache-from']), 'cache-to': entries(target['cache-to']), tag: list(target.tags), secret: entries(target.secret), allow: list(target['entitlements']).filter((one) => one === 'network.host' || one === 'security.insecure'), 'build-context': pairs(target.contexts),
    'build-arg': pairs(target.args), label: pairs(target.labels), 'no-cache-filter': list(target['no-cache-filter']), platform: list(target.platforms), 'add-host': pairs(target['extra-hosts']), ssh: agentsOf(target), ulimit: list(target.ulimits),
  };
  const strings: Record<string, string> = { call, file: target['dockerfile-inline'] === undefined ? dockerfileOf(target) : '', target: text(target.target), network: text(target.network) };
  return { p, args: [text(target.context)], flags: { bool: (name) => target[name] === true, list: (name) => lists[name] ?? [], string: (name) => strings[name] ?? '', number: (name) => (name === 'shm-size' && target['shm-size'] !== undefined ? ramInBytes(text(target['shm-size'])) : 0) } };
}

/** @throws CliError */
export function* requestOf(p: Process, target: Target, call: string, prefix: string): Blocking<BuildOptions> {
  try {
    const options = yield* buildOptions(askedFor(p, target, call));
    const inline = target['dockerfile-inline'];
    return typeof inline === 'string' ? { ...options, request: { ...options.request, dockerfile: inline } } : options;
  } catch (error) {
    if (error instanceof Unprepared) throw new CliError(`ERROR: ${prefix}${error.message}`);
    throw error;
  }
}
