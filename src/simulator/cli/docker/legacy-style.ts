/** How docker words help and mistakes where DOCKER_BUILDKIT=0 leaves `docker build` to docker itself: by the name that was typed, after a warning. */
import type { Process } from '../../kernel/process.ts';
import { commandPath, type Command, type Flag } from '../shared/cobra/command.ts';
import type { Style } from '../shared/cobra/execute.ts';
import { parseBool } from '../shared/cobra/value.ts';
import { CliError } from './errors.ts';
import { hint } from './failure.ts';
import { withLegacyBuilder } from './legacy-builder.ts';
import { dockerHelp, usageLine } from './style.ts';

export const DEPRECATED = `DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
            BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
            environment-variable.

`;

/** @throws CliError: not to be read as yes or no */
export function isBuildKitOff(p: Process): boolean {
  const setting = p.env.get('DOCKER_BUILDKIT') ?? '';
  if (setting === '') return false;
  try {
    return !parseBool(setting);
  } catch {
    throw new CliError(`DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing ${JSON.stringify(setting)}: invalid syntax`);
  }
}

/** `build`, `image build` and what `builder` has; the plugins' are their own. */
const isOldBuild = (path: readonly Command[]): boolean => path[1]?.name === 'builder' || (path.at(-1)!.name === 'build' && path.length <= 3 && ['build', 'image'].includes(path[1]?.name ?? ''));

/** How docker itself types flags that buildx reads otherwise. */
const OWN_WORDS: Readonly<Record<string, string>> = { 'add-host': 'list', 'build-arg': 'list', 'cache-from': 'strings', label: 'list', platform: 'string', tag: 'list' };

function asOwn(flag: Flag): Flag {
  const { shownDefault, ...rest } = flag, word = OWN_WORDS[flag.name];
  return { ...(flag.name === 'network' || flag.name === 'rm' ? rest : flag), hiddenInHelp: flag.name === 'squash', ...(word !== undefined && { kind: { ...flag.kind, word } }) };
}

/** The command without the flags that only buildx has, and with those that only docker has. */
const withOwnFlags = (path: readonly Command[]): Command[] => path.map((one, at) => (at < path.length - 1 || one.name !== 'build' ? one : { ...one, alsoAs: ['docker image build', 'docker build', 'docker builder build'], flags: one.flags.filter((flag) => !flag.hiddenInCompletion).map(asOwn) }));

const withoutBuildKit = (style: Style): Style => ({
  ...style,
  *help(path, p) {
    if (isOldBuild(path) && p.argv[1] !== 'help') yield* p.write(2, DEPRECATED);
    return isOldBuild(path) ? dockerHelp(withOwnFlags(path), p) : String(style.help(path, p));
  },
  unknownCommand(path, word, p) {
    const failure = style.unknownCommand(path, word, p);
    return isOldBuild(path) ? { ...failure, text: `${DEPRECATED}${failure.text}` } : failure;
  },
  flagError: (path, message) => (isOldBuild(path) ? { text: `${DEPRECATED}${message}\n\n${usageLine(path)}\n\n${hint(path)}`, status: 125 } : style.flagError(path, message)),
  argumentsError: (path, message, count) => (isOldBuild(path) ? { text: `${DEPRECATED}docker: '${commandPath(path)}' ${message}\n\n${usageLine(path)}\n\n${hint(path)}`, status: 1 } : style.argumentsError(path, message, count)),
});

let legacy: { of: Command; tree: Command } | undefined;

/** @throws CliError */
export function treeFor(p: Process, tree: Command): Command {
  if (!isBuildKitOff(p)) return tree;
  if (legacy?.of !== tree) legacy = { of: tree, tree: withLegacyBuilder(tree, DEPRECATED) };
  return legacy.tree;
}

/** @throws CliError */
export const styleFor = (p: Process, style: Style): Style => (isBuildKitOff(p) ? withoutBuildKit(style) : style);
