/** What a check of the Pod Security Standards is, and the words that many of them share. */
import type { Container } from '../../../api/kubernetes/container.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';

export interface Violation { reason: string; detail: string }

export interface Subject { spec: Pod['spec']; annotations: Readonly<Record<string, string>>; all: Container[]; minor: number }
export type Check = (subject: Subject) => Violation | undefined;
export interface Standard {
  readonly check: Check;
  /** Minor versions of Kubernetes in which it holds. */
  readonly since?: number;
  readonly until?: number;
  /** In these versions the restricted level has a stricter one. */
  readonly stricterSince?: number;
}

export const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
export const plural = (list: readonly unknown[], one: string, many = `${one}s`): string => (list.length === 1 ? one : many);
export const named = (list: readonly Container[]): string => `${plural(list, 'container')} ${quoted(list.map(({ name }) => name))}`;
export const sortedSet = (list: readonly string[]): string[] => [...new Set(list)].sort();
export const capabilitiesAdded = (one: Container): readonly string[] => one.securityContext?.capabilities?.add ?? [];

/** Containers that do something wrong, told as one sentence about all of them. */
export const ofContainers = (reason: string, wrong: (one: Container) => boolean, told: (names: string, list: Container[]) => string): Check => ({ all }) => {
  const list = all.filter(wrong);
  return list.length > 0 ? { reason, detail: told(named(list), list) } : undefined;
};

/** Who of the pod and its containers does it: 'pod and containers "a", "b"'; empty where nobody does. */
export function culprits<T extends keyof NonNullable<Container['securityContext']>>({ spec, all }: Subject, field: T, wrong: (value: NonNullable<NonNullable<Container['securityContext']>[T]>) => boolean): string {
  const of = (context: object | undefined): boolean => {
    const value = (context as NonNullable<Container['securityContext']> | undefined)?.[field];
    return value !== undefined && value !== null && wrong(value as NonNullable<NonNullable<Container['securityContext']>[T]>);
  };
  const list = all.filter(({ securityContext }) => of(securityContext));
  return [...(of(spec.securityContext) ? ['pod'] : []), ...(list.length > 0 ? [named(list)] : [])].join(' and ');
}

/** A pod in a user namespace is no root of its node. */
export const inUserNamespace = ({ spec }: Subject): boolean => spec.hostUsers === false;
