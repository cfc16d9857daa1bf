/** What is seldom said in everyday commands, read: platforms, moments, files of variables. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { platformQuery, platformText } from './platform.ts';
import { timeParameter } from './time-parameter.ts';
import { readVariables } from './variable-files.ts';

/** --platform as text. @throws CliError */
export function* readPlatform(text: string): Blocking<string> {
  return platformText(text);
}

/** --platform as the engine's routes of images want it. @throws CliError */
export function* readPlatformQuery(text: string): Blocking<string> {
  return platformQuery(text)!;
}

/** --since and --until. @throws CliError */
export function* readMoment(text: string, now: number, option: string): Blocking<string | undefined> {
  return timeParameter(text, now, option);
}

/** --env-file. @throws Error */
export function* readVariableFiles(p: Process, paths: readonly string[]): Blocking<string[]> {
  return paths.flatMap((path) => readVariables(p, path, true));
}
