/** Environment of a container: service variables, envFrom, env with references and $(EXPANSION). */
import type { Container, EnvVar } from '../../api/kubernetes/container.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Service } from '../../api/kubernetes/service.ts';
import { decode } from '../../kernel/bytes.ts';
import { fromBase64 } from '../../kernel/base64.ts';
import type { NodeContext } from './node-context.ts';
import { ConfigError, podField, resourceField } from './field-paths.ts';


/** $(NAME) becomes the variable's value, $$ is a dollar, what is unknown stays as it is. */
export function expand(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(/\$(\$|\(([^)]*)\))/g, (whole, rest: string, name: string | undefined) => {
    if (rest === '$') return '$';
    return known.get(name ?? '') ?? whole;
  });
}

export const secretText = (data: string): string => decode(fromBase64(data) ?? new Uint8Array(0));

export function environment(node: NodeContext, pod: Pod, container: Pick<Container, 'name' | 'env' | 'envFrom' | 'resources'>, podAddress: string, fromFiles?: ReadonlyMap<string, string>): readonly [string, string][] {
  if (!container.env?.length && !container.envFrom?.length) return servicePairs(node, pod);
  const result = new Map<string, string>();
  for (const [name, value] of envFrom(node, pod, container)) result.set(name, value);
  const services = serviceVariables(node, pod);
  const known = new Map([...services, ...result]);
  for (const variable of container.env ?? []) {
    const value = variable.valueFrom ? (fromFiles?.get(variable.name) ?? reference(node, pod, container, variable, podAddress)) : expand(variable.value ?? '', known);
    if (value === undefined) continue;
    result.set(variable.name, value);
    known.set(variable.name, value);
  }
  for (const [name, value] of services) if (!result.has(name)) result.set(name, value);
  return [...result];
}

function* envFrom(node: NodeContext, pod: Pod, { envFrom: sources = [] }: Pick<Container, 'envFrom'>): Iterable<[string, string]> {
  const namespace = pod.metadata.namespace ?? '';
  for (const { prefix = '', configMapRef, secretRef } of sources) {
    if (configMapRef) {
      const map = node.informers.configMaps.get(namespace, configMapRef.name ?? '');
      if (!map && !configMapRef.optional) throw new ConfigError(`configmap "${configMapRef.name}" not found`);
      for (const [key, value] of Object.entries(map?.data ?? {}).sort()) yield [prefix + key, value];
    }
    if (secretRef) {
      const secret = node.informers.secrets.get(namespace, secretRef.name ?? '');
      if (!secret && !secretRef.optional) throw new ConfigError(`secret "${secretRef.name}" not found`);
      for (const [key, value] of Object.entries(secret?.data ?? {}).sort()) yield [prefix + key, secretText(value)];
    }
  }
}

function reference(node: NodeContext, pod: Pod, container: Pick<Container, 'name' | 'resources'>, { valueFrom }: EnvVar, podAddress: string): string | undefined {
  const namespace = pod.metadata.namespace ?? '';
  const { fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef } = valueFrom!;
  if (fieldRef) return podField(node, pod, fieldRef.fieldPath, podAddress);
  if (resourceFieldRef) return resourceField(node, pod, resourceFieldRef, container.name);
  if (configMapKeyRef) {
    const { name = '', key, optional } = configMapKeyRef;
    const map = node.informers.configMaps.get(namespace, name);
    if (!map && !optional) throw new ConfigError(`configmap "${name}" not found`);
    const value = map?.data?.[key];
    if (value === undefined && !optional) throw new ConfigError(`couldn't find key ${key} in ConfigMap ${namespace}/${name}`);
    return value;
  }
  if (secretKeyRef) {
    const { name = '', key, optional } = secretKeyRef;
    const secret = node.informers.secrets.get(namespace, name);
    if (!secret && !optional) throw new ConfigError(`secret "${name}" not found`);
    const value = secret?.data?.[key];
    if (value === undefined && !optional) throw new ConfigError(`couldn't find key ${key} in Secret ${namespace}/${name}`);
    return value === undefined ? undefined : secretText(value);
  }
  return undefined;
}

/** The API server for everyone, and the services of the namespace unless enableServiceLinks is off. */
function servicesFor(node: NodeContext, pod: Pod): Service[] {
  const master = node.informers.services.get('default', 'kubernetes');
  const own = pod.spec.enableServiceLinks === false ? [] : [...node.informers.services.list(pod.metadata.namespace)];
  return master ? [master, ...own.filter((one) => one !== master)] : own;
}

/** What the services said last: pods that start together see the same ones, and share their variables. */
let told: { services: readonly Service[]; variables: ReadonlyMap<string, string>; pairs: readonly [string, string][] } = { services: [], variables: new Map(), pairs: [] };

function tell(node: NodeContext, pod: Pod): typeof told {
  const services = servicesFor(node, pod);
  if (services.length === told.services.length && services.every((one, i) => one === told.services[i])) return told;
  const variables = variablesOf(services);
  return (told = { services, variables, pairs: [...variables] });
}

const serviceVariables = (node: NodeContext, pod: Pod): ReadonlyMap<string, string> => tell(node, pod).variables;
const servicePairs = (node: NodeContext, pod: Pod): readonly [string, string][] => tell(node, pod).pairs;

function variablesOf(services: readonly Service[]): Map<string, string> {
  const variables = new Map<string, string>();
  for (const service of services) {
    const { clusterIP, ports = [] } = service.spec;
    if (!clusterIP || clusterIP === 'None' || ports.length === 0) continue;
    const name = service.metadata.name.toUpperCase().replace(/-/g, '_');
    variables.set(`${name}_SERVICE_HOST`, clusterIP);
    variables.set(`${name}_SERVICE_PORT`, String(ports[0]!.port));
    for (const port of ports) if (port.name) variables.set(`${name}_SERVICE_PORT_${port.name.toUpperCase().replace(/-/g, '_')}`, String(port.port));
    ports.forEach(({ port, protocol = 'TCP' }, index) => {
      const prefix = `${name}_PORT_${port}_${protocol}`;
      const url = `${protocol.toLowerCase()}://${clusterIP}:${port}`;
      if (index === 0) variables.set(`${name}_PORT`, url);
      variables.set(prefix, url);
      variables.set(`${prefix}_PROTO`, protocol.toLowerCase());
      variables.set(`${prefix}_PORT`, String(port));
      variables.set(`${prefix}_ADDR`, clusterIP);
    });
  }
  return variables;
}
