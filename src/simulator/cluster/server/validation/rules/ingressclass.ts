import type { IngressClass } from '../../../../api/kubernetes/networking.ts';
import type { Kind } from '../../kind.ts';
import { domainPath } from '../domain-path.ts';
import type { FieldErrors } from '../field-errors.ts';
import { isDnsLabel, isDnsSubdomain, isPathSegment } from '../names.ts';

const CONTROLLER_LENGTH = 250;

function validateClass({ controller = '', parameters }: IngressClass['spec'], errors: FieldErrors): void {
  if (controller.length > CONTROLLER_LENGTH) errors.tooLong('spec.controller', CONTROLLER_LENGTH);
  domainPath(controller, 'spec.controller', errors);
  if (!parameters) return;
  const path = 'spec.parameters';
  const { apiGroup, kind, name, namespace, scope } = parameters;
  if (apiGroup !== undefined) for (const problem of isDnsSubdomain(apiGroup)) errors.invalid(`${path}.apiGroup`, apiGroup, problem);
  for (const [field, value] of [['kind', kind], ['name', name]] as const) {
    if (!value) errors.declared.required(`${path}.${field}`);
    else for (const problem of isPathSegment(value)) errors.invalid(`${path}.${field}`, value, problem);
  }
  if (scope !== 'Cluster' && scope !== 'Namespace') return errors.notSupported(`${path}.scope`, scope, ['Cluster', 'Namespace']);
  if (scope === 'Cluster') {
    if (namespace !== undefined) errors.forbidden(`${path}.namespace`, "`parameters.scope` is set to 'Cluster'");
  } else if (namespace === undefined) errors.required(`${path}.namespace`, "`parameters.scope` is set to 'Namespace'");
  else for (const problem of isDnsLabel(namespace)) errors.invalid(`${path}.namespace`, namespace, problem);
}

export const ingressClassRules: Kind<IngressClass> = {
  collection: 'networking.k8s.io/ingressclasses',
  validateCreate: ({ spec }, errors) => validateClass(spec, errors),
  validateUpdate: ({ spec }, old, errors) => {
    if (spec.controller !== old.spec.controller) errors.invalid('spec.controller', spec.controller ?? '', 'field is immutable');
    validateClass(spec, errors);
  },
};
