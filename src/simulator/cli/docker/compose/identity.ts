/** What a service is known by: its image, and a hash of its settings that tells when its containers are outdated. */
import { encode } from '../../../kernel/bytes.ts';
import { goJson } from '../../../kernel/gotemplate/json.ts';
import { sha256Hex } from '../../../kernel/sha256.ts';
import { isMap } from './raw.ts';
import type { Project, Service } from './model.ts';
import { fitted } from './shape.ts';

export const imageOf = (project: Project, name: string): string => project.services[name]?.image ?? project.disabled[name]?.image ?? `${project.name}-${name}`;

const hashIn = (shape: string, settings: object): string => sha256Hex(encode(goJson(fitted(settings, shape, '', true), { ordered: true, escapeHtml: true })));

export const networkHash = (settings: object): string => hashIn('network', settings);
export const volumeHash = (settings: object): string => hashIn('volume', { driver: 'local', ...settings });

/** Of the settings in the order of their struct, as compose writes them in JSON. */
export const hashOf = (service: Service): string => {
  const { scale: _, depends_on: __, profiles: ___, build: ____, pull_policy: _____, deploy, ...rest } = service;
  return hashIn('service', { ...rest, ...(isMap(deploy) && { deploy: { ...deploy, replicas: undefined } }) });
};
