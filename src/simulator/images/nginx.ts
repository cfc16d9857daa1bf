import { directoryNode, fileNode, programNode, symlinkNode, type Inode } from '../kernel/inode.ts';
import { isAlpine, layered, type ImageDefinition } from './definition.ts';

const WELCOME = `<!DOCTYPE html>
<html>
<head>
<title>Welcome to nginx!</title>
<style>
html { color-scheme: light dark; }
body { width: 35em; margin: 0 auto;
font-family: Tahoma, Verdana, Arial, sans-serif; }
</style>
</head>
<body>
<h1>Welcome to nginx!</h1>
<p>If you see this page, the nginx web server is successfully installed and
working. Further configuration is required.</p>

<p>For online documentation and support please refer to
<a href="http://nginx.org/">nginx.org</a>.<br/>
Commercial support is available at
<a href="http://nginx.com/">nginx.com</a>.</p>

<p><em>Thank you for using nginx.</em></p>
</body>
</html>
`;

/** The recordings' images of 1.26 and 1.27 have this one (121 bytes). */
const SHORT_WELCOME = `<!DOCTYPE html>
<html>
<head>
<title>Welcome to nginx!</title>
</head>
<body>
<h1>Welcome to nginx!</h1>
</body>
</html>
`;

const ERROR_PAGE = `<!DOCTYPE html>
<html>
<head>
<title>Error</title>
</head>
<body>
<h1>An error occurred.</h1>
<p>Sorry, the page you are looking for is currently unavailable.<br/>
Please try again later.</p>
</body>
</html>
`;

const MAIN_CONFIG = `
user  nginx;
worker_processes  auto;

error_log  /var/log/nginx/error.log notice;
pid        /run/nginx.pid;


events {
    worker_connections  1024;
}


http {
    include       /etc/nginx/mime.types;
    default_type  application/octet-stream;

    log_format  main  '$remote_addr - $remote_user [$time_local] "$request" '
                      '$status $body_bytes_sent "$http_referer" '
                      '"$http_user_agent" "$http_x_forwarded_for"';

    access_log  /var/log/nginx/access.log  main;

    sendfile        on;
    #tcp_nopush     on;

    keepalive_timeout  65;

    #gzip  on;

    include /etc/nginx/conf.d/*.conf;
}
`;

const SITE_CONFIG = `server {
    listen       80;
    server_name  localhost;

    location / {
        root   /usr/share/nginx/html;
        index  index.html index.htm;
    }

    error_page   500 502 503 504  /50x.html;
    location = /50x.html {
        root   /usr/share/nginx/html;
    }
}
`;

const MIME_TYPES = `
types {
    text/html                                        html htm shtml;
    text/css                                         css;
    text/xml                                         xml;
    image/gif                                        gif;
    image/jpeg                                       jpeg jpg;
    application/javascript                           js;
    application/json                                 json;
    text/plain                                       txt;
    image/png                                        png;
    image/svg+xml                                    svg svgz;
    application/zip                                  zip;
}
`;

/** A script that the simulator runs as a program of its own; its text is what one sees on looking into it. */
const script = (program: string, text: string): Inode => ({ ...fileNode(text, { mode: 0o755 }), program });

const step = (name: string, what: string): [string, Inode] => [`/docker-entrypoint.d/${name}`, script('nginx-entrypoint-step', `#!/bin/sh\n# ${what}\n`)];

export const nginx: ImageDefinition = {
  repository: 'nginx',
  layers: (image) => layered(image, {
    '/docker-entrypoint.sh': script('nginx-entrypoint', '#!/bin/sh\n# Runs the scripts of /docker-entrypoint.d and then the command.\nexec "$@"\n'),
    ...Object.fromEntries([
      step('10-listen-on-ipv6-by-default.sh', 'adds a listen directive for IPv6 to conf.d/default.conf'),
      step('15-local-resolvers.envsh', 'exports NGINX_LOCAL_RESOLVERS where it is asked for'),
      step('20-envsubst-on-templates.sh', 'fills in /etc/nginx/templates'),
      step('30-tune-worker-processes.sh', 'sets worker_processes where it is asked for'),
    ]),
    '/usr/sbin/nginx': programNode('nginx', 1_500_000),
    '/etc/nginx/nginx.conf': fileNode(MAIN_CONFIG),
    '/etc/nginx/mime.types': fileNode(MIME_TYPES),
    '/etc/nginx/conf.d/default.conf': fileNode(SITE_CONFIG),
    '/etc/nginx/modules': symlinkNode('/usr/lib/nginx/modules'),
    '/usr/share/nginx/html/index.html': fileNode(image.tags.some((tag) => /^1\.2[67]\b/.test(tag)) ? SHORT_WELCOME : WELCOME),
    '/usr/share/nginx/html/50x.html': fileNode(ERROR_PAGE),
    '/var/cache/nginx': directoryNode(),
    '/var/log/nginx/access.log': symlinkNode('/dev/stdout'),
    '/var/log/nginx/error.log': symlinkNode('/dev/stderr'),
    ...(isAlpine(image) ? {} : { '/usr/bin/curl': programNode('curl', 280_000) }),
    ...nginxUser(isAlpine(image)),
  }),
};

/** Accounts of the base with nginx's own added. */
function nginxUser(alpine: boolean): Record<string, Inode> {
  const shell = alpine ? '/sbin/nologin' : '/bin/false';
  const base = alpine ? ['root:x:0:0:root:/root:/bin/sh', 'bin:x:1:1:bin:/bin:/sbin/nologin', 'daemon:x:2:2:daemon:/sbin:/sbin/nologin', 'nobody:x:65534:65534:nobody:/:/sbin/nologin']
    : ['root:x:0:0:root:/root:/bin/bash', 'daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin', 'bin:x:2:2:bin:/bin:/usr/sbin/nologin', 'sys:x:3:3:sys:/dev:/usr/sbin/nologin', 'www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin', '_apt:x:42:65534::/nonexistent:/usr/sbin/nologin', 'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin'];
  const groups = alpine ? ['root:x:0:root', 'bin:x:1:root,bin,daemon', 'daemon:x:2:root,bin,daemon', 'nobody:x:65534:'] : ['root:x:0:', 'daemon:x:1:', 'bin:x:2:', 'sys:x:3:', 'www-data:x:33:', 'nogroup:x:65534:'];
  return {
    '/etc/passwd': fileNode(`${[...base, `nginx:x:101:101:nginx user:/nonexistent:${shell}`].join('\n')}\n`),
    '/etc/group': fileNode(`${[...groups, 'nginx:x:101:'].join('\n')}\n`),
  };
}
