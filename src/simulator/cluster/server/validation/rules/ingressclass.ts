import type { IngressClass } from '../../../../api/kubernetes/networking.ts';
import type { Kind } from '../../kind.ts';
import type { FieldErrors } from '../field-errors.ts';
import { isDnsLabel, isDnsSubdomain, isPathSegment } from '../names.ts';

const CONTROLLER_LENGTH = 250;

function validateClass({ controller = '', parameters }: IngressClass['spec'], errors: FieldErrors): void {
  if (controller.length > CONTROLLER_LENGTH) errors.tooLong('spec.controller', CONTROLLER_LENGTH);
  validateDomainPath(controller, 'spec.controller', errors);
  if (!parameters) return;
  const path = 'spec.parameters';
  const { apiGroup, kind, name, namespace, scope } = parameters;
  if (apiGroup !== undefined) for (const problem of isDnsSubdomain(apiGroup)) errors.invalid(`${path}.apiGroup`, apiGroup, problem);
  for (const [field, value] of [['kind', kind], ['name', name]] as const) {
    if (!value) errors.required(`${path}.${field}`);
    else for (const problem of isPathSegment(value)) errors.invalid(`${path}.${field}`, value, problem);
  }
  if (scope !== 'Cluster' && scope !== 'Namespace') return errors.notSupported(`${path}.scope`, scope, ['Cluster', 'Namespace']);
  if (scope === 'Cluster') {
    if (namespace !== undefined) errors.forbidden(`${path}.namespace`, "`parameters.scope` is set to 'Cluster'");
  } else if (namespace === undefined) errors.required(`${path}.namespace`, "`parameters.scope` is set to 'Namespace'");
  else for (const problem of isDnsLabel(namespace)) errors.invalid(`${path}.namespace`, namespace, problem);
}

/** 'example.com/ingress-controller' */
function validateDomainPath(text: string, path: string, errors: FieldErrors): void {
  if (text === '') return errors.required(path);
  const slash = text.indexOf('/');
  if (slash <= 0 || slash === text.length - 1) return errors.invalid(path, text, 'must be a domain-prefixed path (such as "acme.io/foo")');
  const host = text.slice(0, slash), rest = text.slice(slash + 1);
  for (const problem of isDnsSubdomain(host)) errors.invalid(path, host, problem);
  if (!/^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(rest)) errors.invalid(path, rest, `Invalid path (regex used for validation is '[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+')`);
}

export const ingressClassRules: Kind<IngressClass> = {
  collection: 'networking.k8s.io/ingressclasses',
  validate: ({ spec }, errors) => validateClass(spec, errors),
  validateUpdate: ({ spec }, old, errors) => {
    if (spec.controller !== old.spec.controller) errors.invalid('spec.controller', spec.controller ?? '', 'field is immutable');
  },
};
