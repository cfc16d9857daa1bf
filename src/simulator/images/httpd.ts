import { directoryNode, fileNode, programNode } from '../kernel/inode.ts';
import { withAccount } from './account.ts';
import type { CatalogueImage } from './catalogue.ts';
import { isAlpine, layered, type ImageDefinition } from './definition.ts';

const ROOT = '/usr/local/apache2';

/** Apache's page was the same from 11 June 2007 until 2.4.66. */
const PAGE = fileNode('<html><body><h1>It works!</h1></body></html>\n', { mtime: 1_181_587_994_000 });
const NEW_PAGE = fileNode('<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">\n<html>\n<head>\n<title>It works! Apache httpd</title>\n</head>\n<body>\n<p>It works!</p>\n</body>\n</html>\n', { mtime: 1_762_503_788_000 });
const isNew = ({ config }: CatalogueImage): boolean => Number(/^HTTPD_VERSION=2\.4\.(\d+)/m.exec((config.Env ?? []).join('\n'))?.[1] ?? 0) >= 66;

/** Modules of a build with nearly all of them; those with a dash stand in the configuration as comments. */
const MODULES = ('mpm_event -mpm_prefork -mpm_worker authn_file -authn_dbm -authn_anon -authn_dbd -authn_socache authn_core authz_host authz_groupfile authz_user -authz_dbm -authz_owner -authz_dbd authz_core -authnz_ldap -authnz_fcgi access_compat auth_basic -auth_form -auth_digest -allowmethods -isapi '
  + '-file_cache -cache -cache_disk -cache_socache -socache_shmcb -socache_dbm -socache_memcache -socache_redis -watchdog -macro -dbd -bucketeer -dumpio -echo -example_hooks -case_filter -case_filter_in -example_ipc -buffer -data -ratelimit reqtimeout -ext_filter -request -include filter -reflector -substitute -sed '
  + '-charset_lite -deflate -xml2enc -proxy_html -brotli mime -ldap log_config -log_debug -log_forensic -logio -lua env -mime_magic -cern_meta -expires headers -ident -usertrack -unique_id setenvif version -remoteip -proxy -proxy_connect -proxy_ftp -proxy_http -proxy_fcgi -proxy_scgi -proxy_uwsgi -proxy_fdpass '
  + '-proxy_wstunnel -proxy_ajp -proxy_balancer -proxy_express -proxy_hcheck -session -session_cookie -session_crypto -session_dbd -slotmem_shm -slotmem_plain -ssl -optional_hook_export -optional_hook_import -optional_fn_import -optional_fn_export -dialup -http2 -proxy_http2 -md -lbmethod_byrequests -lbmethod_bytraffic '
  + '-lbmethod_bybusyness -lbmethod_heartbeat unixd -heartbeat -heartmonitor -dav status autoindex -asis -info -suexec -cgid -cgi -dav_fs -dav_lock -vhost_alias -negotiation dir -imagemap -actions -speling -userdir alias -rewrite').split(' ');

const loads = MODULES.map((module) => `${module.startsWith('-') ? '#' : ''}LoadModule ${module.replace('-', '')}_module modules/mod_${module.replace('-', '')}.so\n`).join('');

