/** Probes and lifecycle hooks of containers. */
import type { Container, Probe } from '../../../api/kubernetes/container.ts';
import type { FieldErrors } from './field-errors.ts';
import { nonNegative, portNumberOrName, supported } from './values.ts';

type Handler = Pick<Probe, 'exec' | 'httpGet' | 'tcpSocket' | 'grpc'> & { sleep?: { seconds: number } };

function validateHttpGet({ path: url, port, scheme, httpHeaders = [] }: NonNullable<Handler['httpGet']>, path: string, errors: FieldErrors): void {
  if (!url) errors.required(`${path}.path`);
  portNumberOrName(port, `${path}.port`, errors);
  supported(scheme ?? '', ['HTTP', 'HTTPS'], `${path}.scheme`, errors);
  for (const { name = '' } of httpHeaders) {
    if (!/^[-A-Za-z0-9]+$/.test(name)) errors.invalid(`${path}.httpHeaders`, name, `a valid HTTP header must consist of alphanumeric characters or '-' (e.g. 'X-Header-Name', regex used for validation is '[-A-Za-z0-9]+')`);
  }
}

function validateHandler(handler: Handler, grace: number | undefined, path: string, errors: FieldErrors): void {
  let count = 0;
  const take = (name: keyof Handler, check: () => void): void => {
    if (handler[name] === undefined) return;
    if (count++ > 0) errors.forbidden(`${path}.${name}`, 'may not specify more than 1 handler type');
    else check();
  };
  take('exec', () => {
    if (!handler.exec!.command?.length) errors.required(`${path}.exec.command`);
  });
  take('httpGet', () => validateHttpGet(handler.httpGet!, `${path}.httpGet`, errors));
  take('tcpSocket', () => portNumberOrName(handler.tcpSocket!.port, `${path}.tcpSocket.port`, errors));
  take('grpc', () => portNumberOrName(handler.grpc!.port, `${path}.grpc.port`, errors));
  take('sleep', () => {
    const { seconds } = handler.sleep!;
    if (grace !== undefined && (seconds < 0 || seconds > grace)) errors.invalid(`${path}.sleep`, seconds, `must be non-negative and less than terminationGracePeriodSeconds (${grace})`);
  });
  if (count === 0) errors.required(path, 'must specify a handler type');
}

function validateProbe(probe: Probe, grace: number | undefined, path: string, errors: FieldErrors): void {
  validateHandler(probe, grace, path, errors);
  for (const key of ['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'successThreshold', 'failureThreshold'] as const) nonNegative(probe[key], `${path}.${key}`, errors);
  if (probe.terminationGracePeriodSeconds !== undefined && probe.terminationGracePeriodSeconds <= 0) errors.invalid(`${path}.terminationGracePeriodSeconds`, probe.terminationGracePeriodSeconds, 'must be greater than 0');
}

export const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;

/** Probes and hooks of a container that keeps running. */
export function validateRunning(container: Container, grace: number | undefined, path: string, errors: FieldErrors): void {
  for (const hook of ['postStart', 'preStop'] as const) if (container.lifecycle?.[hook]) validateHandler(container.lifecycle[hook] as Handler, grace, `${path}.lifecycle.${hook}`, errors);
  for (const name of PROBES) {
    const probe = container[name];
    if (!probe) continue;
    validateProbe(probe, grace, `${path}.${name}`, errors);
    const startupOnly = name === 'startupProbe' && probe.terminationGracePeriodSeconds !== undefined;
    if (name === 'readinessProbe' && probe.terminationGracePeriodSeconds !== undefined) errors.invalid(`${path}.${name}.terminationGracePeriodSeconds`, probe.terminationGracePeriodSeconds, 'must not be set for readinessProbes');
    if (name !== 'readinessProbe' && !startupOnly && probe.successThreshold !== 1) errors.invalid(`${path}.${name}.successThreshold`, probe.successThreshold, 'must be 1');
  }
}
