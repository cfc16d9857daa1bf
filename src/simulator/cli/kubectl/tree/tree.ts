/** kubectl's command tree: compact data and the verbs' code put together. The texts of help are not in it (texts.ts). */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Command, Complete, Flag, Invocation } from '../../shared/cobra/command.ts';
import { CommandError, FatalLog, PrintFailure, SilentExit, UsageError } from '../client/failure.ts';
import { goDate } from '../print/klog.ts';
import { dryRunPlace, dryRunWarning } from '../print/result.ts';
import { templates } from '../print/templates.ts';
import { Session } from '../session.ts';
import { globalCompletions, manifestFiles, subresources } from '../completion/flags.ts';
import { GLOBAL_FLAGS, type CommandData } from './everyday-data.ts';
import { helpText } from './help.ts';
import { parseFlags } from './flags.ts';
import type { Verb } from './verb.ts';
import { kinds } from '../../shared/cobra/value.ts';

/** By path. */
type Commands = Readonly<Record<string, CommandData>>;

/** @throws Error (a bug) if two verbs claim one command, or one claims a command that kubectl lacks */
export function buildTree(verbs: readonly Verb[], commands: Commands): Command {
  const byPath = new Map<string, Verb>();
  for (const verb of verbs) {
    if (byPath.has(verb.path) || !(verb.path in commands)) throw new Error(`kubectl ${verb.path} is registered twice or unknown`);
    byPath.set(verb.path, verb);
  }
  const root: Command = {
    name: 'kubectl',
    usage: '[flags] [options]',
    flags: [helpFlag('kubectl')],
    persistentFlags: parseFlags(GLOBAL_FLAGS, '').map((flag) => withCompletion(flag, globalCompletions[flag.name])),
    commands: children('', byPath, commands),
  };
  return root;
}

/** The tree with the flag that KUBECTL_APPLYSET=true brings. */
export const withApplySet = (root: Command): Command => ({
  ...root,
  commands: root.commands!.map((command) => (command.name === 'apply' ? { ...command, flags: [...command.flags!, ...parseFlags("applyset=''", '')] } : command)),
});

function children(parent: string, verbs: ReadonlyMap<string, Verb>, commands: Commands): Command[] {
  const depth = parent === '' ? 1 : parent.split(' ').length + 1;
  return Object.keys(commands).filter((path) => path.split(' ').length === depth && (parent === '' || path.startsWith(`${parent} `))).map((path) => command(path, verbs, commands));
}

function command(path: string, verbs: ReadonlyMap<string, Verb>, commands: Commands): Command {
  const data = commands[path]!;
  const verb = verbs.get(path);
  const below = children(path, verbs, commands);
  const flags = parseFlags(data.flags, path).map((flag): Flag => ({
    ...withCompletion(flag, verb?.flagCompletions?.[flag.name] ?? usualCompletions[flag.name]),
    ...(verb?.required?.includes(flag.name) && { required: true }),
  }));
  return {
    name: path.split(' ').at(-1)!,
    usage: data.usage,
    flags: [...flags, helpFlag(path)],
    ...(data.aliases && { aliases: data.aliases }),
    ...(data.suggestFor && { suggestFor: data.suggestFor }),
    ...(below.length > 0 && { commands: below }),
    ...(verb?.complete && { complete: verb.complete }),
    ...(verb?.allToOutput && { allToOutput: true }),
    ...(path === 'alpha' && { hidden: true }),
    run: verb ? runVerb(verb) : below.length > 0 ? runGroup : () => notSimulated(`kubectl ${path}`),
  };
}

/** Help in our own words lists it nowhere; completion offers it. */
const helpFlag = (path: string): Flag => ({ name: 'help', short: 'h', kind: kinds.bool, usage: `Help for ${path}`, hiddenInHelp: true });

const usualCompletions: Readonly<Record<string, Complete>> = { filename: manifestFiles, subresource: subresources };

const withCompletion = (flag: Flag, complete: Flag['complete']): Flag => (complete ? { ...flag, complete } : flag);

const runVerb = (verb: Verb) =>
  function* (invocation: Invocation): Blocking<number> {
    const used = verb.unsupported?.find((name) => invocation.flags.changed(name));
    if (used) throw new CommandError(`--${used} of kubectl ${verb.path} is not simulated here`);
    const dryRun = invocation.flags.has('dry-run') ? dryRunWarning(invocation.flags.string('dry-run')) : undefined;
    // A generator counts its names before.
    if (dryRun && !(verb.path.startsWith('create ') && invocation.args.length !== 1)) yield* invocation.p.write(2, `${goDate(invocation.p.now, 'W', invocation.p.pid)} ${dryRunPlace(invocation.flags.string('dry-run'))}] ${dryRun}\n`);
    const session = yield* Session.begin(invocation);
    session.rules?.lookFirst(session, verb.path);
    if (asksForTemplates(session)) session.templates = yield* templates();
    return yield* toTheEnd(verb, session);
  };

const asksForTemplates = (session: Session): boolean => /^(jsonpath|go-template|template|custom-columns)/.test(session.flag('output')) || session.flag('template') !== '' || session.flag('sort-by') !== '';

/** Runs it, writes what was shown before a failure, and counts warnings where they are errors. */
function* toTheEnd(verb: Verb, session: Session): Blocking<number> {
  const { p } = session;
  let status: number;
  try {
    status = (yield* verb.run(session)) ?? 0;
    yield* session.log.flush();
  } catch (error) {
    if (error instanceof PrintFailure) yield* session.out(error.shown);
    session.log.refused(error);
    yield* session.log.flush();
    if (!(error instanceof FatalLog)) throw error;
    yield* session.err(`${goDate(p.now, 'F', p.pid)} ${error.place}] ${error.message}\n`);
    throw new SilentExit();
  }
  if (session.warnings > 0 && session.switch('warnings-as-errors')) throw new CommandError(`${session.warnings} warning${session.warnings === 1 ? '' : 's'} received`);
  return status;
}

/** A command that only holds others: its help on standard error, status 1; `certificate` does not mind. */
function* runGroup(invocation: Invocation): Blocking<number> {
  if (invocation.command.name === 'certificate') {
    yield* invocation.p.write(1, yield* helpText(invocation.path, invocation.p));
    return 0;
  }
  if (invocation.args.length > 0) throw new UsageError(`unknown command ${JSON.stringify(invocation.args.join(' '))}`);
  yield* invocation.p.write(2, yield* helpText(invocation.path, invocation.p, 2));
  throw new SilentExit();
}

function* notSimulated(name: string): Blocking<number> {
  throw new CommandError(`${name} is not simulated here`);
}
