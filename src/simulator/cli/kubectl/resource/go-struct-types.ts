/**
 * Whether a manifest of a workload or a service fits Go's types, for the commands that read files into them: the first field
 * that does not is told in the words of Go's JSON decoder. Differs: seldom fields of pods are not in the table and pass.
 */
import type { Blocking } from '../../../kernel/blocking.ts';

type Fields = Record<string, unknown>;

const WORKLOAD = 'replicas=int32 minReadySeconds=int32 revisionHistoryLimit=int32 selector=v1.LabelSelector template=v1.PodTemplateSpec';

/** `Type: field=type …`; a list is `[]type`, a map of texts `map`. */
const TYPES = new Map(`
Pod: spec=v1.PodSpec
Service: spec=v1.ServiceSpec
Deployment: spec=v1.DeploymentSpec
StatefulSet: spec=v1.StatefulSetSpec
DaemonSet: spec=v1.DaemonSetSpec
ReplicaSet: spec=v1.ReplicaSetSpec
ReplicationController: spec=v1.ReplicationControllerSpec
Job: spec=v1.JobSpec
CronJob: spec=v1.CronJobSpec
DeploymentSpec: ${WORKLOAD} paused=bool progressDeadlineSeconds=int32 strategy=v1.DeploymentStrategy
DeploymentStrategy: type=v1.DeploymentStrategyType
StatefulSetSpec: ${WORKLOAD} serviceName=string
DaemonSetSpec: ${WORKLOAD.replace('replicas=int32 ', '')}
ReplicaSetSpec: ${WORKLOAD}
ReplicationControllerSpec: replicas=int32 minReadySeconds=int32 selector=map template=v1.PodTemplateSpec
JobSpec: parallelism=int32 completions=int32 backoffLimit=int32 activeDeadlineSeconds=int64 suspend=bool template=v1.PodTemplateSpec
CronJobSpec: schedule=string suspend=bool jobTemplate=v1.JobTemplateSpec
JobTemplateSpec: spec=v1.JobSpec
PodTemplateSpec: spec=v1.PodSpec
LabelSelector: matchLabels=map
PodSpec: containers=[]v1.Container initContainers=[]v1.Container serviceAccountName=string nodeSelector=map hostNetwork=bool restartPolicy=v1.RestartPolicy terminationGracePeriodSeconds=int64
Container: name=string image=string command=[]string args=[]string ports=[]v1.ContainerPort env=[]v1.EnvVar workingDir=string imagePullPolicy=v1.PullPolicy tty=bool stdin=bool
ContainerPort: name=string containerPort=int32 hostPort=int32 protocol=v1.Protocol
EnvVar: name=string value=string
ServiceSpec: type=v1.ServiceType clusterIP=string selector=map ports=[]v1.ServicePort externalIPs=[]string externalName=string
ServicePort: name=string port=int32 nodePort=int32 protocol=v1.Protocol
`.trim().split('\n').map((line): [string, Map<string, string>] => {
  const [type = '', fields = ''] = line.split(': ');
  return [type, new Map(fields.split(' ').map((field): [string, string] => [field.slice(0, field.indexOf('=')), field.slice(field.indexOf('=') + 1)]))];
}));

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value);

/** The decoder's words about the first misfit; undefined: it fits as far as is known. */
export function* misfitOf(object: Fields): Blocking<string | undefined> {
  return misfit(object, String(object.kind), '');
}

function misfit(value: Fields, type: string, path: string): string | undefined {
  const fields = TYPES.get(type);
  if (!fields) return undefined;
  // YAML has been made JSON by then, which sorts.
  for (const name of Object.keys(value).sort()) {
    const wanted = fields.get(name);
    const found = wanted === undefined ? undefined : problem(value[name], wanted, type, path === '' ? name : `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function problem(value: unknown, wanted: string, owner: string, path: string): string | undefined {
  const refuse = (what: string, type: string): string => `json: cannot unmarshal ${what} into Go struct field ${owner}.${path} of type ${type}`;
  if (value === null || value === undefined) return undefined;
  if (wanted.startsWith('[]')) return Array.isArray(value) ? value.map((one) => problem(one, wanted.slice(2), owner, path)).find((text) => text !== undefined) : refuse(kindOf(value), wanted);
  if (wanted === 'map') {
    if (kindOf(value) !== 'object') return refuse(kindOf(value), 'map[string]string');
    const wrong = Object.keys(value as Fields).sort().map((key) => (value as Fields)[key]).find((one) => one !== null && typeof one !== 'string');
    return wrong === undefined ? undefined : refuse(kindOf(wrong), 'string');
  }
  const struct = wanted.replace('v1.', '');
  if (TYPES.has(struct)) return kindOf(value) === 'object' ? misfit(value as Fields, struct, path) : refuse(kindOf(value), wanted);
  if (wanted.startsWith('int')) return typeof value !== 'number' ? refuse(kindOf(value), wanted) : Number.isInteger(value) ? undefined : refuse(`number ${value}`, wanted);
  return kindOf(value) === (wanted === 'bool' ? 'bool' : 'string') ? undefined : refuse(kindOf(value), wanted);
}
