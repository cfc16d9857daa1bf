/** Who makes a request. */
export interface User {
  readonly name: string;
  readonly uid?: string;
  readonly groups: readonly string[];
  readonly extra?: Readonly<Record<string, readonly string[]>>;
}

export const AUTHENTICATED = 'system:authenticated';
export const ADMINISTRATOR: User = { name: 'kubernetes-admin', groups: ['kubeadm:cluster-admins', AUTHENTICATED] };
export const ANONYMOUS: User = { name: 'system:anonymous', groups: ['system:unauthenticated'] };

/** A component of the control plane itself, inside the process. */
export const component = (name: string): User => ({ name: `system:${name}`, groups: ['system:masters', 'system:authenticated'] });

/** A component as what it writes shows it. */
export interface Actor {
  readonly actor: string;
  readonly user: User;
  /** Of the fields that it writes. */
  readonly manager: string;
}

export const actorOf = (actor: string): Actor => ({ actor, user: component(actor), manager: program(actor) });

/** The program that a component runs in: its user agent names the manager of the fields that it writes. */
export function program(actor: string): string {
  if (actor.includes('scheduler')) return 'kube-scheduler';
  return actor === 'kubelet' || actor === 'kube-proxy' || actor === 'coredns' ? actor : 'kube-controller-manager';
}
