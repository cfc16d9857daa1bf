/** Containers that are added to a running pod: they may have less than others. */
import type { Container } from '../../../api/kubernetes/container.ts';
import type { PodSpec } from '../../../api/kubernetes/pod.ts';
import type { Volume } from '../../../api/kubernetes/volume.ts';
import { validateContainerCommon } from './containers.ts';
import type { FieldErrors } from './field-errors.ts';

const NOT_ALLOWED = ['ports', 'resources', 'resizePolicy', 'restartPolicy', 'restartPolicyRules', 'livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle'] as const;
const FORBIDDEN = 'cannot be set for an Ephemeral Container';

const POINTERS: readonly string[] = ['livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle'];

/** Empty lists say nothing, empty structs behind a pointer do. */
const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== '' && !(typeof value === 'object' && Object.keys(value).length === 0);

export function validateEphemeralContainers(spec: PodSpec, volumes: ReadonlyMap<string, Volume>, path: string, errors: FieldErrors): void {
  const others = new Set([...(spec.containers ?? []), ...(spec.initContainers ?? [])].map(({ name }) => name));
  const all = new Set(others);
  (spec.ephemeralContainers ?? []).forEach((one, i) => {
    const at = `${path}[${i}]`;
    const container = one as unknown as Container;
    validateContainerCommon(container, volumes, spec, at, errors);
    if (all.has(one.name)) errors.duplicate(`${at}.name`, one.name);
    all.add(one.name);
    if (one.targetContainerName && !others.has(one.targetContainerName)) errors.notFound(`${at}.targetContainerName`, one.targetContainerName);
    for (const field of NOT_ALLOWED) if (isSet((container as unknown as Record<string, unknown>)[field]) || (POINTERS.includes(field) && container[field] !== undefined)) errors.forbidden(`${at}.${field}`, FORBIDDEN);
    (container.volumeMounts ?? []).forEach(({ subPath, subPathExpr }, j) => {
      if (subPath) errors.forbidden(`${at}.volumeMounts[${j}].subPath`, FORBIDDEN);
      if (subPathExpr) errors.forbidden(`${at}.volumeMounts[${j}].subPathExpr`, FORBIDDEN);
    });
  });
}
