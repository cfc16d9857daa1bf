/** What a service is known by: its image, and a hash of its settings that tells when its containers are outdated. */
import { encode } from '../../../kernel/bytes.ts';
import { sha256Hex } from '../../../kernel/sha256.ts';
import type { Project, Service } from './model.ts';

export const imageOf = (project: Project, name: string): string => project.services[name]?.image ?? project.disabled[name]?.image ?? `${project.name}-${name}`;

export const hashOf = (service: Service): string => {
  const { scale: _, depends_on: __, profiles: ___, build: ____, ...rest } = service;
  return sha256Hex(encode(JSON.stringify(rest)));
};
