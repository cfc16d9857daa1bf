/** Kinds that need no more than their columns: what a cluster administrator sees of storage drivers, flow control and the like. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import { formatMap } from '../../api/kubernetes/selectors.ts';
import type { Cell, Kind } from '../server/kind.ts';
import { age, humanDuration, orNone } from '../server/tables/text.ts';

/** These kinds have no types of their own: their fields are read as they come. */
type Tree = any;
interface Loose extends KubernetesObject {
  spec?: Tree;
  status?: Tree;
}

const kind = (collection: string, cells: (object: Loose, now: number) => Cell[], more: Partial<Kind> = {}): Kind =>
  ({ collection, cells: (object, { now }) => [object.metadata.name, ...cells(object as Loose, now)], ...more });

const text = (value: unknown): Cell => (value as Cell | undefined) ?? '';

function requestStatus({ status }: Loose): string {
  const has = (type: string): boolean => ((status?.conditions ?? []) as Tree[]).some((one) => one.type === type);
  return (has('Denied') ? 'Denied' : has('Approved') ? 'Approved' : 'Pending') + (has('Failed') ? ',Failed' : '') + (status?.certificate ? ',Issued' : '');
}

const paramRef = ({ spec }: Loose): string => {
  const reference = spec?.paramRef;
  return reference?.name ? `${reference.namespace || '*'}/${reference.name}` : '<unset>';
};
const paramKind = ({ spec }: Loose): string => (spec?.paramKind ? `${spec.paramKind.apiVersion}/${spec.paramKind.kind}` : '<unset>');
const count = (value: unknown): number => (value as unknown[] | undefined)?.length ?? 0;
const generation: Partial<Kind> = { generation: true };
const returns: Partial<Kind> = { returnsDeleted: true };

