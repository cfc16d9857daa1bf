/** Walks through commits, and where two lines of them met last. */
import type { Commit } from './objects.ts';
import type { Repository } from './repository.ts';

/** All commits that can be reached, the starts included. */
export function reachable(repository: Repository, starts: readonly string[]): Set<string> {
  const seen = new Set<string>(), left = [...starts];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    left.push(...(repository.commit(id)?.parents ?? []));
  }
  return seen;
}

/** Newest first by the committer's date; equal ones in the order they were met. */
export function byDate(repository: Repository, starts: readonly string[], without: readonly string[], firstParent = false): Commit[] {
  const hidden = reachable(repository, without), met = new Set<string>(), queue: Commit[] = [], out: Commit[] = [];
  const meet = (id: string): void => {
    const one = met.has(id) || hidden.has(id) ? undefined : repository.commit(id);
    if (!one) return;
    met.add(id);
    const at = queue.findIndex((other) => other.committer.time < one.committer.time);
    queue.splice(at < 0 ? queue.length : at, 0, one);
  };
  for (const id of starts) meet(id);
  for (let one = queue.shift(); one; one = queue.shift()) {
    out.push(one);
    for (const parent of firstParent ? one.parents.slice(0, 1) : one.parents) meet(parent);
  }
  return out;
}

/** No commit before all that stand on it, lines of work kept together (what --graph draws). */
export function inTopology(commits: readonly Commit[]): Commit[] {
  const byId = new Map(commits.map((one) => [one.id, one])), children = new Map<string, number>();
  for (const { parents } of commits) for (const id of parents) children.set(id, (children.get(id) ?? 0) + 1);
  const stack = commits.filter(({ id }) => !children.get(id)).reverse(), out: Commit[] = [];
  for (let one = stack.pop(); one; one = stack.pop()) {
    out.push(one);
    for (const id of one.parents) {
      const left = (children.get(id) ?? 1) - 1, parent = byId.get(id);
      children.set(id, left);
      if (left === 0 && parent) stack.push(parent);
    }
  }
  return out;
}

/** The best common ancestor of two commits. */
export function mergeBase(repository: Repository, one: string, other: string): string | undefined {
  const ours = reachable(repository, [one]), common = [...reachable(repository, [other])].filter((id) => ours.has(id));
  const below = new Set(common.flatMap((id) => [...reachable(repository, repository.commit(id)?.parents ?? [])]));
  return byDate(repository, common.filter((id) => !below.has(id)), [])[0]?.id;
}

export const isAncestor = (repository: Repository, one: string, of: string): boolean => reachable(repository, [of]).has(one);
