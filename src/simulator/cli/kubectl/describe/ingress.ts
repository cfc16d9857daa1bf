/** describe ingress, ingressclass */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { EndpointSlice, Service } from '../../../api/kubernetes/service.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { isFailure } from '../client/failure.ts';
import { resourcePath } from '../client/mapper.ts';
import { list } from '../resource/fetch.ts';
import type { Session } from '../session.ts';
import type { Describer } from './describer.ts';
import { annotations, head, labels } from './parts.ts';
import { endpointsText } from './service.ts';

interface Backend {
  service?: { name: string; port: { name?: string; number?: number } };
  resource?: { apiGroup?: string; kind: string; name: string };
}

interface Ingress extends KubernetesObject {
  spec: {
    defaultBackend?: Backend; ingressClassName?: string; tls?: { hosts?: string[]; secretName?: string }[];
    rules?: { host?: string; http?: { paths: { path?: string; backend: Backend }[] } }[];
  };
  status?: { loadBalancer?: { ingress?: { ip?: string; hostname?: string }[] } };
}

/** `web:80 (10.244.1.2:80)`, or what is wrong with it. */
function* backendText(session: Session, namespace: string, { service, resource }: Backend): Blocking<string> {
  if (resource) return `APIGroup: ${resource.apiGroup ?? '<none>'}, Kind: ${resource.kind}, Name: ${resource.name}`;
  if (!service) return '';
  const text = `${service.name}:${service.port.name || service.port.number}`;
  try {
    const mapping = (yield* session.mapper()).require('discovery.k8s.io/v1', 'EndpointSlice');
    const slices = (yield* list(session, mapping, namespace, `kubernetes.io/service-name=${service.name}`)) as EndpointSlice[];
    const { spec } = (yield* session.client().get(resourcePath({ group: '', version: 'v1', name: 'services', namespaced: true }, namespace, service.name))) as Service;
    const port = (spec.ports ?? []).find((one) => (service.port.number ? one.port === service.port.number : one.name === service.port.name));
    return `${text} (${endpointsText(slices, port?.name ?? '')})`;
  } catch (error) {
    if (!isFailure(error)) throw error;
    return `${text} (<error: ${error.message}>)`;
  }
}

export const ingress: Describer = {
  kind: 'Ingress', group: 'networking.k8s.io',
  *describe({ session }, w, object) {
    const { metadata, spec, status } = object as Ingress;
    const namespace = metadata.namespace ?? '';
    w.line(0, `Name:\t${metadata.name}`);
    labels(w, 'Labels', metadata.labels);
    w.line(0, `Namespace:\t${namespace}`);
    w.line(0, `Address:\t${(status?.loadBalancer?.ingress ?? []).map(({ ip, hostname }) => ip ?? hostname).join(',')}`);
    w.line(0, `Ingress Class:\t${spec.ingressClassName ?? '<none>'}`);
    const fallback = spec.defaultBackend ? yield* backendText(session, namespace, spec.defaultBackend) : '<default>';
    w.line(0, `Default backend:\t${fallback}`);
    if (spec.tls?.length) {
      w.line(0, 'TLS:');
      for (const { hosts = [], secretName } of spec.tls) w.line(1, secretName ? `${secretName} terminates ${hosts.join(',')}` : `SNI routes ${hosts.join(',')}`);
    }
    w.line(0, 'Rules:\n  Host\tPath\tBackends');
    w.line(1, '----\t----\t--------');
    const rules = (spec.rules ?? []).filter(({ http }) => http);
    for (const { host, http } of rules) {
      w.line(1, `${host || '*'}\t`);
      for (const { path, backend } of http!.paths) w.line(2, `\t${path ?? ''} \t${yield* backendText(session, namespace, backend)}`);
    }
    if (rules.length === 0) w.line(1, `*\t*\t${fallback}`);
    annotations(w, 'Annotations', metadata.annotations);
  },
};

export const ingressClass: Describer = {
  kind: 'IngressClass', group: 'networking.k8s.io',
  *describe(_context, w, object) {
    const { spec } = object as KubernetesObject & { spec: { controller?: string; parameters?: { apiGroup?: string; kind: string; name: string } } };
    head(w, object.metadata, false);
    w.line(0, `Controller:\t${spec.controller ?? ''}`);
    const { parameters } = spec;
    if (!parameters) return;
    w.line(0, 'Parameters:');
    if (parameters.apiGroup) w.line(1, `APIGroup:\t${parameters.apiGroup}`);
    w.line(1, `Kind:\t${parameters.kind}`);
    w.line(1, `Name:\t${parameters.name}`);
  },
};
