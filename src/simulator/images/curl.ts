import { directoryNode, fileNode, programNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

/** curl for people who have none: whatever follows the image's name are curl's own words. */
export const curl: ImageDefinition = {
  repository: 'curlimages/curl',
  layers: (image) => layered(image, {
    '/entrypoint.sh': entrypoint('curl-entrypoint'),
    '/usr/bin/curl': programNode('curl', 2_700_000),
    '/home/curl_user': directoryNode({}, { uid: 100, gid: 101 }),
    '/etc/passwd': fileNode('root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/sbin/nologin\ncurl_user:x:100:101:Linux User,,,:/home/curl_user:/sbin/nologin\n'),
    '/etc/group': fileNode('root:x:0:root\nnobody:x:65534:\ncurl_group:x:101:curl_user\n'),
  }),
};
