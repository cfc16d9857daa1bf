/** create ingress */
import { CommandError } from '../client/failure.ts';
import type { Generator } from './generate.ts';

const RULE = /^(([\w*.-]+)?\/[^=]*|[\w*.-]*)=([^:=]+):([^:,]+)(?:,(tls)(?:=([^,]*))?)?$/;

interface Path {
  path: string;
  pathType: string;
  backend: unknown;
}

const port = (text: string): Record<string, unknown> => (/^\d+$/.test(text) ? { number: Number(text) } : { name: text });
const backend = (name: string, portText: string): Record<string, unknown> => ({ service: { name, port: port(portText) } });

export const ingress: Generator = {
  path: 'create ingress', failure: () => 'failed to create ingress: ',
  build(session, name) {
    const rules = session.list('rule'), fallback = session.flag('default-backend');
    if (fallback === '' && rules.length === 0) throw new CommandError('not enough information provided: every ingress has to either specify a default-backend (which catches all traffic) or a list of rules (which catch specific paths)');
    const annotations: Record<string, string> = {};
    for (const text of session.list('annotation')) {
      const equals = text.indexOf('=');
      if (equals <= 0) throw new CommandError(`annotation ${text} is invalid and should be in format key=[value]`);
      annotations[text.slice(0, equals)] = text.slice(equals + 1);
    }
    const hosts = new Map<string, Path[]>();
    const tls = new Map<string, string[]>();
    for (const rule of rules) addRule(rule, hosts, tls);
    const [service = '', servicePort = ''] = fallback.split(':');
    if (fallback !== '' && (service === '' || servicePort === '')) throw new CommandError('default-backend should be in format servicename:serviceport');
    const spec = {
      ...(session.flag('class') && { ingressClassName: session.flag('class') }),
      ...(fallback && { defaultBackend: backend(service, servicePort) }),
      ...(tls.size > 0 && { tls: [...tls].map(([secretName, names]) => ({ ...(names.some((one) => one) && { hosts: names.filter((one) => one) }), ...(secretName && { secretName }) })) }),
      ...(hosts.size > 0 && { rules: [...hosts].map(([host, paths]) => ({ ...(host && { host }), http: { paths } })) }),
    };
    return { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { ...(Object.keys(annotations).length > 0 && { annotations }), name }, spec, status: { loadBalancer: {} } };
  },
};

function addRule(rule: string, hosts: Map<string, Path[]>, tls: Map<string, string[]>): void {
  const match = RULE.exec(rule);
  if (!match) throw new CommandError(`rule ${rule} is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]`);
  const [, target = '', , service = '', portText = '', secure, secret = ''] = match;
  const slash = target.indexOf('/');
  const host = slash < 0 ? target : target.slice(0, slash);
  const raw = slash < 0 ? '' : target.slice(slash);
  const prefix = raw.endsWith('*');
  const path = prefix ? raw.slice(0, -1) : raw;
  const entry: Path = { path: path === '' ? '/' : path, pathType: prefix || raw === '' ? 'Prefix' : 'Exact', backend: backend(service, portText) };
  hosts.set(host, [...(hosts.get(host) ?? []), entry]);
  if (secure) tls.set(secret, [...new Set([...(tls.get(secret) ?? []), host])]);
}
