/** The PORTS column: published ports with their addresses, neighbours joined to ranges. */
import type { PortSummary } from './types.ts';

interface Group {
  key: string;
  first: number;
  last: number;
}

const joinHostPort = (ip: string, port: string | number): string => (ip.includes(':') ? `[${ip}]:${port}` : `${ip}:${port}`);

const order = (a: PortSummary, b: PortSummary): number =>
  a.PrivatePort - b.PrivatePort || compare(a.IP ?? '', b.IP ?? '') || (a.PublicPort ?? 0) - (b.PublicPort ?? 0) || compare(a.Type, b.Type);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function groupText({ key, first, last }: Group): string {
  const [ip, type] = key.includes('/') ? (key.split('/') as [string, string]) : ['', key];
  const range = first === last ? String(first) : `${first}-${last}`;
  return ip === '' ? `${range}/${type}` : `${joinHostPort(ip, range)}->${range}/${type}`;
}

/** Ports published under another number stand alone, at the end. */
export function displayedPorts(ports: readonly PortSummary[]): string {
  const groups: Group[] = [];
  const finished: string[] = [], mappings: string[] = [];
  for (const { IP, PrivatePort, PublicPort, Type } of [...ports].sort(order)) {
    if (IP && PublicPort !== PrivatePort) {
      mappings.push(`${joinHostPort(IP, PublicPort ?? 0)}->${PrivatePort}/${Type}`);
      continue;
    }
    const key = IP ? `${IP}/${Type}` : Type;
    const group = groups.find((one) => one.key === key);
    if (!group) groups.push({ key, first: PrivatePort, last: PrivatePort });
    else if (PrivatePort === group.last + 1) group.last = PrivatePort;
    else {
      finished.push(groupText(group));
      group.first = group.last = PrivatePort;
    }
  }
  return [...finished, ...groups.map(groupText), ...mappings].join(', ');
}
