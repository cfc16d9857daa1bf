/** /info as older versions of the API had it. */
import { olderThan, type Call } from './http/router.ts';

type Json = Record<string, unknown>;

const without = (object: unknown, name: string): unknown => Object.fromEntries(Object.entries(object as Json).filter(([key]) => key !== name));

export function infoOfVersion(call: Call, info: Json): Json {
  let shown = info;
  if (olderThan(call, '1.44')) shown = { ...shown, Runtimes: Object.fromEntries(Object.entries(shown['Runtimes'] as Json).map(([name, runtime]) => [name, without(runtime, 'status')])) };
  if (olderThan(call, '1.46')) shown = without(shown, 'Containerd') as Json;
  if (olderThan(call, '1.47')) shown = { ...shown, RegistryConfig: { ...(shown['RegistryConfig'] as Json), AllowNondistributableArtifactsCIDRs: null, AllowNondistributableArtifactsHostnames: null } };
  if (olderThan(call, '1.49')) shown = { ...(without(shown, 'FirewallBackend') as Json), ...Object.fromEntries(['ContainerdCommit', 'RuncCommit', 'InitCommit'].map((name) => [name, { ...(shown[name] as Json), Expected: (shown[name] as Json)['ID'] }])) };
  if (olderThan(call, '1.50')) shown = { ...shown, BridgeNfIptables: false, BridgeNfIp6tables: false };
  return shown;
}
