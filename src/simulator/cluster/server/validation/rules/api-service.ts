/** Servers that extend the API. */
import type { KubernetesObject } from '../../../../api/kubernetes/meta.ts';
import { quote } from '../field-errors.ts';
import type { Kind } from '../../kind.ts';
import { isDns1035Label, isPathSegment } from '../names.ts';
import { dnsSubdomain, isPortNumber, PORT_RANGE } from '../values.ts';

interface APIService extends KubernetesObject {
  spec?: {
    group?: string; version?: string; groupPriorityMinimum?: number; versionPriority?: number; caBundle?: string; insecureSkipTLSVerify?: boolean;
    service?: { namespace?: string; name?: string; port?: number };
  };
}

export const apiServiceRules: Kind<APIService> = {
  collection: 'apiregistration.k8s.io/apiservices',
  unconditionalUpdate: false,
  validate({ metadata, spec = {} }, errors) {
    const { group = '', version = '', groupPriorityMinimum: minimum = 0, versionPriority: priority = 0, service, caBundle, insecureSkipTLSVerify: insecure } = spec;
    const wanted = `${version}.${group}`;
    if (metadata.name !== wanted && isPathSegment(metadata.name).length === 0) errors.invalid('metadata.name', metadata.name, `must be \`spec.version+"."+spec.group\`: ${quote(wanted)}`);
    if (!group && version !== 'v1') errors.required('spec.group', 'only v1 may have an empty group and it better be legacy kube');
    if (group) dnsSubdomain(group, 'spec.group', errors);
    for (const problem of isDns1035Label(version)) errors.invalid('spec.version', version, problem);
    if (minimum <= 0 || minimum > 20_000) errors.invalid('spec.groupPriorityMinimum', minimum, 'must be positive and less than 20000');
    if (priority <= 0 || priority > 1000) errors.invalid('spec.versionPriority', priority, 'must be positive and less than 1000');
    if (!service) {
      if (caBundle) errors.invalid('spec.caBundle', `${caBundle.replace(/=+$/, '').length * 6 >> 3} bytes`, 'local APIServices may not have a caBundle');
      if (insecure) errors.invalid('spec.insecureSkipTLSVerify', insecure, 'local APIServices may not have insecureSkipTLSVerify');
      return;
    }
    if (!service.namespace) errors.required('spec.service.namespace');
    if (!service.name) errors.required('spec.service.name');
    if (!isPortNumber(service.port ?? 0)) errors.invalid('spec.service.port', service.port ?? 0, `port is not valid: ${PORT_RANGE}`);
    if (insecure && caBundle) errors.invalid('spec.insecureSkipTLSVerify', insecure, 'may not be true if caBundle is present');
  },
};
