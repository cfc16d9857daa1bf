/** create service clusterip, nodeport, loadbalancer, externalname */
import { CommandError } from '../client/failure.ts';
import type { Session } from '../session.ts';
import type { Draft, Generator } from './generate.ts';

type Type = 'ClusterIP' | 'NodePort' | 'LoadBalancer' | 'ExternalName';

interface Port {
  name: string;
  nodePort?: number;
  port: number;
  protocol: string;
  targetPort: number | string;
}

function number(text: string): number {
  if (!/^[+-]?\d+$/.test(text)) throw new CommandError(`strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`);
  return Number(text);
}

function checked(text: string): number {
  const value = number(text);
  if (value < 1 || value > 65535) throw new CommandError('must be between 1 and 65535, inclusive');
  return value;
}

function portOf(text: string, nodePort: number): Port {
  const [first = '', second = ''] = text.split(':', 2);
  const port = first === '' ? 0 : number(first);
  if (port < 0 || port > 65535) throw new CommandError('must be between 1 and 65535, inclusive');
  const name = text.replaceAll(':', '-');
  const target = second === '' ? port : /^\d+$/.test(second) ? checked(second) : named(second);
  return { name, port, protocol: 'TCP', targetPort: target, ...(nodePort > 0 && { nodePort }) };
}

function named(text: string): string {
  if (text.length > 15) throw new CommandError('must be no more than 15 characters');
  if (!/^[-a-z0-9]+$/.test(text)) throw new CommandError("must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)");
  if (!/[a-z]/.test(text)) throw new CommandError('must contain at least one letter (a-z)');
  return text;
}

function service(session: Session, name: string, type: Type): Draft {
  const clusterIP = session.flag('clusterip');
  const tcp = session.list('tcp');
  if (clusterIP === 'None' && type !== 'ClusterIP') throw new CommandError('ClusterIP=None can only be used with ClusterIP service type');
  if (clusterIP !== 'None' && tcp.length === 0 && type !== 'ExternalName') throw new CommandError('at least one tcp port specifier must be provided');
  const nodePort = session.flags.has('node-port') ? session.flags.number('node-port') : 0;
  const ports = tcp.map((text) => portOf(text, nodePort));
  const externalName = session.flag('external-name');
  if (type === 'ExternalName' && !/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(externalName)) throw new CommandError(`invalid service external name ${externalName}`);
  return {
    apiVersion: 'v1', kind: 'Service', metadata: { labels: { app: name }, name },
    spec: { ...(clusterIP && { clusterIP }), ...(externalName && { externalName }), ...(ports.length > 0 && { ports }), selector: { app: name }, type },
    status: { loadBalancer: {} },
  };
}

const generator = (word: string, type: Type, required?: readonly string[]): Generator => ({
  path: `create service ${word}`, failure: () => `failed to create ${type} service: `, ...(required && { required }), build: (session, name) => service(session, name, type),
});

export const serviceGenerators: readonly Generator[] = [
  generator('clusterip', 'ClusterIP'), generator('nodeport', 'NodePort'), generator('loadbalancer', 'LoadBalancer'), generator('externalname', 'ExternalName', ['external-name']),
];
