/**
 * MetalLB as its metallb-native.yaml installs it, less BGP (there is no router to talk to) and less the webhooks: the controller
 * starts with --webhook-mode=disabled, and says in its ConfigurationState what it does not understand.
 */
import { emitYaml } from '../../kernel/yaml/emit.ts';
import { DEFINITIONS } from './metallb.ts';

const NAMESPACE = 'metallb-system', LABELS = { app: 'metallb' };

interface Rule {
  readonly group?: string;
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  readonly names?: readonly string[];
}

const READ = ['get', 'list', 'watch'], OWN = 'metallb.io';

const rules = (list: readonly Rule[]): object[] => list.map(({ group = '', resources, verbs, names }) => ({ apiGroups: [group], ...(names && { resourceNames: names }), resources, verbs }));

const role = (kind: 'Role' | 'ClusterRole', name: string, list: readonly Rule[]): object => ({
  apiVersion: 'rbac.authorization.k8s.io/v1', kind, metadata: { labels: LABELS, name, ...(kind === 'Role' && { namespace: NAMESPACE }) }, rules: rules(list),
});

const binding = (kind: 'Role' | 'ClusterRole', name: string, accounts: readonly string[]): object => ({
  apiVersion: 'rbac.authorization.k8s.io/v1', kind: `${kind}Binding`, metadata: { labels: LABELS, name, ...(kind === 'Role' && { namespace: NAMESPACE }) },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind, name }, subjects: accounts.map((account) => ({ kind: 'ServiceAccount', name: account, namespace: NAMESPACE })),
});

const account = (name: string): object => ({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { labels: LABELS, name, namespace: NAMESPACE } });

const field = (name: string, fieldPath: string): object => ({ name, valueFrom: { fieldRef: { fieldPath } } });

const probe = (path: string, host?: string): object => ({ failureThreshold: 3, httpGet: { ...(host && { host }), path, port: 17472 }, initialDelaySeconds: 10, periodSeconds: 10, successThreshold: 1, timeoutSeconds: 1 });

const workload = (kind: 'Deployment' | 'DaemonSet', component: string, spec: object): object => ({
  apiVersion: 'apps/v1', kind, metadata: { labels: { ...LABELS, component }, name: component, namespace: NAMESPACE },
  spec: { ...(kind === 'Deployment' && { revisionHistoryLimit: 3 }), selector: { matchLabels: { ...LABELS, component } }, template: { metadata: { labels: { ...LABELS, component } }, spec: { nodeSelector: { 'kubernetes.io/os': 'linux' }, serviceAccountName: component, ...spec } } },
});

const CONTROLLER = workload('Deployment', 'controller', {
  containers: [{
    args: ['--log-level=info', '--webhook-mode=disabled'],
    env: [field('METALLB_POD_NAME', 'metadata.name'), { name: 'METALLB_ML_SECRET_NAME', value: 'memberlist' }, { name: 'METALLB_DEPLOYMENT', value: 'controller' }],
    image: 'quay.io/metallb/controller:v0.16.2', livenessProbe: probe('/healthz'), name: 'controller', readinessProbe: probe('/readyz'),
    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['all'] }, readOnlyRootFilesystem: true },
  }],
  securityContext: { fsGroup: 65534, runAsNonRoot: true, runAsUser: 65534 }, terminationGracePeriodSeconds: 0,
});

