/** /metrics of the API server itself, in the text format of Prometheus: what can be read from its state. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { ServerState } from '../state.ts';
import { VERSION } from './version.ts';

interface Metric {
  name: string;
  help: string;
  type: 'gauge' | 'counter';
  samples: { labels: Record<string, string>; value: number }[];
}

function metricsOf({ store, resources, agenda }: ServerState): Metric[] {
  const counted = new Map<string, { group: string; resource: string; value: number }>();
  for (const { group, resources: all } of resources.groupVersions()) {
    for (const { collection, name, verbs } of all) {
      if (verbs.includes('list') && !counted.has(collection)) counted.set(collection, { group, resource: name, value: store.size(collection) });
    }
  }
  const services = resources.find('apiregistration.k8s.io', 'v1', 'apiservices');
  const down = services ? store.list<KubernetesObject & { status?: { conditions?: { type: string; status: string }[] } }>(services.collection).map(({ metadata: { name }, status }) => ({ labels: { name }, value: status?.conditions?.some(({ type, status: state }) => type === 'Available' && state !== 'True') ? 1 : 0 })) : [];
  return [
    { name: 'aggregator_unavailable_apiservice', help: '[ALPHA] Gauge of APIServices which are marked as unavailable broken down by APIService name.', type: 'gauge', samples: down },
    { name: 'apiserver_resource_objects', help: '[ALPHA] Number of stored objects at the time of last check split by kind.', type: 'gauge', samples: [...counted.values()].map(({ value, ...labels }) => ({ labels, value })) },
    { name: 'apiserver_storage_current_revision', help: '[ALPHA] Revision of the store.', type: 'gauge', samples: [{ labels: {}, value: store.revision }] },
    { name: 'kubernetes_build_info', help: '[BETA] A metric with a constant \'1\' value labeled by major, minor, git version, git commit, git tree state, build date, Go version, and compiler from which Kubernetes was built, and platform on which it is running.', type: 'gauge', samples: [{ labels: { build_date: VERSION.buildDate, compiler: VERSION.compiler, git_commit: VERSION.gitCommit, git_tree_state: VERSION.gitTreeState, git_version: VERSION.gitVersion, go_version: VERSION.goVersion, major: VERSION.major, minor: VERSION.minor, platform: VERSION.platform }, value: 1 }] },
    { name: 'process_virtual_time_seconds', help: 'Time of the simulated cluster.', type: 'gauge', samples: [{ labels: {}, value: agenda.now / 1000 }] },
  ];
}

const labelled = (labels: Record<string, string>): string => {
  const entries = Object.entries(labels);
  return entries.length === 0 ? '' : `{${entries.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(',')}}`;
};

export function* ownMetrics(server: ServerState): Blocking<string> {
  return metricsOf(server).map(({ name, help, type, samples }) => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${samples.map(({ labels, value }) => `${name}${labelled(labels)} ${value}\n`).join('')}`).join('');
}
