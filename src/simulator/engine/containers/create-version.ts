/** What the API makes of a request for a container before the engine sees it: by version, older clients are read as they were. */
import type { HostConfig } from '../../api/engine/containers.ts';
import type { PortBinding } from '../../api/engine/networks.ts';
import { badRequest } from '../http/errors.ts';
import { olderThan, type Call } from '../http/router.ts';
import { platformTrouble } from '../images/platform-specifier.ts';
import type { CreateRequest } from './create-request.ts';

/** Options of one kind of mount do not go with another. @throws 400 */
function checkMountOptions(mounts: HostConfig['Mounts']): void {
  for (const mount of mounts ?? []) {
    for (const [options, type] of [['VolumeOptions', 'volume'], ['BindOptions', 'bind'], ['TmpfsOptions', 'tmpfs']] as const) {
      if (mount[options] && mount.Type !== type) throw badRequest(`${options} must not be specified on mount type ${JSON.stringify(mount.Type ?? '')}`);
    }
  }
}

/** A port without bindings is bound to whatever is free; every binding has both its fields. */
function completeBindings(given: HostConfig['PortBindings']): { bindings: Record<string, PortBinding[]>; empty: string[] } {
  const entries = Object.entries(given);
  return {
    bindings: Object.fromEntries(entries.map(([port, bindings]) => [port, (bindings?.length ? bindings : [{} as Partial<PortBinding>]).map(({ HostIp = '', HostPort = '' }) => ({ HostIp, HostPort }))])),
    empty: entries.filter(([, bindings]) => !bindings?.length).map(([port]) => port),
  };
}

export interface VersionedRequest {
  request: CreateRequest;
  platform: string;
  warnings: string[];
}

/** @throws 400 */
export function requestOfVersion(call: Call, request: CreateRequest, platform: string): VersionedRequest {
  const ofConfig = Object.keys(request).some((name) => name !== 'HostConfig' && name !== 'NetworkingConfig' && request[name as keyof CreateRequest] !== undefined);
  if (!ofConfig) throw badRequest('config cannot be empty in order to create a container');
  const asked = olderThan(call, '1.41') ? '' : platform;
  const trouble = asked === '' ? undefined : platformTrouble(asked);
  if (trouble) throw badRequest(trouble);
  const { HostConfig: given } = request;
  if (!olderThan(call, '1.42')) checkMountOptions(given?.Mounts);
  const endpoints = Object.keys(request.NetworkingConfig?.EndpointsConfig ?? {});
  if (olderThan(call, '1.44') && endpoints.length > 1) throw badRequest(`Container cannot be created with multiple network endpoints: ${endpoints.join(', ')}`);
  if (!given) return { request, platform: asked, warnings: [] };
  const { bindings, empty } = completeBindings(given.PortBindings ?? {});
  const limit = given['PidsLimit'] as number | null | undefined;
  const HostConfig = {
    ...given, ...(given.PortBindings ? { PortBindings: bindings } : {}), ...(limit !== undefined && Number(limit) <= 0 ? { PidsLimit: null } : {}), ...(olderThan(call, '1.43') ? { Annotations: undefined } : {}),
  };
  const told = empty.length > 0 && !olderThan(call, '1.52');
  return { request: { ...request, HostConfig }, platform: asked, warnings: told ? [`Following container port(s) have an empty list of port-bindings: ${empty.join(', ')}. Such bindings will be discarded in a future version.`] : [] };
}
