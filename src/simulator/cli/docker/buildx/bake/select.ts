/** Which targets are meant, and what each is once it has inherited. */
import { CliError } from '../../errors.ts';
import type { Definition } from './definition.ts';
import { overridden, type Overrides } from './override.ts';
import { mergeTargets, normalised, type Group, type Target } from './target.ts';

export interface Selection {
  groups: Map<string, Group>;
  targets: Map<string, Target>;
}

/** Go's path.Match, without character classes of its own. */
export const matches = (pattern: string, name: string): boolean => new RegExp(`^${pattern.replace(/[.+^${}()|\\]/g, '\\$&').replace(/\*/g, '[^/]*').replace(/\?/g, '[^/]')}$`).test(name);

/** @throws CliError */
function namesOf({ groups, targets }: Definition, pattern: string): string[] {
  if (!/[*?[\]]/.test(pattern)) return [pattern];
  const names = [...groups.map((group) => group.name), ...targets.keys()].filter((name) => matches(pattern, name));
  if (names.length === 0) throw new CliError(`ERROR: could not find any target matching ${JSON.stringify(pattern)}`);
  return names;
}

/** A group's targets, those of groups in it as well; a target's name is itself. */
function expand({ groups }: Definition, name: string, seen: Set<string>): string[] {
  const group = groups.find((one) => one.name === name);
  if (!group) return [name];
  if (seen.has(name)) return [];
  seen.add(name);
  // A group on the way to itself is a target of that name.
  return group.targets.flatMap((one) => {
    const found = expand({ groups, targets: new Map() }, one, seen);
    return found.length > 0 ? found : [one];
  });
}

/** @throws CliError */
export function resolveTarget(definition: Definition, overrides: Overrides, name: string): Target {
  const visited = new Map<string, Target | undefined>();
  const resolve = (one: string): Target | undefined => {
    if (visited.has(one)) return visited.get(one);
    visited.set(one, undefined);
    const own = definition.targets.get(one);
    if (!own) throw new CliError(`ERROR: failed to find target ${one}`);
    const parents = ((own.inherits ?? []) as string[]).map(resolve).filter((parent) => parent !== undefined);
    const all = normalised(overridden(mergeTargets(parents.reduce<Target>(mergeTargets, {}), own), overrides.get(one)));
    visited.set(one, all);
    return all;
  };
  const { inherits: _, ...target } = resolve(name)!;
  return { ...target, context: target.context ?? '.', dockerfile: target.dockerfile || 'Dockerfile' };
}

/** @throws CliError */
export function selectTargets(definition: Definition, overrides: Overrides, asked: readonly string[]): Selection {
  const names = [...new Set(asked.flatMap((name) => namesOf(definition, name.replaceAll('.', '_'))))];
  const selection: Selection = { groups: new Map(), targets: new Map() };
  for (const name of names) {
    const seen = new Set<string>();
    for (const one of new Set(expand(definition, name, seen))) selection.targets.set(one, resolveTarget(definition, overrides, one));
    for (const group of definition.groups) if (seen.has(group.name)) selection.groups.set(group.name, group);
  }
  // What was asked for by name becomes the default group of what is shown.
  const others = names.filter((name) => !(name === 'default' && selection.groups.has('default')));
  const before = selection.groups.get('default') ?? { name: 'default', targets: [], description: '' };
  selection.groups.set('default', { ...before, targets: [...new Set([...before.targets, ...others])].sort() });
  for (const name of [...selection.targets.keys()]) link(definition, overrides, selection, name, []);
  return selection;
}

/** Targets that are contexts of others are built with them, and kept in the cache only. */
function link(definition: Definition, overrides: Overrides, { groups, targets }: Selection, name: string, visited: readonly string[]): void {
  const trail = [...visited, name];
  for (const value of Object.values((targets.get(name)!.contexts ?? {}) as Record<string, string>)) {
    if (!value.startsWith('target:')) continue;
    const other = value.slice('target:'.length);
    if (other === name) throw new CliError(`ERROR: target ${other} cannot link to itself`);
    if (trail.includes(other)) throw new CliError(`ERROR: infinite loop from ${name} to ${other}`);
    if (!targets.has(other)) targets.set(other, { ...resolveTarget(definition, overrides, other), output: [{ type: 'cacheonly' }] });
    link(definition, overrides, { groups, targets }, other, trail);
  }
}
