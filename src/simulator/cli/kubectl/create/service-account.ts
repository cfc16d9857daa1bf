/** create serviceaccount */
import type { Generator } from './generate.ts';

export const serviceAccount: Generator = {
  path: 'create serviceaccount', failure: 'failed to create serviceaccount: ',
  build: (_session, name) => ({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name } }),
};