export const otherKinds: readonly Kind[] = [
  kind('core/componentstatuses', (object) => {
    const healthy = (object.conditions as Tree[] | undefined)?.find(({ type }) => type === 'Healthy');
    return [healthy ? (healthy.status === 'True' ? 'Healthy' : 'Unhealthy') : 'Unknown', text(healthy?.message), text(healthy?.error)];
  }),
  kind('apiregistration.k8s.io/apiservices', ({ spec, status, metadata }) => {
    const available = (status?.conditions as Tree[] | undefined)?.find(({ type }) => type === 'Available');
    const state = available?.status === 'True' ? 'True' : available ? `${available.status} (${available.reason})` : 'Unknown';
    return [spec?.service ? `${spec.service.namespace}/${spec.service.name}` : 'Local', state, metadata.creationTimestamp];
  }),
  kind('certificates.k8s.io/certificatesigningrequests', (object, now) => [
    age(object, now), orNone(object.spec?.signerName), text(object.spec?.username), object.spec?.expirationSeconds ? humanDuration(object.spec.expirationSeconds * 1000) : '<none>', requestStatus(object),
  ]),
  kind('certificates.k8s.io/clustertrustbundles', ({ spec }) => [orNone(spec?.signerName)]),
  kind('certificates.k8s.io/podcertificaterequests', ({ spec, status }) => {
    const state = (status?.conditions as Tree[] | undefined)?.at(-1)?.type;
    return [text(spec?.podName), text(spec?.serviceAccountName), text(spec?.nodeName), text(spec?.signerName), text(state ?? 'Pending'), formatMap(spec?.unverifiedUserAnnotations as unknown as Record<string, string>)];
  }),
  kind('storage.k8s.io/csidrivers', (object, now) => {
    const { spec } = object;
    const audiences = spec?.tokenRequests ? (spec.tokenRequests as Tree[]).map(({ audience }) => audience as string).join(',') : '<unset>';
    return [
      spec?.attachRequired ?? true, spec?.podInfoOnMount ?? false, spec?.storageCapacity ?? false, audiences, spec?.requiresRepublish ?? false,
      orNone((spec?.volumeLifecycleModes as unknown as string[] | undefined)?.join(',')), age(object, now),
    ];
  }, {
    ...returns,
    defaults: {
      'storage.v1.CSIDriverSpec': (draft) => {
        draft.attachRequired ??= true;
        draft.podInfoOnMount ??= false;
        draft.storageCapacity ??= false;
        draft.fsGroupPolicy ??= 'ReadWriteOnceWithFSType';
        draft.volumeLifecycleModes ??= ['Persistent'];
        draft.requiresRepublish ??= false;
        draft.seLinuxMount ??= false;
      },
    },
  }),
  kind('storage.k8s.io/csinodes', (object, now) => [count(object.spec?.drivers), age(object, now)], returns),
  kind('storage.k8s.io/csistoragecapacities', (object) => [text(object.storageClassName), text(object.capacity ?? '<unset>')]),
  kind('storage.k8s.io/volumeattachments', (object, now) => [
    text(object.spec?.attacher), text(object.spec?.source?.persistentVolumeName), text(object.spec?.nodeName), object.status?.attached ?? false, age(object, now),
  ], returns),
  kind('storage.k8s.io/volumeattributesclasses', (object, now) => [text(object.driverName), age(object, now)], returns),
  kind('node.k8s.io/runtimeclasses', (object, now) => [text(object.handler), age(object, now)], { createOnUpdate: true }),
  kind('networking.k8s.io/servicecidrs', (object, now) => [(object.spec?.cidrs as unknown as string[] | undefined)?.join(',') ?? '', age(object, now)]),
  kind('networking.k8s.io/ipaddresses', (object, now) => {
    const parent = object.spec?.parentRef;
    if (!parent) return ['<none>', age(object, now)];
    const resource = `${parent.resource}${parent.group ? `.${parent.group}` : ''}`.toLowerCase();
    return [`${resource}/${parent.namespace ? `${parent.namespace}/` : ''}${parent.name}`, age(object, now)];
  }),
  kind('admissionregistration.k8s.io/mutatingwebhookconfigurations', (object, now) => [count(object.webhooks), age(object, now)], generation),
  kind('admissionregistration.k8s.io/validatingwebhookconfigurations', (object, now) => [count(object.webhooks), age(object, now)], generation),
  kind('admissionregistration.k8s.io/validatingadmissionpolicies', (object, now) => [count(object.spec?.validations), paramKind(object), age(object, now)], generation),
  kind('admissionregistration.k8s.io/validatingadmissionpolicybindings', (object, now) => [text(object.spec?.policyName), paramRef(object), age(object, now)], generation),
  kind('admissionregistration.k8s.io/mutatingadmissionpolicies', (object, now) => [count(object.spec?.mutations), paramKind(object), age(object, now)], generation),
  kind('admissionregistration.k8s.io/mutatingadmissionpolicybindings', (object, now) => [text(object.spec?.policyName), paramRef(object), age(object, now)], generation),
  kind('flowcontrol.apiserver.k8s.io/flowschemas', (object, now) => {
    const dangling = (object.status?.conditions as Tree[] | undefined)?.find(({ type }) => type === 'Dangling');
    return [
      text(object.spec?.priorityLevelConfiguration?.name), text(object.spec?.matchingPrecedence ?? 0), orNone(object.spec?.distinguisherMethod?.type), age(object, now), text(dangling?.status ?? '?'),
    ];
  }, {
    ...generation,
    defaults: {
      'flowcontrol.v1.FlowSchemaSpec': (draft) => {
        draft.matchingPrecedence ||= 1000;
      },
    },
  }),
  kind('flowcontrol.apiserver.k8s.io/prioritylevelconfigurations', (object, now) => {
    const limited = object.spec?.limited;
    const queuing = limited?.limitResponse?.queuing;
    return [
      text(object.spec?.type), text(limited?.nominalConcurrencyShares ?? '<none>'), text(queuing?.queues ?? '<none>'), text(queuing?.handSize ?? '<none>'), text(queuing?.queueLengthLimit ?? '<none>'), age(object, now),
    ];
  }, {
    ...generation,
    defaults: {
      'flowcontrol.v1.ExemptPriorityLevelConfiguration': (draft) => {
        draft.nominalConcurrencyShares ??= 0;
        draft.lendablePercent ??= 0;
      },
      'flowcontrol.v1.LimitedPriorityLevelConfiguration': (draft) => {
        draft.nominalConcurrencyShares ??= 30;
        draft.lendablePercent ??= 0;
      },
      'flowcontrol.v1.QueuingConfiguration': (draft) => {
        draft.handSize ||= 8;
        draft.queues ||= 64;
        draft.queueLengthLimit ||= 50;
      },
    },
  }),
  kind('resource.k8s.io/deviceclasses', (object, now) => [age(object, now)], { ...returns, ...generation }),
  kind('resource.k8s.io/resourceclaims', (object, now) => [object.status?.reservedFor ? 'allocated,reserved' : object.status?.allocation ? 'allocated' : 'pending', age(object, now)], returns),
  kind('resource.k8s.io/resourceclaimtemplates', (object, now) => [age(object, now)], returns),
  kind('resource.k8s.io/resourceslices', (object, now) => [text(object.spec?.nodeName), text(object.spec?.driver), text(object.spec?.pool?.name), age(object, now)], { ...returns, ...generation }),
  kind('resource.k8s.io/devicetaintrules', (object, now) => [age(object, now)], { ...returns, ...generation }),
];