const CONFIG = `ServerRoot "${ROOT}"
Listen 80

${loads}
<IfModule unixd_module>
User www-data
Group www-data
</IfModule>

ServerAdmin you@example.com
#ServerName www.example.com:80

<Directory />
    AllowOverride none
    Require all denied
</Directory>

DocumentRoot "${ROOT}/htdocs"
<Directory "${ROOT}/htdocs">
    Options Indexes FollowSymLinks
    AllowOverride None
    Require all granted
</Directory>

<IfModule dir_module>
    DirectoryIndex index.html
</IfModule>

<Files ".ht*">
    Require all denied
</Files>

ErrorLog /proc/self/fd/2
LogLevel warn

<IfModule log_config_module>
    LogFormat "%h %l %u %t \\"%r\\" %>s %b \\"%{Referer}i\\" \\"%{User-Agent}i\\"" combined
    LogFormat "%h %l %u %t \\"%r\\" %>s %b" common
    CustomLog /proc/self/fd/1 common
</IfModule>

<IfModule alias_module>
    ScriptAlias /cgi-bin/ "${ROOT}/cgi-bin/"
</IfModule>

<Directory "${ROOT}/cgi-bin">
    AllowOverride None
    Options None
    Require all granted
</Directory>

<IfModule headers_module>
    RequestHeader unset Proxy early
</IfModule>

<IfModule mime_module>
    TypesConfig conf/mime.types
    AddType application/x-compress .Z
    AddType application/x-gzip .gz .tgz
</IfModule>

#Include conf/extra/httpd-mpm.conf
#Include conf/extra/httpd-autoindex.conf
#Include conf/extra/httpd-info.conf
#Include conf/extra/httpd-vhosts.conf
#Include conf/extra/httpd-default.conf
#Include conf/extra/httpd-ssl.conf
`;

const VHOSTS = `<VirtualHost *:80>
    ServerAdmin webmaster@dummy-host.example.com
    DocumentRoot "${ROOT}/docs/dummy-host.example.com"
    ServerName dummy-host.example.com
    ServerAlias www.dummy-host.example.com
    ErrorLog "logs/dummy-host.example.com-error_log"
    CustomLog "logs/dummy-host.example.com-access_log" common
</VirtualHost>

<VirtualHost *:80>
    ServerAdmin webmaster@dummy-host2.example.com
    DocumentRoot "${ROOT}/docs/dummy-host2.example.com"
    ServerName dummy-host2.example.com
    ErrorLog "logs/dummy-host2.example.com-error_log"
    CustomLog "logs/dummy-host2.example.com-access_log" common
</VirtualHost>
`;

export const httpd: ImageDefinition = {
  repository: 'httpd',
  layers: (image) => layered(image, {
    // Debian has the account from the start.
    ...(isAlpine(image) && withAccount(image, 'www-data', 82, 82, '/home/www-data', '/sbin/nologin', 'Linux User,,,')),
    '/usr/local/bin/httpd-foreground': { ...fileNode(`#!/bin/sh\nset -e\nrm -f ${ROOT}/logs/httpd.pid\nexec httpd -DFOREGROUND "$@"\n`, { mode: 0o755 }), program: 'httpd-foreground' },
    [`${ROOT}/bin/ab`]: programNode('ab', 64_000),
    [`${ROOT}/bin/htpasswd`]: programNode('htpasswd', 61_000),
    [`${ROOT}/bin/httpd`]: programNode('httpd', 2_300_000),
    [`${ROOT}/bin/apachectl`]: { ...fileNode('#!/bin/sh\n# What it is told becomes what httpd is told.\n', { mode: 0o755 }), program: 'apachectl' },
    [`${ROOT}/htdocs/index.html`]: isNew(image) ? NEW_PAGE : PAGE,
    [`${ROOT}/conf/httpd.conf`]: fileNode(CONFIG),
    [`${ROOT}/conf/mime.types`]: fileNode('text/css\t\t\t\t\tcss\ntext/html\t\t\t\t\thtml htm\ntext/plain\t\t\t\t\ttxt text conf def list log in\n'),
    [`${ROOT}/conf/extra/httpd-vhosts.conf`]: fileNode(VHOSTS),
    ...Object.fromEntries(MODULES.map((module) => [`${ROOT}/modules/mod_${module.replace('-', '')}.so`, fileNode('\x7fELF', { mode: 0o755 })])),
    ...Object.fromEntries(['build', 'cgi-bin', 'error', 'icons', 'include', 'logs'].map((folder) => [`${ROOT}/${folder}`, directoryNode()])),
  }),
};
