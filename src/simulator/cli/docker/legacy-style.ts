/** How docker words help and mistakes where DOCKER_BUILDKIT=0 leaves `docker build` to docker itself: by the name that was typed, after a warning. */
import type { Process } from '../../kernel/process.ts';
import { commandPath, type Command } from '../shared/cobra/command.ts';
import type { Style } from '../shared/cobra/execute.ts';
import { parseBool } from '../shared/cobra/value.ts';
import { CliError } from './errors.ts';
import { hint } from './failure.ts';
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

/** `build`, `image build` and `builder build`; the plugins' are their own. */
const isOldBuild = (path: readonly Command[]): boolean => path.at(-1)!.name === 'build' && path.length <= 3 && ['build', 'builder', 'image'].includes(path[1]?.name ?? '');

/** The command without the flags that only buildx has. */
const withOwnFlags = (path: readonly Command[]): Command[] => path.map((one, at) => (at < path.length - 1 ? one : { ...one, alsoAs: ['docker image build', 'docker build', 'docker builder build'], flags: one.flags.filter((flag) => !flag.hiddenInCompletion) }));

const withoutBuildKit = (style: Style): Style => ({
  ...style,
  *help(path, p) {
    if (isOldBuild(path)) yield* p.write(2, DEPRECATED);
    return isOldBuild(path) ? dockerHelp(withOwnFlags(path), p) : String(style.help(path, p));
  },
  flagError: (path, message) => (isOldBuild(path) ? { text: `${DEPRECATED}${message}\n\n${usageLine(path)}\n\n${hint(path)}`, status: 125 } : style.flagError(path, message)),
  argumentsError: (path, message, count) => (isOldBuild(path) ? { text: `${DEPRECATED}docker: '${commandPath(path)}' ${message}\n\n${usageLine(path)}\n\n${hint(path)}`, status: 1 } : style.argumentsError(path, message, count)),
});

/** @throws CliError */
export const styleFor = (p: Process, style: Style): Style => (isBuildKitOff(p) ? withoutBuildKit(style) : style);
