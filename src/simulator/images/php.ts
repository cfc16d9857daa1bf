import { directoryNode, programNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

export const php: ImageDefinition = {
  repository: 'php',
  layers: (image) => layered(image, {
    '/usr/local/bin/docker-php-entrypoint': entrypoint('php-entrypoint'),
    '/usr/local/bin/php': programNode('php', 15_000_000),
    ...Object.fromEntries(['docker-php-ext-install', 'docker-php-ext-enable', 'pecl'].map((name) => [`/usr/local/bin/${name}`, programNode(name, 3_000)])),
    ...Object.fromEntries(['apache2', 'apache2ctl', 'a2dismod', 'a2enmod', 'a2ensite'].map((name) => [`/usr/sbin/${name}`, programNode(name, 7_000)])),
    '/usr/sbin/apachectl': programNode('apache2ctl', 7_000),
    '/usr/local/bin/apache2-foreground': programNode('apache2-foreground', 2_000),
    '/var/www/html': directoryNode({}, { uid: 33, gid: 33, mode: 0o1777 }),
  }),
};
