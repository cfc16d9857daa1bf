import { directoryNode, fileNode, programNode, symlinkNode, type Inode } from '../kernel/inode.ts';
import { withAccount } from './account.ts';
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
    '/usr/bin/curl': programNode('curl', 280_000),
    ...withAccount(image, 'nginx', 101, 101, '/nonexistent', isAlpine(image) ? '/sbin/nologin' : '/bin/false', isAlpine(image) ? 'nginx' : 'nginx user'),
  }),
};
