/** A match of an HTTPRoute as a rule of the proxy, with the weight that the Gateway API's order of precedence gives it. */
import { quoted } from '../names.ts';
import type { GRPCRouteMatch, HTTPRouteMatch, NameAndValue } from './types.ts';

interface Rule {
  rule: string;
  priority: number;
}

const DEFAULT_PATH = { type: 'PathPrefix', value: '/' } as const;

export function matchRule(hostnames: readonly string[], { path = DEFAULT_PATH, method, headers = [], queryParams = [] }: HTTPRouteMatch): Rule {
  const parts = [pathRule(path)];
  if (method !== undefined) parts.push({ rule: `Method(${quoted(method)})`, priority: 1000 });
  parts.push(...headers.map((one) => ({ rule: pair('Header', one), priority: 100 })), ...queryParams.map((one) => ({ rule: pair('Query', one), priority: 10 })));
  const host = hostRule(hostnames), all = host ? [host, ...parts] : parts;
  return { rule: all.map(({ rule }) => rule).join(' && '), priority: all.reduce((sum, { priority }) => sum + priority, 0) };
}

/** A call of gRPC is a path, /SERVICE/METHOD; the longer the rule, the sooner it counts. */
export function grpcMatchRule(hostnames: readonly string[], { method, headers = [] }: GRPCRouteMatch): Rule {
  const escaped = (text: string): string => (method?.type === 'RegularExpression' ? text : text.replace(/[.+*?()|[\]{}^$\\]/g, '\\$&'));
  const path = method ? `PathRegexp(${quoted(`/${escaped(method.service ?? '') || '[^/]+'}/${escaped(method.method ?? '') || '[^/]+'}`)})` : 'PathPrefix("/")';
  const rule = [path, ...headers.map((one) => pair('Header', one))].join(' && '), host = hostRule(hostnames);
  return host ? { rule: `${host.rule} && ${rule}`, priority: host.priority + rule.length } : { rule, priority: rule.length };
}

/** A prefix is of whole elements: /shop takes /shop/a, not /shopping. */
function pathRule({ type = 'PathPrefix', value = '/' }: NonNullable<HTTPRouteMatch['path']>): Rule {
  if (type === 'Exact') return { rule: `Path(${quoted(value)})`, priority: 100_000 };
  const priority = 10_000 + value.length * 100;
  if (type === 'RegularExpression') return { rule: `PathRegexp(${quoted(value)})`, priority };
  if (value === '/') return { rule: 'PathPrefix("/")', priority: 1 };
  const plain = value.replace(/\/$/, '');
  return { rule: `(Path(${quoted(plain)}) || PathPrefix(${quoted(`${plain}/`)}))`, priority };
}

const pair = (what: 'Header' | 'Query', { type = 'Exact', name, value }: NameAndValue): string => `${what}${type === 'Exact' ? '' : 'Regexp'}(${quoted(name)},${quoted(value)})`;

/** The longest name counts. A wildcard stands for one label or more. */
function hostRule(hostnames: readonly string[]): Rule | undefined {
  if (hostnames.length === 0) return undefined;
  const rules = hostnames.map((host) => (host.includes('*') ? `HostRegexp(${quoted(`^${host.replace(/[.+*?()|[\]{}^$\\]/g, '\\$&').replace('\\*\\.', '[a-z0-9-\\.]+\\.')}$`)})` : `Host(${quoted(host)})`));
  return { rule: rules.length === 1 ? rules[0]! : `(${rules.join(' || ')})`, priority: Math.max(...hostnames.map(({ length }) => length)) };
}
