import { directoryNode, fileNode, programNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';

const CADDYFILE = `# The address of the site: every name, on port 80.
:80 {
	# Where its files are.
	root * /usr/share/caddy

	# It serves them.
	file_server
}
`;

const PAGE = `<!DOCTYPE html>
<html>
<head>
	<title>Caddy works!</title>
	<meta charset="utf-8">
</head>
<body>
	<h1>Congratulations!</h1>
	<p>Your web server is working. Now make it work for you.</p>
</body>
</html>
`;

export const caddy: ImageDefinition = {
  repository: 'caddy',
  layers: (image) => layered(image, {
    '/usr/bin/caddy': programNode('caddy', 49_000_000),
    '/usr/bin/curl': programNode('curl', 280_000),
    '/etc/caddy/Caddyfile': fileNode(CADDYFILE),
    '/usr/share/caddy/index.html': fileNode(PAGE),
    '/config/caddy': directoryNode(),
    '/data/caddy': directoryNode(),
    '/srv': directoryNode(),
  }),
};