const SPEAKER = workload('DaemonSet', 'speaker', {
  containers: [{
    args: ['--log-level=info'],
    env: [
      field('METALLB_NODE_NAME', 'spec.nodeName'), field('METALLB_POD_NAME', 'metadata.name'), field('METALLB_HOST', 'status.hostIP'), field('METALLB_ML_BIND_ADDR', 'status.podIP'),
      { name: 'METALLB_ML_LABELS', value: 'app=metallb,component=speaker' }, { name: 'METALLB_ML_SECRET_KEY_PATH', value: '/etc/ml_secret_key' },
    ],
    image: 'quay.io/metallb/speaker:v0.16.2', livenessProbe: probe('/healthz', '127.0.0.1'), name: 'speaker',
    ports: [{ containerPort: 7946, name: 'memberlist-tcp' }, { containerPort: 7946, name: 'memberlist-udp', protocol: 'UDP' }],
    readinessProbe: probe('/readyz', '127.0.0.1'), securityContext: { allowPrivilegeEscalation: false, capabilities: { add: ['NET_RAW'], drop: ['ALL'] }, readOnlyRootFilesystem: true },
    volumeMounts: [{ mountPath: '/etc/ml_secret_key', name: 'memberlist', readOnly: true }, { mountPath: '/etc/metallb', name: 'metallb-excludel2', readOnly: true }],
  }],
  hostNetwork: true, terminationGracePeriodSeconds: 2,
  tolerations: ['master', 'control-plane'].map((name) => ({ effect: 'NoSchedule', key: `node-role.kubernetes.io/${name}`, operator: 'Exists' })),
  volumes: [{ name: 'memberlist', secret: { defaultMode: 420, secretName: 'memberlist' } }, { configMap: { defaultMode: 292, name: 'metallb-excludel2' }, name: 'metallb-excludel2' }],
});

const EXCLUDED = ['^docker.*', '^cbr.*', '^dummy.*', '^virbr.*', '^lxcbr.*', '^veth.*', '^lo$', '^cali.*', '^tunl.*', '^flannel.*', '^kube-ipvs.*', '^cni.*', '^nodelocaldns.*', '^lxc.*'];
const PRIVILEGED = Object.fromEntries(['audit', 'enforce', 'warn'].map((mode) => [`pod-security.kubernetes.io/${mode}`, 'privileged']));

const objects = (): object[] => [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { labels: PRIVILEGED, name: NAMESPACE } },
  ...DEFINITIONS.map((text) => JSON.parse(text) as object),
  account('controller'), account('speaker'),
  role('Role', 'controller', [
    { resources: ['secrets'], verbs: ['create', 'delete', ...READ, 'patch', 'update'] }, { resources: ['secrets'], names: ['memberlist'], verbs: ['list'] },
    { group: 'apps', resources: ['deployments'], names: ['controller'], verbs: ['get'] }, { group: OWN, resources: ['ipaddresspools', 'l2advertisements'], verbs: READ }, { group: OWN, resources: ['ipaddresspools/status'], verbs: ['update'] },
  ]),
  role('Role', 'pod-lister', [
    { resources: ['pods'], verbs: ['list', 'get'] }, { resources: ['secrets', 'configmaps'], verbs: READ }, { group: OWN, resources: ['l2advertisements', 'ipaddresspools'], verbs: READ },
  ]),
  role('ClusterRole', 'metallb-system:controller', [
    { resources: ['services', 'namespaces'], verbs: READ }, { resources: ['nodes'], verbs: ['list'] }, { resources: ['services/status'], verbs: ['update'] }, { resources: ['events'], verbs: ['create', 'patch'] },
    { group: OWN, resources: ['configurationstates'], verbs: ['create', 'delete', ...READ, 'patch', 'update'] }, { group: OWN, resources: ['configurationstates/status'], verbs: ['get', 'patch', 'update'] },
  ]),
  role('ClusterRole', 'metallb-system:speaker', [
    { group: OWN, resources: ['servicel2statuses', 'servicel2statuses/status', 'configurationstates', 'configurationstates/status'], verbs: ['*'] }, { resources: ['services', 'endpoints', 'nodes', 'namespaces'], verbs: READ },
    { group: 'discovery.k8s.io', resources: ['endpointslices'], verbs: READ }, { resources: ['events'], verbs: ['create', 'patch'] },
  ]),
  binding('Role', 'controller', ['controller']), binding('Role', 'pod-lister', ['controller', 'speaker']), binding('ClusterRole', 'metallb-system:controller', ['controller']), binding('ClusterRole', 'metallb-system:speaker', ['speaker']),
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'metallb-excludel2', namespace: NAMESPACE }, data: { 'excludel2.yaml': `announcedInterfacesToExclude: [${EXCLUDED.map((one) => JSON.stringify(one)).join(', ')}]\n` } },
  CONTROLLER, SPEAKER,
];

export const loadBalancer = (): string => objects().map((object) => emitYaml(object)).join('---\n');
