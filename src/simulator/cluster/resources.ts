/** The resources that the components of the cluster work with, as the API names them. */
import type { ResourceName } from './client.ts';

const core = (resource: string): ResourceName => ({ group: '', version: 'v1', resource });
const of = (group: string, version: string, resource: string): ResourceName => ({ group, version, resource });

export const PODS = core('pods');
export const NODES = core('nodes');
export const SERVICES = core('services');
export const ENDPOINTS = core('endpoints');
export const EVENTS = core('events');
export const NAMESPACES = core('namespaces');
export const SECRETS = core('secrets');
export const CONFIG_MAPS = core('configmaps');
export const SERVICE_ACCOUNTS = core('serviceaccounts');
export const PERSISTENT_VOLUMES = core('persistentvolumes');
export const PERSISTENT_VOLUME_CLAIMS = core('persistentvolumeclaims');
export const RESOURCE_QUOTAS = core('resourcequotas');
export const REPLICATION_CONTROLLERS = core('replicationcontrollers');
export const DEPLOYMENTS = of('apps', 'v1', 'deployments');
export const REPLICA_SETS = of('apps', 'v1', 'replicasets');
export const STATEFUL_SETS = of('apps', 'v1', 'statefulsets');
export const DAEMON_SETS = of('apps', 'v1', 'daemonsets');
export const CONTROLLER_REVISIONS = of('apps', 'v1', 'controllerrevisions');
export const JOBS = of('batch', 'v1', 'jobs');
export const CRON_JOBS = of('batch', 'v1', 'cronjobs');
export const ENDPOINT_SLICES = of('discovery.k8s.io', 'v1', 'endpointslices');
export const HORIZONTAL_POD_AUTOSCALERS = of('autoscaling', 'v2', 'horizontalpodautoscalers');
export const POD_DISRUPTION_BUDGETS = of('policy', 'v1', 'poddisruptionbudgets');
export const VOLUME_ATTRIBUTES_CLASSES = of('storage.k8s.io', 'v1', 'volumeattributesclasses');
export const RESOURCE_CLAIMS = of('resource.k8s.io', 'v1', 'resourceclaims');
export const RESOURCE_CLAIM_TEMPLATES = of('resource.k8s.io', 'v1', 'resourceclaimtemplates');
export const DEVICE_CLASSES = of('resource.k8s.io', 'v1', 'deviceclasses');
export const STORAGE_CLASSES = of('storage.k8s.io', 'v1', 'storageclasses');
export const NETWORK_POLICIES = of('networking.k8s.io', 'v1', 'networkpolicies');
export const CLUSTER_ROLES = of('rbac.authorization.k8s.io', 'v1', 'clusterroles');
export const CUSTOM_RESOURCE_DEFINITIONS = of('apiextensions.k8s.io', 'v1', 'customresourcedefinitions');
export const LEASES = of('coordination.k8s.io', 'v1', 'leases');
