/** create namespace */
import type { Generator } from './generate.ts';

export const namespace: Generator = {
  path: 'create namespace', clusterScoped: true,
  build: (_session, name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name }, spec: {}, status: {} }),
};
