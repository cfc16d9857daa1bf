import type { HTTPIngressPath, Ingress, IngressBackend } from '../../../../api/kubernetes/networking.ts';
import type { KubernetesObject } from '../../../../api/kubernetes/meta.ts';
import type { Kind } from '../../kind.ts';
import type { FieldErrors } from '../field-errors.ts';
import { isDnsSubdomain, isPathSegment } from '../names.ts';
import { validateHost, validateName } from '../network-values.ts';
import { dnsLabel, dnsSubdomain, portNumberOrName } from '../values.ts';

/** The newest of those marked as the default (DefaultIngressClass). */
function defaultClass(classes: readonly KubernetesObject[]): string | undefined {
  const marked = classes.map(({ metadata }) => metadata).filter(({ annotations }) => annotations?.['ingressclass.kubernetes.io/is-default-class'] === 'true');
  return marked.sort((a, b) => (a.creationTimestamp !== b.creationTimestamp ? (a.creationTimestamp < b.creationTimestamp ? 1 : -1) : a.name < b.name ? -1 : 1))[0]?.name;
}

const PATH_TYPES = ['Exact', 'ImplementationSpecific', 'Prefix'];

const SEQUENCES = ['//', '/./', '/../', '%2f', '%2F'];

const SUFFIXES = ['/..', '/.'];

function validatePaths(paths: readonly HTTPIngressPath[] | undefined, path: string, errors: FieldErrors): void {
  if (!paths?.length) errors.required(path);
  (paths ?? []).forEach((one, i) => {
    const at = `${path}[${i}]`;
    if (one.pathType === undefined || one.pathType === null) return errors.required(`${at}.pathType`, 'pathType must be specified');
    if (one.pathType === 'Exact' || one.pathType === 'Prefix') validatePath(one.path ?? '', `${at}.path`, errors);
    else if (one.pathType === 'ImplementationSpecific') {
      if (one.path && !one.path.startsWith('/')) errors.invalid(`${at}.path`, one.path, 'must be an absolute path');
    } else errors.notSupported(`${at}.pathType`, one.pathType, PATH_TYPES);
    validateBackend(one.backend, `${at}.backend`, errors);
  });
}

function validatePath(text: string, path: string, errors: FieldErrors): void {
  if (!text.startsWith('/')) {
    errors.invalid(path, text, 'must be an absolute path');
    return;
  }
  for (const sequence of SEQUENCES) if (text.includes(sequence)) errors.invalid(path, text, `must not contain '${sequence}'`);
  for (const suffix of SUFFIXES) if (text.endsWith(suffix)) errors.invalid(path, text, `cannot end with '${suffix}'`);
}

function validateResource({ apiGroup, kind, name }: NonNullable<IngressBackend['resource']>, path: string, errors: FieldErrors): void {
  if (typeof apiGroup === 'string') dnsSubdomain(apiGroup, `${path}.apiGroup`, errors);
  for (const [field, value] of [['kind', kind], ['name', name]] as const) {
    if (!value) errors.required(`${path}.${field}`);
    else for (const problem of isPathSegment(value)) errors.invalid(`${path}.${field}`, value, problem);
  }
}

function validateBackend(backend: IngressBackend, path: string, errors: FieldErrors): void {
  const { service, resource } = backend;
  if (resource && service) return errors.invalid(path, '', 'cannot set both resource and service backends');
  if (resource) return validateResource(resource, `${path}.resource`, errors);
  if (!service) return errors.invalid(path, '', 'resource or service backend is required');
  if (!service.name) errors.required(`${path}.service.name`);
  else dnsLabel(service.name, `${path}.service.name`, errors);
  const { name, number: port } = service.port ?? {};
  if (name && port) errors.invalid(path, '', 'cannot set both port name & port number');
  else if (name) portNumberOrName(name, `${path}.service.port.name`, errors);
  else if (port) portNumberOrName(port, `${path}.service.port.number`, errors);
  else errors.required(path, 'port name or number is required');
}

export const ingressRules: Kind<Ingress> = {
  collection: 'networking.k8s.io/ingresses',
  prepareForCreate(draft, { store }) {
    draft.status = { loadBalancer: {} };
    if (draft.spec.ingressClassName === undefined && draft.metadata.annotations?.['kubernetes.io/ingress.class'] === undefined) {
      const name = defaultClass(store.list<KubernetesObject>('networking.k8s.io/ingressclasses'));
      if (name !== undefined) draft.spec.ingressClassName = name;
    }
  },
  validate({ spec }, errors) {
    if (!spec.rules?.length && !spec.defaultBackend) errors.invalid('spec', null, 'either `defaultBackend` or `rules` must be specified');
    if (spec.defaultBackend) validateBackend(spec.defaultBackend, 'spec.defaultBackend', errors);
    (spec.rules ?? []).forEach((rule, i) => {
      if (rule.host) validateHost(rule.host, `spec.rules[${i}].host`, errors);
      if (rule.http) validatePaths(rule.http.paths, `spec.rules[${i}].http.paths`, errors);
    });
    (spec.tls ?? []).forEach(({ hosts: names = [], secretName }, i) => {
      names.forEach((name, j) => validateName(name, `spec.tls[${i}].hosts[${j}]`, errors));
      if (secretName) dnsSubdomain(secretName, `spec.tls[${i}].secretName`, errors);
    });
    if (spec.ingressClassName !== undefined) for (const problem of isDnsSubdomain(spec.ingressClassName)) errors.invalid('spec.ingressClassName', spec.ingressClassName, problem);
  },
  validateCreate({ metadata, spec }, errors) {
    const named = metadata.annotations?.['kubernetes.io/ingress.class'];
    if (named !== undefined && spec.ingressClassName !== undefined && named !== spec.ingressClassName) errors.invalid('annotations.kubernetes.io/ingress.class', named, 'must match `ingressClassName` when both are specified');
  },
  warnings: ({ metadata, spec }, old) => (!old && spec.ingressClassName === undefined && metadata.annotations?.['kubernetes.io/ingress.class'] !== undefined ? ["annotation \"kubernetes.io/ingress.class\" is deprecated, please use 'spec.ingressClassName' instead"] : []),
};
