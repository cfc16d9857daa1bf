/**
 * What the tasks and tutorials of the Kubernetes documentation apply from https://k8s.io/examples/…, as far as the images
 * are simulated: the same objects with the same names, written anew.
 */
type Properties = Record<string, unknown>;

const meta = (name: string, labels?: Properties, namespace?: string): Properties => ({ metadata: { name, ...(namespace && { namespace }), ...(labels && { labels }) } });
const app = { app: 'nginx' };
const port80 = { ports: [{ containerPort: 80 }] };

/** A container; `more` are its other fields. */
const box = (name: string, image: string, more: Properties = {}): Properties => ({ name, image, ...more });
const shell = (script: string): Properties => ({ command: ['/bin/sh', '-c', script] });
const BUSYBOX = 'busybox:1.28', OLD_BUSYBOX = 'registry.k8s.io/busybox:1.27.2';

const core = (kind: string, name: string, more: Properties, labels?: Properties, namespace?: string): Properties => ({ apiVersion: 'v1', kind, ...meta(name, labels, namespace), ...more });
const pod = (name: string, containers: Properties[], spec: Properties = {}, labels?: Properties): Properties => core('Pod', name, { spec: { ...spec, containers } }, labels);
const template = (labels: Properties, containers: Properties[], spec: Properties = {}): Properties => ({ template: { metadata: { labels }, spec: { ...spec, containers } } });
const workload = (kind: string, name: string, labels: Properties, spec: Properties, containers: Properties[], more: Properties = {}, own?: Properties): Properties =>
  ({ apiVersion: 'apps/v1', kind, ...meta(name, own), spec: { selector: { matchLabels: labels }, ...spec, ...template(labels, containers, more) } });
const nginxDeployment = (replicas: number, release: string, more: Properties = {}, own?: Properties): Properties =>
  workload('Deployment', 'nginx-deployment', app, { replicas, ...more }, [box('nginx', `nginx:${release}`, port80)], {}, own);
