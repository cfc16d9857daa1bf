/** --publish of services: 8080:80[/tcp], or published=…,target=…,protocol=…,mode=… */
import { readCsv } from '../../shared/cobra/value.ts';
import { parsePublish } from '../container/ports.ts';
import type { PortConfig } from './types.ts';

function portNumber(text: string, what: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`invalid ${what} port (${text}): value must be an integer: invalid syntax`);
  if (Number(text) > 65535) throw new Error(`invalid ${what} port (${text}): value must be an integer: value out of range`);
  return Number(text);
}

function longForm(text: string): PortConfig {
  const config: PortConfig = { Protocol: 'tcp', TargetPort: 0, PublishMode: 'ingress' };
  for (const field of readCsv(text)) {
    const [key = '', value] = field.toLowerCase().split(/=(.*)/s);
    if (value === undefined || key === '') throw new Error(`invalid field: ${field}`);
    switch (key) {
      case 'protocol':
        if (!['tcp', 'udp', 'sctp'].includes(value)) throw new Error(`invalid protocol value '${value}'`);
        config.Protocol = value;
        break;
      case 'mode':
        if (!['ingress', 'host'].includes(value)) throw new Error(`invalid publish mode value (${value}): must be either 'ingress' or 'host'`);
        config.PublishMode = value;
        break;
      case 'target': config.TargetPort = portNumber(value, 'target'); break;
      case 'published': config.PublishedPort = portNumber(value, 'published'); break;
      default: throw new Error(`invalid field key: ${key}`);
    }
  }
  if (config.TargetPort === 0) throw new Error("missing mandatory field 'target'");
  return config;
}

/** @throws Error with docker's words */
export function portConfigs(text: string): PortConfig[] {
  if (/\w+=\w+/.test(text)) return [longForm(text)];
  const { bindings } = parsePublish([text]);
  return Object.entries(bindings).flatMap(([port, outside]) => outside.flatMap(({ HostIp, HostPort }) => {
    if (HostIp !== '') throw new Error('hostip is not supported');
    const [number = '', protocol = 'tcp'] = port.split('/');
    // Several ports for one of the container's: a service takes every one of them.
    const [first = 0, last = first] = HostPort.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => ({ Protocol: protocol, TargetPort: Number(number), ...(HostPort !== '' && { PublishedPort: first + index }), PublishMode: 'ingress' }));
  }));
}
