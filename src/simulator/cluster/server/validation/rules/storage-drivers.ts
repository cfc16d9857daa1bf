/** What storage drivers tell the cluster of themselves, of nodes and of the room that they have. */
import type { LabelSelector } from '../../../../api/kubernetes/affinity.ts';
import type { KubernetesObject } from '../../../../api/kubernetes/meta.ts';
import { equal } from '../../equal.ts';
import type { Kind } from '../../kind.ts';
import type { FieldErrors } from '../field-errors.ts';
import { validateLabelSelector } from '../label-selector.ts';
import { isDnsSubdomain } from '../names.ts';
import { dnsSubdomain, isNegativeQuantity, nonNegative, qualifiedName } from '../values.ts';

interface CSIDriver extends KubernetesObject {
  spec?: {
    attachRequired?: boolean; fsGroupPolicy?: string; tokenRequests?: { audience: string; expirationSeconds?: number }[]; volumeLifecycleModes?: string[];
    nodeAllocatableUpdatePeriodSeconds?: number; serviceAccountTokenInSecrets?: boolean;
  };
}

const FS_GROUP_POLICIES = ['File', 'None', 'ReadWriteOnceWithFSType'], LIFECYCLES = ['Persistent', 'Ephemeral'];

function validateTokens(requests: NonNullable<NonNullable<CSIDriver['spec']>['tokenRequests']>, errors: FieldErrors): void {
  const seen = new Set<string>();
  requests.forEach(({ audience, expirationSeconds: seconds }, i) => {
    const at = `spec.tokenRequests[${i}]`;
    if (seen.has(audience)) return errors.duplicate(`${at}.audience`, audience);
    seen.add(audience);
    if (seconds === undefined) return;
    if (seconds < 600) errors.invalid(`${at}.expirationSeconds`, seconds, 'may not specify a duration less than 10 minutes');
    if (seconds > 2 ** 32) errors.invalid(`${at}.expirationSeconds`, seconds, 'may not specify a duration larger than 2^32 seconds');
  });
}

export const csiDriverRules: Kind<CSIDriver> = {
  collection: 'storage.k8s.io/csidrivers',
  unconditionalUpdate: false,
  generation: true,
  /** Counting begins with the first change. */
  prepareForCreate: ({ metadata }) => void delete metadata.generation,
  validate({ spec = {} }, errors) {
    const { fsGroupPolicy, tokenRequests = [], volumeLifecycleModes = [], nodeAllocatableUpdatePeriodSeconds: period, serviceAccountTokenInSecrets: secret } = spec;
    if (fsGroupPolicy !== undefined && !FS_GROUP_POLICIES.includes(fsGroupPolicy)) errors.notSupported('spec.fsGroupPolicy', fsGroupPolicy, FS_GROUP_POLICIES);
    validateTokens(tokenRequests, errors);
    for (const mode of volumeLifecycleModes) if (!LIFECYCLES.includes(mode)) errors.notSupported('spec.volumeLifecycleModes', mode, LIFECYCLES);
    if (period !== undefined && period < 10) errors.invalid('spec.nodeAllocatableUpdatePeriodSeconds', period, 'must be greater than or equal to 10 seconds');
    if (secret !== undefined && tokenRequests.length === 0) errors.invalid('spec.serviceAccountTokenInSecrets', secret, 'serviceAccountTokenInSecrets is set but no tokenRequests are specified');
  },
  validateUpdate({ spec }, { spec: old }, errors) {
    if (spec?.attachRequired !== old?.attachRequired) errors.invalid('spec.attachedRequired', spec?.attachRequired, 'field is immutable');
    if (!equal(spec?.volumeLifecycleModes, old?.volumeLifecycleModes)) errors.invalid('spec.volumeLifecycleModes', spec?.volumeLifecycleModes, 'field is immutable');
  },
  warnings: ({ spec = {} }, old) => (spec.tokenRequests?.length && !equal(spec.tokenRequests, old?.spec?.tokenRequests) && spec.serviceAccountTokenInSecrets === undefined
    ? ['spec.serviceAccountTokenInSecrets is unset; if supported by this CSI driver, set to true to prevent possible logging of tokens in volume attributes'] : []),
};

interface NodeDriver { name: string; nodeID: string; topologyKeys: string[] | null; allocatable?: { count?: number } }
interface CSINode extends KubernetesObject { spec?: { drivers?: NodeDriver[] | null } }

function validateDriver({ name, nodeID, topologyKeys, allocatable }: NodeDriver, seen: Set<string>, path: string, errors: FieldErrors): void {
  if (!name) errors.required(`${path}.name`);
  else {
    if (name.length > 63) errors.tooLong(`${path}.name`, 63);
    for (const problem of isDnsSubdomain(name.toLowerCase())) errors.invalid(`${path}.name`, name, problem);
  }
  if (!nodeID) errors.required(`${path}.nodeID`);
  if (nodeID.length > 256) errors.invalid(`${path}.nodeID`, nodeID, 'must be 256 characters or less');
  nonNegative(allocatable?.count, `${path}.allocatable.count`, errors);
  if (seen.has(name)) errors.duplicate(`${path}.name`, name);
  seen.add(name);
  const keys = new Set<string>();
  for (const key of topologyKeys ?? []) {
    if (!key) errors.required(path);
    if (keys.has(key)) errors.duplicate(path, key);
    keys.add(key);
    qualifiedName(key, path, errors);
  }
}

export const csiNodeRules: Kind<CSINode> = {
  collection: 'storage.k8s.io/csinodes',
  unconditionalUpdate: false,
  validate({ spec }, errors) {
    const seen = new Set<string>();
    (spec?.drivers ?? []).forEach((driver, i) => validateDriver(driver, seen, `spec.drivers[${i}]`, errors));
  },
  validateUpdate({ spec }, { spec: old }, errors) {
    for (const before of old?.drivers ?? []) {
      for (const { name, nodeID, topologyKeys } of (spec?.drivers ?? []).filter((one) => one.name === before.name)) {
        if (nodeID !== before.nodeID || !equal(topologyKeys, before.topologyKeys)) errors.invalid('spec.drivers', { Name: name, NodeID: nodeID, TopologyKeys: topologyKeys, Allocatable: null }, 'field is immutable');
      }
    }
  },
};

interface CSIStorageCapacity extends KubernetesObject { storageClassName?: string; capacity?: string; nodeTopology?: LabelSelector }

export const capacityRules: Kind<CSIStorageCapacity> = {
  collection: 'storage.k8s.io/csistoragecapacities',
  unconditionalUpdate: false,
  validate({ nodeTopology, storageClassName = '', capacity }, errors) {
    validateLabelSelector(nodeTopology, 'nodeTopology', errors);
    dnsSubdomain(storageClassName, 'storageClassName', errors);
    if (capacity !== undefined && isNegativeQuantity(capacity)) errors.invalid('capacity', capacity, 'must be greater than or equal to 0');
  },
  validateUpdate({ nodeTopology, storageClassName }, old, errors) {
    if (!equal(nodeTopology, old.nodeTopology)) errors.invalid('nodeTopology', nodeTopology, 'field is immutable');
    if (storageClassName !== old.storageClassName) errors.invalid('storageClassName', storageClassName, 'field is immutable');
  },
};
