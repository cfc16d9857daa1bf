/** Targets that stand on the results of others. */
import type { SolveRequest } from '../../../../api/engine/build.ts';
import type { BuildOptions } from '../build-options.ts';
import type { Target } from './target.ts';

/** Which targets stand on which: names of contexts, and what they lead to. */
export type Links = ReadonlyMap<string, readonly { context: string; target: string }[]>;

export const linksOf = (targets: ReadonlyMap<string, Target>): Links => new Map([...targets].map(([name, { contexts }]) => [name, Object.entries((contexts ?? {}) as Record<string, string>).flatMap(([context, value]) => (value.startsWith('target:') ? [{ context, target: value.slice('target:'.length) }] : []))]));

/** A target comes after those that it stands on. */
export function inOrder(names: readonly string[], links: Links): string[] {
  const found = new Set<string>(), visit = (name: string): void => {
    for (const { target } of links.get(name) ?? []) visit(target);
    found.add(name);
  };
  for (const name of names) visit(name);
  return [...found];
}

/** The request with the results of others in the place of their names. */
export function withResults(name: string, asked: ReadonlyMap<string, BuildOptions>, links: Links): SolveRequest {
  const { request } = asked.get(name)!, isContext = [...links.values()].some((all) => all.some(({ target }) => target === name));
  const contexts = Object.fromEntries((links.get(name) ?? []).map(({ context, target }) => [context, `result:${asked.get(target)!.request.ref}`]));
  return { ...request, ...(isContext ? { isContext } : {}), contexts: { ...request.contexts, ...contexts } };
}

/** Steps of a target that is only a context run for the one that stands on it, and show its name. */
export function shownUnder(name: string, links: Links, targets: ReadonlyMap<string, Target>): string {
  const output = targets.get(name)?.output as { type?: string }[] | undefined;
  const user = [...links].find(([, all]) => all.some(({ target }) => target === name))?.[0];
  return user !== undefined && output?.length === 1 && output[0]!.type === 'cacheonly' ? shownUnder(user, links, targets) : name;
}
