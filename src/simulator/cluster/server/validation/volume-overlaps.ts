/** Files of one volume that would lie on top of each other. */
import type { Volume, VolumeProjection } from '../../../api/kubernetes/volume.ts';
import { quote } from './field-errors.ts';

interface Place { path: string; source: string }

const bare = (path: string | undefined): string => (path ?? '').replace(/\/+$/, '');
const places = (items: readonly { path?: string }[] | undefined, source = ''): Place[] => (items ?? []).map(({ path }) => ({ path: bare(path), source }));
const shown = ({ path, source }: Place): string => (source ? `${quote(path)} (${source})` : quote(path));

function overlap(a: Place, b: Place): boolean {
  if (a.path === '' || b.path === '') return false;
  return (a.path === b.path && a.source === b.source) || `${a.path}/`.startsWith(`${b.path}/`) || `${b.path}/`.startsWith(`${a.path}/`);
}

function overlaps(list: readonly Place[]): string[] {
  return list.flatMap((one, i) => list.slice(0, i).filter((other) => overlap(one, other)).map((other) => `${shown(one)} with ${shown(other)}`));
}

function projected({ configMap, secret, downwardAPI, serviceAccountToken: token, clusterTrustBundle: bundle, podCertificate: certificate }: VolumeProjection): Place[] {
  if (configMap?.items) return places(configMap.items, `ConfigMap ${quote(configMap.name ?? '')}`);
  if (secret?.items) return places(secret.items, `Secret ${quote(secret.name ?? '')}`);
  if (downwardAPI?.items) return places(downwardAPI.items, 'DownwardAPI');
  if (token) return places([token], 'ServiceAccountToken');
  if (bundle) return places([bundle], `ClusterTrustBundle ${quote(bundle.name ?? bundle.signerName ?? '')}`);
  const files: [string | undefined, string][] = [[certificate?.certificateChainPath, 'chain'], [certificate?.keyPath, 'key'], [certificate?.credentialBundlePath, 'credential bundle']];
  return files.filter(([path]) => path).map(([path, what]) => ({ path: bare(path), source: `PodCertificate ${what}` }));
}

export function overlapWarnings(volumes: readonly Volume[]): string[] {
  return volumes.flatMap(({ name, configMap, secret, downwardAPI, projected: several }) => {
    const warn = (what: string, list: readonly Place[]): string[] => overlaps(list).map((one) => `volume ${quote(name)} (${what}): overlapping paths: ${one}`);
    const sources = several?.sources ?? [];
    return [
      ...warn(`ConfigMap ${quote(configMap?.name ?? '')}`, places(configMap?.items)), ...warn(`Secret ${quote(secret?.secretName ?? '')}`, places(secret?.items)), ...warn('DownwardAPI', places(downwardAPI?.items)),
      ...sources.filter((source) => Object.keys(source).length === 0).map(() => `volume ${quote(name)} (Projected) has no sources provided`), ...warn('Projected', sources.flatMap(projected)),
    ];
  });
}
