/** How docker words help and mistakes. */
import type { Process } from '../../kernel/process.ts';
import { commandPath, type Command } from '../shared/cobra/command.ts';
import type { Style } from '../shared/cobra/execute.ts';
import type { Failure } from '../shared/cobra/run-command.ts';
import { commandList, flagUsages, shownFlags } from '../shared/cobra/usage.ts';
import { failure, hint, isBuild } from './failure.ts';
import { topGroups } from './top-groups.ts';

/** Commands that are plugins: they come in `docker help` with a star. */
const plugins = ['buildx', 'compose'];

const inPlugin = (path: readonly Command[]): boolean => plugins.includes(path[1]?.name ?? '');

/** 'Usage:  docker run [OPTIONS] …', further usages aligned below. */
export function usageLine(path: readonly Command[]): string {
  const command = path.at(-1)!;
  const name = commandPath(path);
  return `Usage:  ${command.usage.split('\n').map((usage, index) => `${index === 0 ? '' : '        '}${name} ${usage}`.trimEnd()).join('\n')}`;
}

export function dockerHelp(path: readonly Command[], p: Process): string {
  const command = path.at(-1)!;
  const parts = [path.length === 1 ? 'Usage:  docker [OPTIONS] COMMAND' : usageLine(path), path.length === 1 ? topIntroduction : command.long ?? command.short ?? ''];
  if (command.alsoAs) parts.push(`Aliases:\n  ${command.alsoAs.join(', ')}`);
  if (command.examples) parts.push(`Examples:\n${command.examples}`);
  const children = (command.commands ?? []).filter((child) => !child.hidden);
  const flags = [...command.flags, ...path.flatMap((one) => one.persistentFlags ?? []).filter(({ name }) => !command.flags.some((own) => own.name === name))];
  const options = shownFlags(flags).length === 0 ? '' : `Options:\n${flagUsages(flags, columnsOf(p)).trimEnd()}`;
  parts.push(...(path.length === 1 ? [...topCommands(children), `Global ${options}`] : [options, ...groupCommands(children)]));
  if (children.length > 0) parts.push(path.length === 1 ? topHint : `Run '${commandPath(path)} COMMAND --help' for more information on a command.`);
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const topIntroduction = 'Builds images and runs them as containers';
const topHint = "Run 'docker COMMAND --help' for more information on a command.";

function groupCommands(children: readonly Command[]): string[] {
  const byName = [...children].sort((a, b) => (a.name < b.name ? -1 : 1));
  const groups = byName.filter((child) => (child.commands?.length ?? 0) > 0), leaves = byName.filter((child) => (child.commands?.length ?? 0) === 0);
  const section = (title: string, commands: readonly Command[]): string[] => (commands.length === 0 ? [] : [`${title}:\n${commandList(commands, commands, (one) => one.name.padEnd(11)).trimEnd()}`]);
  return [...section('Management Commands', groups), ...section('Commands', leaves)];
}

/** The sections of `docker --help`. */
function topCommands(children: readonly Command[]): string[] {
  const title = (command: Command): string => (plugins.includes(command.name) ? `${command.name}*` : command.name).padEnd(11);
  const left = new Map(children.map((child) => [child.name, child]));
  const section = (heading: string, names: readonly string[]): string => {
    const found = names.flatMap((name) => left.get(name) ?? []);
    for (const command of found) left.delete(command.name);
    return found.length === 0 ? '' : `${heading}:\n${commandList(found, found, title).trimEnd()}`;
  };
  const sections = topGroups.map(([heading, names]) => section(heading, names));
  const rest = section('Commands', [...left.keys()].filter((name) => name !== 'help' && name !== 'checkpoint' && name !== 'manifest').sort());
  return [...sections.slice(0, 3), rest];
}

const columnsOf = (p: Process): number => p.files.get(1)?.tty?.columns ?? 80;

const usageStatus = (path: readonly Command[]): number => (inPlugin(path) && path[1]!.name === 'compose' ? 1 : 125);

function flagError(given: readonly Command[], message: string): Failure {
  const path = asBuildx(given);
  if (inPlugin(path) && path[1]!.name === 'compose') return { text: message, status: 1 };
  return { text: `${message}\n\n${usageLine(path)}\n\n${hint(path)}`, status: usageStatus(path) };
}

/** Commands of compose whose arguments docker's library counts. */
const DOCKERS_WORDS = new Set(['cp', 'publish', 'wait']);

/** compose lets cobra count: 'requires at least 2 arg(s), only received 0'. */
function composeArguments(message: string, count: number): string {
  const [, least, most] = /requires (?:at least )?(\d+)(?:.*at most (\d+))?/.exec(message) ?? [];
  if (message.startsWith('requires at least') && most === undefined) return `requires at least ${least} arg(s), only received ${count}`;
  if (message.startsWith('accepts no')) return `accepts 0 arg(s), received ${count}`;
  const upTo = /^requires at most (\d+)/.exec(message)?.[1];
  return `accepts ${upTo !== undefined ? `at most ${upTo}` : most === undefined ? least : `between ${least} and ${most}`} arg(s), received ${count}`;
}

/** Groups whose usage says more than their name. */
const OWN_USAGE: Readonly<Record<string, string>> = { manifest: ' COMMAND', stack: ' [OPTIONS]', volume: ' COMMAND' };

function unknownCommand(path: readonly Command[], word: string, p: Process): Failure {
  if (['alpha', 'bridge'].includes(path[2]?.name ?? '')) return { help: dockerHelp(path, p), text: '', status: 0 };
  if (path[1]?.name === 'compose') return { help: dockerHelp(path, p), text: `unknown docker command: ${JSON.stringify([...path.slice(1).map((one) => one.name), word].join(' '))}`, status: 1 };
  if (path[1]?.name === 'buildx') return { help: dockerHelp(path, p), text: `ERROR: unknown command: ${JSON.stringify(word)}`, status: 1 };
  if (path[1]?.name === 'checkpoint') return { text: 'docker checkpoint is only supported on a Docker daemon with experimental features enabled', status: 1 };
  const usage = path.length === 1 ? '' : `Usage:  ${commandPath(path)}${OWN_USAGE[path[1]!.name] ?? ''}\n\n`;
  return { text: `docker: unknown command: ${commandPath(path)} ${word}\n\n${usage}${hint(path)}`, status: 1 };
}

const asBuildx = (path: readonly Command[]): readonly Command[] => (inPlugin(path) || path.at(-1)!.name !== 'build' ? path : [path[0]!, { name: 'buildx', usage: '', flags: [] }, path.at(-1)!]);

function argumentsError(given: readonly Command[], message: string, count: number): Failure {
  if (given[1]?.name === 'compose' && !DOCKERS_WORDS.has(given.at(-1)!.name) && given[2]?.name !== 'bridge') return { text: composeArguments(message, count), status: 1 };
  const path = asBuildx(given);
  if (path[1]?.name === 'buildx' && ['ls', 'version'].includes(path.at(-1)!.name)) message = message.replace(/^accepts no/, 'requires 0');
  const prefix = isBuild(given) ? 'ERROR: ' : '';
  const verb = message.startsWith('requires at least') && !message.includes('at most') ? 'See' : 'Run';
  return { text: `${prefix}docker: '${commandPath(path)}' ${message}\n\n${usageLine(path)}\n\n${hint(path, verb)}`, status: 1 };
}

export const dockerStyle: Style = {
  traverse: true,
  bareHelpTo: 2,
  warningsTo: 1,
  unknownTopic: (words) => ({ text: `unknown help topic: ${words.join(' ')}`, status: 1 }),
  prepare: ({ path, flags }) => {
    const flag = path[0]!.flags.find((one) => one.name === 'log-level');
    const level = String((flag && flags.store.values.get(flag)) ?? 'info');
    return level === '' || /^(panic|fatal|error|warn|warning|info|debug|trace)$/i.test(level) ? undefined : { text: `Unable to parse logging level: ${level}`, status: 1 };
  },
  help: (path, p) => dockerHelp(asBuildx(path), p),
  flagError,
  unknownCommand,
  argumentsError,
  missingFlags: (path, names) => flagError(path, `required flag(s) ${names.map((name) => JSON.stringify(name)).join(', ')} not set`),
  failure,
};
