import { directoryNode, fileNode, programNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

export const registry: ImageDefinition = {
  repository: 'registry',
  layers: (image) => layered(image, {
    '/entrypoint.sh': entrypoint('registry-entrypoint'),
    '/bin/registry': programNode('registry', 19_900_000),
    // 3 reads another file than 2 did.
    ...(image.tags.includes('3') ? {} : { '/etc/docker/registry/config.yml': fileNode('version: 0.1\nlog:\n  fields:\n    service: registry\nstorage:\n  cache:\n    blobdescriptor: inmemory\n  filesystem:\n    rootdirectory: /var/lib/registry\nhttp:\n  addr: :5000\n  headers:\n    X-Content-Type-Options: [nosniff]\nhealth:\n  storagedriver:\n    enabled: true\n    interval: 10s\n    threshold: 3\n') }),
    ...(image.tags.includes('3') ? { '/etc/distribution/config.yml': fileNode('version: 0.1\nstorage:\n  filesystem:\n    rootdirectory: /var/lib/registry\nhttp:\n  addr: :5000\n') } : {}),
    '/var/lib/registry': directoryNode(),
  }),
};
