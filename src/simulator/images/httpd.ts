import { directoryNode, fileNode, programNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';

export const httpd: ImageDefinition = {
  repository: 'httpd',
  layers: (image) => layered(image, {
    '/usr/local/bin/httpd-foreground': { ...fileNode('#!/bin/sh\nset -e\nrm -f /usr/local/apache2/logs/httpd.pid\nexec httpd -DFOREGROUND "$@"\n', { mode: 0o755 }), program: 'httpd-foreground' },
    '/usr/local/apache2/bin/httpd': programNode('httpd', 2_300_000),
    '/usr/local/apache2/htdocs/index.html': fileNode('<html><body><h1>It works!</h1></body></html>\n'),
    '/usr/local/apache2/conf/httpd.conf': fileNode('ServerRoot "/usr/local/apache2"\nListen 80\nDocumentRoot "/usr/local/apache2/htdocs"\nErrorLog /proc/self/fd/2\nCustomLog /proc/self/fd/1 common\n'),
    '/usr/local/apache2/logs': directoryNode(),
  }),
};
