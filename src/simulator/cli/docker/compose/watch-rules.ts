/** What `develop.watch` says of a file: which rules it is for, and where it goes. */
import { lookup, readText } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { isEphemeral, pathMatcher, type PathMatcher } from './ignore-patterns.ts';
import type { Service, Trigger } from './model.ts';

export interface Rule {
  service: string;
  trigger: Trigger;
  includes: PathMatcher;
  ignores: PathMatcher;
}

/** A file here, and where it goes in the container. */
export interface Mapping {
  host: string;
  inside: string;
}

export function ruleOf(p: Process, service: string, { build }: Service, trigger: Trigger): Rule {
  const ignoreFile = build && `${build.context}/.dockerignore`;
  const fromFile = ignoreFile && lookup(p, ignoreFile) ? pathMatcher(build.context, readText(p, ignoreFile).split('\n')) : () => false;
  const own = pathMatcher(trigger.path, trigger.ignore ?? []), git = pathMatcher('/', ['.git/']);
  return {
    service, trigger, includes: trigger.include?.length ? pathMatcher(trigger.path, trigger.include) : () => true,
    ignores: (path) => fromFile(path) || isEphemeral(path) || git(path) || own(path),
  };
}

export function matching({ trigger, includes, ignores }: Rule, host: string): Mapping | undefined {
  if (host !== trigger.path && !host.startsWith(`${trigger.path}/`)) return undefined;
  if (!includes(host) || ignores(host)) return undefined;
  return { host, inside: trigger.target === undefined ? '' : `${trigger.target.replace(/\/$/, '')}${host.slice(trigger.path.length)}` };
}
