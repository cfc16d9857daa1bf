/** create ingress: rules as words, host/path=service:port[,tls[=secret]]. */
import { CommandError } from '../client/failure.ts';
import type { Generator } from './generate.ts';

/** It only has to begin like this: what follows a rule's port is read by its commas, and otherwise left. */
const RULE = /^[\w*.-]*\/.*=[\w-]+:[\w-]+/;

interface Path {
  path: string;
  pathType: string;
  backend: unknown;
}

interface Tls {
  hosts: string[];
  secretName: string;
}

const port = (text: string): Record<string, unknown> => (text === '' ? {} : /^[+-]?\d+$/.test(text) && Math.abs(Number(text)) < 2 ** 31 ? { number: Number(text) } : { name: text });

function backend(text: string): Record<string, unknown> {
  const [name = '', portText = ''] = text.split(':');
  return { service: { name, port: port(portText) } };
}

export const ingress: Generator = {
  path: 'create ingress', failure: 'failed to create ingress: ',
  *build(session, name) {
    const rules = session.list('rule'), fallback = session.flag('default-backend'), written = session.list('annotation');
    if (fallback === '' && rules.length === 0) throw new CommandError('not enough information provided: every ingress has to either specify a default-backend (which catches all traffic) or a list of rules (which catch specific paths)');
    const wrong = rules.find((rule) => !RULE.test(rule));
    if (wrong !== undefined) throw new CommandError(`rule ${wrong} is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]`);
    const bare = written.find((text) => !text.includes('='));
    if (bare !== undefined) throw new CommandError(`annotation ${bare} is invalid and should be in format key=[value]`);
    if (fallback !== '' && fallback.split(':').length !== 2) throw new CommandError('default-backend should be in format servicename:serviceport');
    const annotations = Object.fromEntries(written.map((text) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]));
    const tls = tlsOf(rules), hosts = hostsOf(rules);
    const spec = {
      ...(session.flag('class') && { ingressClassName: session.flag('class') }),
      ...(fallback && { defaultBackend: backend(fallback) }),
      ...(tls.length > 0 && { tls: tls.map((one) => ({ ...(one.hosts.length > 0 && { hosts: one.hosts }), ...(one.secretName && { secretName: one.secretName }) })) }),
      ...(hosts.size > 0 && { rules: [...hosts].map(([host, paths]) => ({ ...(host && { host }), http: { paths } })) }),
    };
    return { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { ...(written.length > 0 && { annotations }), name }, spec, status: { loadBalancer: {} } };
  },
};

function hostsOf(rules: readonly string[]): Map<string, Path[]> {
  const hosts = new Map<string, Path[]>();
  for (const rule of rules) {
    const target = rule.split(',')[0]!, slash = target.indexOf('/');
    const host = target.slice(0, slash);
    const [path = '', service = ''] = target.slice(slash).split('=');
    const prefix = path.endsWith('*');
    hosts.set(host, [...(hosts.get(host) ?? []), { path: prefix ? path.slice(0, -1) : path, pathType: prefix ? 'Prefix' : 'Exact', backend: backend(service) }]);
  }
  return hosts;
}

/** A host is taken into one secret only; a rule with more than one comma has no certificate at all. */
function tlsOf(rules: readonly string[]): Tls[] {
  const found: Tls[] = [], taken = new Set<string>();
  for (const rule of rules) {
    const parts = rule.split(',');
    const host = rule.split('/')[0]!, secretName = parts[1]?.split('=')[1] ?? '';
    if (parts.length !== 2 || taken.has(host)) continue;
    taken.add(host);
    const same = found.find((one) => one.secretName === secretName);
    if (same) same.hosts.push(host);
    else if (host !== '' || secretName !== '') found.push({ hosts: host === '' ? [] : [host], secretName });
  }
  return found;
}
