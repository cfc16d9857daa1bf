/** pods/NAME/resize: processor and memory of containers may change while they run. */
import type { Container } from '../../../api/kubernetes/container.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { qosClass } from '../../kinds/pod-qos.ts';
import { equal } from '../equal.ts';
import type { UpdateStrategy } from '../kind.ts';
import type { FieldErrors } from '../validation/field-errors.ts';
import { validatePod } from '../validation/pod-spec.ts';
import { MIRROR, podAsBefore } from './pod-parts.ts';

type Amounts = Record<string, string>;
type Lists = 'containers' | 'initContainers';

const LISTS: readonly Lists[] = ['containers', 'initContainers'];

export const resize: UpdateStrategy<Pod> = {
  prepare(draft, old) {
    if (LISTS.some((list) => (draft.spec[list]?.length ?? 0) !== (old.spec[list]?.length ?? 0))) return; // validation refuses it
    const { spec } = draft;
    podAsBefore(draft, old);
    draft.spec = { ...old.spec, containers: resized(spec.containers, old.spec.containers) };
    if (spec.volumes) draft.spec.volumes = spec.volumes;
    if (spec.resources) draft.spec.resources = spec.resources;
    if (old.spec.initContainers) draft.spec.initContainers = resized(spec.initContainers ?? [], old.spec.initContainers);
  },
  validate(object, old, errors) {
    validatePod(object, errors);
    if (old.metadata.annotations?.[MIRROR]) return errors.alone(() => errors.forbidden('[]', 'static pods cannot be resized'));
    if (qosClass(old.spec) !== qosClass(object.spec)) errors.invalid('spec', object.status.qosClass, 'Pod QOS Class may not change as a result of resizing');
    const running = old.status.containerStatuses?.find(({ state }) => state?.running);
    if (running && !running.resources) errors.forbidden('spec', 'Pod running on node without support for resize');
    if (!sameOrder(object, old, errors)) return;
    for (const list of ['initContainers', 'containers'] as const) {
      (old.spec[list] ?? []).forEach((one, i) => nothingRemoved(object.spec[list]![i]!, one, `spec.${list}[${i}].resources`, errors));
    }
    onlyProcessorAndMemory(object, old, errors);
    volumesKept(object, old, errors);
  },
};

/** The old containers with the new resources; renamed ones stay as given, for validation to refuse. */
function resized(now: readonly Container[], before: readonly Container[]): Container[] {
  if (now.some(({ name }, i) => before[i]!.name !== name)) return [...now];
  return before.map((one, i) => {
    const out = { ...one };
    for (const field of ['resources', 'resizePolicy'] as const) {
      if (now[i]![field] === undefined) delete out[field];
      else Object.assign(out, { [field]: now[i]![field] });
    }
    return out;
  });
}

/** Whether the containers are the same in the same order; only then the rest can be held against each other. */
function sameOrder(object: Pod, old: Pod, errors: FieldErrors): boolean {
  const before = errors.all.length;
  for (const list of LISTS) {
    const now = object.spec[list] ?? [], was = old.spec[list] ?? [];
    if (now.length !== was.length) errors.forbidden(`spec.${list}`, `${list} may not be added or removed on resize`);
    else now.forEach(({ name }, i) => {
      if (name !== was[i]!.name) errors.forbidden(`spec.${list}[${i}].name`, `${list} may not be renamed or reordered on resize`);
    });
  }
  return errors.all.length === before;
}

function nothingRemoved(now: Container, before: Container, path: string, errors: FieldErrors): void {
  for (const part of ['requests', 'limits'] as const) {
    const kept = now.resources?.[part] ?? {};
    if (Object.keys(before.resources?.[part] ?? {}).some((name) => !(name in kept))) errors.forbidden(`${path}.${part}`, `resource ${part} cannot be removed`);
  }
}

/** Everything but processor and memory as it was. */
function settled(now: Amounts | undefined, before: Amounts | undefined): Amounts {
  const out: Amounts = { ...now };
  for (const name of ['cpu', 'memory']) {
    delete out[name];
    if (before?.[name] !== undefined) out[name] = before[name];
  }
  return out;
}

function othersChanged(now: Container, before: Container): boolean {
  const parts = (['requests', 'limits'] as const).some((part) => !equal(settled(now.resources?.[part], before.resources?.[part]), before.resources?.[part] ?? {}));
  return parts || !equal({ ...now, resources: undefined }, { ...before, resources: undefined });
}

function onlyProcessorAndMemory(object: Pod, old: Pod, errors: FieldErrors): void {
  object.spec.containers.forEach((one, i) => {
    if (othersChanged(one, old.spec.containers[i]!)) errors.forbidden('spec', 'only cpu and memory resources are mutable');
  });
  (object.spec.initContainers ?? []).forEach((one, i) => {
    if (othersChanged(one, old.spec.initContainers![i]!)) errors.forbidden(`spec.initContainers[${i}]`, 'only cpu and memory resources for init or sidecar containers are mutable');
  });
}

function volumesKept(object: Pod, old: Pod, errors: FieldErrors): void {
  const now = object.spec.volumes ?? [], before = old.spec.volumes ?? [];
  if (now.length !== before.length) return errors.forbidden('spec.volumes', 'volumes may not be added or removed on resize');
  now.forEach((volume, i) => {
    const path = `spec.volumes[${i}]`, was = before[i]!;
    if (volume.name !== was.name) return errors.forbidden(`${path}.name`, 'volumes may not be renamed or reordered on resize');
    const limit = volume.emptyDir?.sizeLimit, had = was.emptyDir?.sizeLimit;
    const same = volume.emptyDir && was.emptyDir ? equal({ ...volume, emptyDir: { ...volume.emptyDir, sizeLimit: had } }, { ...was, emptyDir: { ...was.emptyDir, sizeLimit: had } }) : equal(volume, was);
    if (!same) errors.forbidden(path, 'only sizeLimit of memory-backed emptyDir volumes is mutable on resize');
    else if ((limit === undefined) !== (had === undefined)) errors.forbidden(`${path}.emptyDir.sizeLimit`, 'adding or removing sizeLimit on an existing volume is not allowed');
    else if (limit !== had && volume.emptyDir?.medium !== 'Memory') errors.forbidden(`${path}.emptyDir.sizeLimit`, 'sizeLimit is only mutable for memory-backed emptyDir volumes');
  });
}
