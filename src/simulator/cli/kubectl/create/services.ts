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

/** strconv.ParseUint of 16 bits. @throws CommandError */
function number(text: string): number {
  if (!/^\d+$/.test(text)) throw new CommandError(`strconv.ParseUint: parsing ${JSON.stringify(text)}: invalid syntax`);
  if (Number(text) > 65535) throw new CommandError(`strconv.ParseUint: parsing ${JSON.stringify(text)}: value out of range`);
  return Number(text);
}

function checked(text: string): number {
  const value = Number(text);
  if (value < 1 || value > 65535) throw new CommandError('must be between 1 and 65535, inclusive');
  return value;
}

function portOf(text: string, nodePort: number): Port {
  const [first = '', second = ''] = text.split(':', 2);
  const port = number(first);
  const name = text.replaceAll(':', '-');
  const target = !text.includes(':') ? port : /^[+-]?\d+$/.test(second) ? checked(second) : named(second);
  return { name, protocol: 'TCP', port, targetPort: target, ...(nodePort !== 0 && { nodePort }) };
}

/** A port's name, told all that is wrong with it. @throws CommandError */
function named(text: string): string {
  const problems = [
    ...(text.length > 15 ? ['must be no more than 15 characters'] : []),
    ...(/^[-a-z0-9]+$/.test(text) ? [] : ["must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)"]),
    ...(/[a-z]/.test(text) ? [] : ['must contain at least one letter (a-z)']),
    ...(text.includes('--') ? ['must not contain consecutive hyphens'] : []),
    ...(/^-|-$/.test(text) ? ['must not begin or end with a hyphen'] : []),
  ];
  if (problems.length > 0) throw new CommandError(problems.join(','));
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
    spec: { ...(ports.length > 0 && { ports }), selector: { app: name }, ...(clusterIP && { clusterIP }), type, ...(externalName && { externalName }) },
    status: { loadBalancer: {} },
  };
}

const generator = (word: string, type: Type, required?: readonly string[]): Generator => ({
  path: `create service ${word}`, failure: `failed to create ${type} service: `, unsaved: true, ...(required && { required }), build: (session, name) => service(session, name, type),
});

export const serviceGenerators: readonly Generator[] = [
  generator('clusterip', 'ClusterIP'), generator('nodeport', 'NodePort'), generator('loadbalancer', 'LoadBalancer'), generator('externalname', 'ExternalName', ['external-name']),
];