const service = (name: string, spec: Properties, labels?: Properties): Properties => core('Service', name, { spec }, labels);
const volume = (name: string, source: Properties, mountPath: string): [Properties, Properties] => [{ volumes: [{ name, ...source }] }, { volumeMounts: [{ name, mountPath }] }];
const claim = (claimName: string): Properties => ({ persistentVolumeClaim: { claimName } });
const policy = (name: string, spec: Properties): Properties => ({ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', ...meta(name), spec });
const ingress = (name: string, spec: Properties, annotations?: Properties): Properties => ({ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name, ...(annotations && { annotations }) }, spec });
const to = (name: string, port: number): Properties => ({ backend: { service: { name, port: { number: port } } } });
const sized = (name: string, image: string, limits?: Properties, requests?: Properties): Properties[] => [box(name, image, limits || requests ? { resources: { ...(limits && { limits }), ...(requests && { requests }) } } : {})];
const limits = (name: string, item: Properties): Properties => core('LimitRange', name, { spec: { limits: [{ ...item, type: 'Container' }] } });
const onDisk = (name: string, storage: string, labels = { type: 'local' }): Properties =>
  core('PersistentVolume', name, { spec: { storageClassName: 'manual', capacity: { storage }, accessModes: ['ReadWriteOnce'], hostPath: { path: '/mnt/data' } } }, labels);
const asking = (name: string, storage: string): Properties =>
  core('PersistentVolumeClaim', name, { spec: { storageClassName: 'manual', accessModes: ['ReadWriteOnce'], resources: { requests: { storage } } } });
const fromField = (name: string, fieldPath: string): Properties => ({ name, valueFrom: { fieldRef: { fieldPath } } });
const fromKey = (name: string, map: string, key: string): Properties => ({ name, valueFrom: { configMapKeyRef: { name: map, key } } });
const tester = (command: string, more: Properties): Properties => pod('dapi-test-pod', [box('test-container', OLD_BUSYBOX, { ...shell(command), ...more })], { restartPolicy: 'Never' });

const [DATA, AT_DATA] = volume('shared-data', { emptyDir: {} }, '/usr/share/nginx/html');
const [TASK, AT_TASK] = volume('task-pv-storage', claim('task-pv-claim'), '/usr/share/nginx/html');
const [REDIS, AT_REDIS] = volume('redis-storage', { emptyDir: {} }, '/data/redis');
const [SECRET, AT_SECRET] = volume('secret-volume', { secret: { secretName: 'test-secret' } }, '/etc/secret-volume');
const [DEMO, AT_DEMO] = volume('sec-ctx-vol', { emptyDir: {} }, '/data/demo');
const [CONFIG, AT_CONFIG] = volume('config-volume', { configMap: { name: 'special-config' } }, '/etc/config');
const [MYSQL, AT_MYSQL] = volume('mysql-persistent-storage', claim('mysql-pv-claim'), '/var/lib/mysql');

const POD_FACTS = [fromField('MY_NODE_NAME', 'spec.nodeName'), fromField('MY_POD_NAME', 'metadata.name'), fromField('MY_POD_NAMESPACE', 'metadata.namespace'), fromField('MY_POD_IP', 'status.podIP'), fromField('MY_POD_SERVICE_ACCOUNT', 'spec.serviceAccountName')];

const nodeAffinity = (rule: Properties): Properties => ({ affinity: { nodeAffinity: rule } });
const ON_SSD = { matchExpressions: [{ key: 'disktype', operator: 'In', values: ['ssd'] }] };

/** By the path behind /examples/. */
export const EXAMPLES: Readonly<Record<string, () => Properties[]>> = {
  'admin/dns/busybox.yaml': () => [core('Pod', 'busybox', { spec: { containers: [box('busybox', BUSYBOX, { command: ['sleep', '3600'], imagePullPolicy: 'IfNotPresent' })], restartPolicy: 'Always' } }, undefined, 'default')],
  'admin/dns/dnsutils.yaml': () => [core('Pod', 'dnsutils', { spec: { containers: [box('dnsutils', 'registry.k8s.io/e2e-test-images/agnhost:2.39', { imagePullPolicy: 'IfNotPresent' })], restartPolicy: 'Always' } }, undefined, 'default')],
  'admin/namespace-dev.yaml': () => [core('Namespace', 'development', {}, { name: 'development' })],
  'admin/namespace-prod.yaml': () => [core('Namespace', 'production', {}, { name: 'production' })],
  'admin/resource/cpu-defaults.yaml': () => [limits('cpu-limit-range', { default: { cpu: 1 }, defaultRequest: { cpu: 0.5 } })],
  'admin/resource/cpu-defaults-pod.yaml': () => [pod('default-cpu-demo', [box('default-cpu-demo-ctr', 'nginx')])],
  'admin/resource/cpu-constraints.yaml': () => [limits('cpu-min-max-demo-lr', { max: { cpu: '800m' }, min: { cpu: '200m' } })],
  'admin/resource/memory-defaults.yaml': () => [limits('mem-limit-range', { default: { memory: '512Mi' }, defaultRequest: { memory: '256Mi' } })],
  'admin/resource/memory-defaults-pod.yaml': () => [pod('default-mem-demo', [box('default-mem-demo-ctr', 'nginx')])],
  'admin/resource/memory-constraints.yaml': () => [limits('mem-min-max-demo-lr', { max: { memory: '1Gi' }, min: { memory: '500Mi' } })],
  'admin/resource/quota-mem-cpu.yaml': () => [core('ResourceQuota', 'mem-cpu-demo', { spec: { hard: { 'requests.cpu': '1', 'requests.memory': '1Gi', 'limits.cpu': '2', 'limits.memory': '2Gi' } } })],
  'admin/resource/quota-mem-cpu-pod.yaml': () => [pod('quota-mem-cpu-demo', sized('quota-mem-cpu-demo-ctr', 'nginx', { memory: '800Mi', cpu: '800m' }, { memory: '600Mi', cpu: '400m' }))],
  'admin/resource/quota-mem-cpu-pod-2.yaml': () => [pod('quota-mem-cpu-demo-2', sized('quota-mem-cpu-demo-2-ctr', 'redis', { memory: '1Gi', cpu: '800m' }, { memory: '700Mi', cpu: '400m' }))],
  'admin/resource/quota-pod.yaml': () => [core('ResourceQuota', 'pod-demo', { spec: { hard: { pods: '2' } } })],
  'admin/resource/quota-pod-deployment.yaml': () => [workload('Deployment', 'pod-quota-demo', { purpose: 'quota-demo' }, { replicas: 3 }, [box('pod-quota-demo', 'nginx')])],
  'application/deployment.yaml': () => [nginxDeployment(2, '1.14.2')],
  'application/deployment-update.yaml': () => [nginxDeployment(2, '1.16.1')],
  'application/deployment-scale.yaml': () => [nginxDeployment(4, '1.16.1')],
  'application/simple_deployment.yaml': () => [workload('Deployment', 'nginx-deployment', app, { minReadySeconds: 5 }, [box('nginx', 'nginx:1.14.2', port80)])],
  'application/update_deployment.yaml': () => [workload('Deployment', 'nginx-deployment', app, {}, [box('nginx', 'nginx:1.16.1', port80)])],
  'application/nginx-app.yaml': () => [service('my-nginx-svc', { type: 'LoadBalancer', ports: [{ port: 80 }], selector: app }, app), workload('Deployment', 'my-nginx', app, { replicas: 3 }, [box('nginx', 'nginx:1.14.2', port80)], {}, app)],
  'application/shell-demo.yaml': () => [pod('shell-demo', [box('nginx', 'nginx', AT_DATA)], { ...DATA, hostNetwork: true, dnsPolicy: 'Default' })],
  'application/job/cronjob.yaml': () => [{ apiVersion: 'batch/v1', kind: 'CronJob', ...meta('hello'), spec: { schedule: '* * * * *', jobTemplate: { spec: { template: { spec: { containers: [box('hello', BUSYBOX, { imagePullPolicy: 'IfNotPresent', ...shell('date; echo Hello from the Kubernetes cluster') })], restartPolicy: 'OnFailure' } } } } } }],
  'application/mysql/mysql-pv.yaml': () => [onDisk('mysql-pv-volume', '20Gi'), asking('mysql-pv-claim', '20Gi')],
  'application/mysql/mysql-deployment.yaml': () => [
    service('mysql', { ports: [{ port: 3306 }], selector: { app: 'mysql' }, clusterIP: 'None' }),
    workload('Deployment', 'mysql', { app: 'mysql' }, { strategy: { type: 'Recreate' } }, [box('mysql', 'mysql:9', { env: [{ name: 'MYSQL_ROOT_PASSWORD', value: 'password' }], ports: [{ containerPort: 3306, name: 'mysql' }], ...AT_MYSQL })], MYSQL),
  ],
  'application/web/web.yaml': () => web(),
  'application/web/web-parallel.yaml': () => web({ podManagementPolicy: 'Parallel' }),
  'configmap/configmaps.yaml': () => [core('ConfigMap', 'special-config', { data: { 'special.how': 'very' } }, undefined, 'default'), core('ConfigMap', 'env-config', { data: { log_level: 'INFO' } }, undefined, 'default')],
  'configmap/configmap-multikeys.yaml': () => [core('ConfigMap', 'special-config', { data: { SPECIAL_LEVEL: 'very', SPECIAL_TYPE: 'charm' } }, undefined, 'default')],
  'controllers/nginx-deployment.yaml': () => [nginxDeployment(3, '1.14.2', {}, app)],
  'controllers/replication.yaml': () => [core('ReplicationController', 'nginx', { spec: { replicas: 3, selector: app, template: { metadata: { name: 'nginx', labels: app }, spec: { containers: [box('nginx', 'nginx', port80)] } } } })],
  'debug/counter-pod.yaml': () => [pod('counter', [box('count', BUSYBOX, { args: ['/bin/sh', '-c', 'i=0; while true; do echo "$i: $(date)"; i=$((i+1)); sleep 1; done'] })])],
  'debug/termination.yaml': () => [pod('termination-demo', [box('termination-demo-container', 'debian', { command: ['/bin/sh'], args: ['-c', 'sleep 10 && echo Sleep expired > /dev/termination-log'] })])],
  'pods/commands.yaml': () => [pod('command-demo', [box('command-demo-container', 'debian', { command: ['printenv'], args: ['HOSTNAME', 'KUBERNETES_PORT'] })], { restartPolicy: 'OnFailure' }, { purpose: 'demonstrate-command' })],
  'pods/init-containers.yaml': () => {
    const [work, atWork] = volume('workdir', { emptyDir: {} }, '/work-dir'), [, served] = volume('workdir', {}, '/usr/share/nginx/html');
    return [pod('init-demo', [box('nginx', 'nginx', { ...port80, ...served })], { ...work, initContainers: [box('install', BUSYBOX, { command: ['wget', '-O', '/work-dir/index.html', 'http://info.cern.ch'], ...atWork })], dnsPolicy: 'Default' })];
  },
  'pods/lifecycle-events.yaml': () => [pod('lifecycle-demo', [box('lifecycle-demo-container', 'nginx', { lifecycle: { postStart: { exec: shell('echo Hello from the postStart handler > /usr/share/message') }, preStop: { exec: shell('nginx -s quit; while killall -0 nginx; do sleep 1; done') } } })])],
  'pods/pod-configmap-envFrom.yaml': () => [tester('env', { envFrom: [{ configMapRef: { name: 'special-config' } }] })],
  'pods/pod-configmap-volume.yaml': () => [pod('dapi-test-pod', [box('test-container', OLD_BUSYBOX, { ...shell('ls /etc/config/'), ...AT_CONFIG })], { ...CONFIG, restartPolicy: 'Never' })],
  'pods/pod-multiple-configmap-env-variable.yaml': () => [tester('env', { env: [fromKey('SPECIAL_LEVEL_KEY', 'special-config', 'special.how'), fromKey('LOG_LEVEL', 'env-config', 'log_level')] })],
  'pods/pod-single-configmap-env-variable.yaml': () => [tester('env', { env: [fromKey('SPECIAL_LEVEL_KEY', 'special-config', 'special.how')] })],
  'pods/pod-nginx.yaml': () => [pod('nginx', [box('nginx', 'nginx', { imagePullPolicy: 'IfNotPresent' })], { nodeSelector: { disktype: 'ssd' } }, { env: 'test' })],
  'pods/pod-nginx-required-affinity.yaml': () => [pod('nginx', [box('nginx', 'nginx', { imagePullPolicy: 'IfNotPresent' })], nodeAffinity({ requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [ON_SSD] } }))],
  'pods/pod-nginx-preferred-affinity.yaml': () => [pod('nginx', [box('nginx', 'nginx', { imagePullPolicy: 'IfNotPresent' })], nodeAffinity({ preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference: ON_SSD }] }))],
  'pods/pod-with-toleration.yaml': () => [pod('nginx', [box('nginx', 'nginx', { imagePullPolicy: 'IfNotPresent' })], { tolerations: [{ key: 'example-key', operator: 'Exists', effect: 'NoSchedule' }] }, { env: 'test' })],
  'pods/share-process-namespace.yaml': () => [pod('nginx', [box('nginx', 'nginx'), box('shell', BUSYBOX, { command: ['sleep', '3600'], securityContext: { capabilities: { add: ['SYS_PTRACE'] } }, stdin: true, tty: true })], { shareProcessNamespace: true })],
  'pods/simple-pod.yaml': () => [pod('nginx', [box('nginx', 'nginx:1.14.2', port80)])],
  'pods/two-container-pod.yaml': () => {
    const [, atPod] = volume('shared-data', {}, '/pod-data');
    return [pod('two-containers', [box('nginx-container', 'nginx', AT_DATA), box('debian-container', 'debian', { ...atPod, command: ['/bin/sh'], args: ['-c', 'echo Hello from the debian container > /pod-data/index.html'] })], { restartPolicy: 'Never', ...DATA })];
  },
  'pods/inject/dapi-envars-pod.yaml': () => [pod('dapi-envars-fieldref', [box('test-container', OLD_BUSYBOX, { command: ['sh', '-c'], args: ["while true; do echo -en '\\n'; printenv MY_NODE_NAME MY_POD_NAME MY_POD_NAMESPACE; printenv MY_POD_IP MY_POD_SERVICE_ACCOUNT; sleep 10; done;"], env: POD_FACTS })], { restartPolicy: 'Never' })],
  'pods/inject/secret.yaml': () => [core('Secret', 'test-secret', { data: { username: 'bXktYXBw', password: 'Mzk1MjgkdmRnN0pi' } })],
  'pods/inject/secret-pod.yaml': () => [pod('secret-test-pod', [box('test-container', 'nginx', AT_SECRET)], SECRET)],
  'pods/probe/exec-liveness.yaml': () => [pod('liveness-exec', [box('liveness', OLD_BUSYBOX, { args: ['/bin/sh', '-c', 'touch /tmp/healthy; sleep 30; rm -f /tmp/healthy; sleep 600'], livenessProbe: { exec: { command: ['cat', '/tmp/healthy'] }, initialDelaySeconds: 5, periodSeconds: 5 } })], {}, { test: 'liveness' })],
  'pods/probe/http-liveness.yaml': () => [pod('liveness-http', [box('liveness', 'registry.k8s.io/e2e-test-images/agnhost:2.40', { args: ['liveness'], livenessProbe: { httpGet: { path: '/healthz', port: 8080, httpHeaders: [{ name: 'Custom-Header', value: 'Awesome' }] }, initialDelaySeconds: 3, periodSeconds: 3 } })], {}, { test: 'liveness' })],
  'pods/qos/qos-pod.yaml': () => [qos('', { memory: '200Mi', cpu: '700m' }, { memory: '200Mi', cpu: '700m' })],
  'pods/qos/qos-pod-2.yaml': () => [qos('-2', { memory: '200Mi' }, { memory: '100Mi' })],
  'pods/qos/qos-pod-3.yaml': () => [qos('-3')],
  'pods/security/security-context.yaml': () => [pod('security-context-demo', [box('sec-ctx-demo', BUSYBOX, { command: ['sh', '-c', 'sleep 1h'], ...AT_DEMO, securityContext: { allowPrivilegeEscalation: false } })], { securityContext: { runAsUser: 1000, runAsGroup: 3000, fsGroup: 2000, supplementalGroups: [4000] }, ...DEMO })],
  'pods/storage/pv-volume.yaml': () => [onDisk('task-pv-volume', '10Gi')],
  'pods/storage/pv-claim.yaml': () => [asking('task-pv-claim', '3Gi')],
  'pods/storage/pv-pod.yaml': () => [pod('task-pv-pod', [box('task-pv-container', 'nginx', { ports: [{ containerPort: 80, name: 'http-server' }], ...AT_TASK })], TASK)],
  'pods/storage/redis.yaml': () => [pod('redis', [box('redis', 'redis', AT_REDIS)], REDIS)],
  'service/simple-service.yaml': () => [service('my-service', { selector: { 'app.kubernetes.io/name': 'MyApp' }, ports: [{ protocol: 'TCP', port: 80, targetPort: 9376 }] })],
  'service/networking/custom-dns.yaml': () => [core('Pod', 'dns-example', { spec: { containers: [box('test', 'nginx')], dnsPolicy: 'None', dnsConfig: { nameservers: ['192.0.2.1'], searches: ['ns1.svc.cluster-domain.example', 'my.dns.search.suffix'], options: [{ name: 'ndots', value: '2' }, { name: 'edns0' }] } } }, undefined, 'default')],
  'service/networking/hostaliases-pod.yaml': () => [pod('hostaliases-pod', [box('cat-hosts', BUSYBOX, { command: ['cat'], args: ['/etc/hosts'] })], { restartPolicy: 'Never', hostAliases: [{ ip: '127.0.0.1', hostnames: ['foo.local', 'bar.local'] }, { ip: '10.1.2.3', hostnames: ['foo.remote', 'bar.remote'] }] })],
  'service/networking/minimal-ingress.yaml': () => [ingress('minimal-ingress', { ingressClassName: 'nginx-example', rules: [{ http: { paths: [{ path: '/testpath', pathType: 'Prefix', ...to('test', 80) }] } }] }, { 'nginx.ingress.kubernetes.io/rewrite-target': '/' })],
  'service/networking/name-virtual-host-ingress.yaml': () => [ingress('name-virtual-host-ingress', { rules: [['foo.bar.com', 'service1'], ['bar.foo.com', 'service2']].map(([host, name]) => ({ host, http: { paths: [{ pathType: 'Prefix', path: '/', ...to(name!, 80) }] } })) })],
  'service/networking/simple-fanout-example.yaml': () => [ingress('simple-fanout-example', { rules: [{ host: 'foo.bar.com', http: { paths: [{ path: '/foo', pathType: 'Prefix', ...to('service1', 4200) }, { path: '/bar', pathType: 'Prefix', ...to('service2', 8080) }] } }] })],
  'service/networking/test-ingress.yaml': () => [ingress('test-ingress', { defaultBackend: to('test', 80).backend })],
  'service/networking/network-policy-allow-all-egress.yaml': () => [policy('allow-all-egress', { podSelector: {}, egress: [{}], policyTypes: ['Egress'] })],
  'service/networking/network-policy-allow-all-ingress.yaml': () => [policy('allow-all-ingress', { podSelector: {}, ingress: [{}], policyTypes: ['Ingress'] })],
  'service/networking/network-policy-default-deny-all.yaml': () => [policy('default-deny-all', { podSelector: {}, policyTypes: ['Ingress', 'Egress'] })],
  'service/networking/network-policy-default-deny-egress.yaml': () => [policy('default-deny-egress', { podSelector: {}, policyTypes: ['Egress'] })],
  'service/networking/network-policy-default-deny-ingress.yaml': () => [policy('default-deny-ingress', { podSelector: {}, policyTypes: ['Ingress'] })],
  'service/networking/nginx-policy.yaml': () => [policy('access-nginx', { podSelector: { matchLabels: app }, ingress: [{ from: [{ podSelector: { matchLabels: { access: 'true' } } }] }] })],
  'service/networking/nginx-svc.yaml': () => [service('my-nginx', { ports: [{ port: 80, protocol: 'TCP' }], selector: { run: 'my-nginx' } }, { run: 'my-nginx' })],
  'service/networking/run-my-nginx.yaml': () => [workload('Deployment', 'my-nginx', { run: 'my-nginx' }, { replicas: 2 }, [box('my-nginx', 'nginx', port80)])],
};

const qos = (suffix: string, most?: Properties, least?: Properties): Properties => core('Pod', `qos-demo${suffix}`, { spec: { containers: sized(`qos-demo${suffix}-ctr`, 'nginx', most, least) } }, undefined, 'qos-example');

function web(more: Properties = {}): Properties[] {
  const [, atData] = volume('www', {}, '/usr/share/nginx/html');
  return [
    service('nginx', { ports: [{ port: 80, name: 'web' }], clusterIP: 'None', selector: app }, app),
    {
      apiVersion: 'apps/v1', kind: 'StatefulSet', ...meta('web'),
      spec: {
        serviceName: 'nginx', ...more, replicas: 2, selector: { matchLabels: app }, ...template(app, [box('nginx', 'registry.k8s.io/nginx-slim:0.24', { ports: [{ containerPort: 80, name: 'web' }], ...atData })]),
        volumeClaimTemplates: [{ metadata: { name: 'www' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } }],
      },
    },
  ];
}
