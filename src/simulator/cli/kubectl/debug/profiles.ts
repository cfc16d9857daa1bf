/** What --profile changes in a pod and its debugging container. */
import { CommandError } from '../client/failure.ts';

type Fields = Record<string, unknown>;
export type DebugTarget = 'ephemeral' | 'copy' | 'node';

const NAMES = ['legacy', 'general', 'baseline', 'netadmin', 'restricted', 'sysadmin'];

/** Capabilities and context of the container. */
function context(profile: string, target: DebugTarget): Fields | undefined {
  switch (profile) {
    case 'general': return target === 'node' ? undefined : { capabilities: { add: ['SYS_PTRACE'] } };
    case 'netadmin': return { capabilities: { add: ['NET_ADMIN', 'NET_RAW'] } };
    case 'restricted': return { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } };
    case 'sysadmin': return { privileged: true };
    default: return undefined;
  }
}

/** @throws CommandError for a profile that does not exist */
export function containerContext(profile: string, target: DebugTarget): Fields {
  if (!NAMES.includes(profile)) throw new CommandError(`unknown profile: ${profile}`);
  const found = context(profile, target);
  return found ? { securityContext: found } : {};
}

/** What a pod on a node shares with it. */
export function nodePodSpec(profile: string): { spec: Fields; mount: Fields | undefined } {
  const host = { hostIPC: true, hostNetwork: true, hostPID: true };
  if (profile === 'baseline' || profile === 'restricted') return { spec: {}, mount: undefined };
  if (profile === 'netadmin') return { spec: host, mount: undefined };
  return { spec: { ...host, volumes: [{ hostPath: { path: '/' }, name: 'host-root' }] }, mount: { mountPath: '/host', name: 'host-root' } };
}
