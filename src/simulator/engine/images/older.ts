/** Images as older versions of the API showed them: nothing left out that is empty, fewer fields that came later. Clients of today never ask for it. */
import type { Blocking } from '../../kernel/blocking.ts';
import { olderThan, type Call } from '../http/router.ts';

type Json = Record<string, unknown>;

const OF_CONTAINERS = { AttachStderr: false, AttachStdin: false, AttachStdout: false, Domainname: '', Hostname: '', Image: '', OpenStdin: false, StdinOnce: false, Tty: false };
const EMPTY_CONFIG = { Cmd: null, Entrypoint: null, Env: null, Labels: null, OnBuild: null, User: '', Volumes: null, WorkingDir: '' };

const without = (object: Json, ...names: string[]): Json => Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

export function* inspectedImageOfVersion(call: Call, image: Json): Blocking<Json> {
  let shown = image;
  if (olderThan(call, '1.53')) shown = without(shown, 'Identity');
  if (!olderThan(call, '1.52')) return shown;
  const Config = { ...(olderThan(call, '1.50') ? OF_CONTAINERS : {}), ...EMPTY_CONFIG, ...(shown['Config'] as Json) };
  shown = { Parent: '', Comment: '', Author: '', DockerVersion: '', GraphDriver: { Data: null, Name: 'overlayfs' }, ...shown, Config };
  if (olderThan(call, '1.48')) shown = without(shown, 'Descriptor', 'Manifests');
  if (olderThan(call, '1.45')) shown = { ...shown, Container: '', ContainerConfig: null };
  return olderThan(call, '1.44') ? { ...shown, VirtualSize: shown['Size'] } : shown;
}

export function* listedImagesOfVersion(call: Call, images: readonly Json[]): Blocking<Json[]> {
  return images.map((image) => listedImage(call, image));
}

function listedImage(call: Call, image: Json): Json {
  let shown = image;
  if (olderThan(call, '1.51')) shown = { ...shown, Containers: -1 };
  if (olderThan(call, '1.48')) shown = without(shown, 'Descriptor');
  return olderThan(call, '1.44') ? { ...shown, VirtualSize: shown['Size'] } : shown;
}
