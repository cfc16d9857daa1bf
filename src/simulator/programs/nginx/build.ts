/** How nginx.org's packages are built: what nginx -V tells, and the log at the start. */
import { lookup, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';

const isTrixie = (p: Process): boolean => lookup(p, '/etc/os-release') !== undefined && /=trixie$/m.test(readText(p, '/etc/os-release'));

export const compilerOf = (p: Process): string => (lookup(p, '/etc/alpine-release') ? 'built by gcc 14.2.0 (Alpine 14.2.0)' : isTrixie(p) ? 'built by gcc 14.2.0 (Debian 14.2.0-19)' : 'built by gcc 12.2.0 (Debian 12.2.0-14+deb12u1)');

const PATHS = 'prefix=/etc/nginx sbin-path=/usr/sbin/nginx modules-path=/usr/lib/nginx/modules conf-path=/etc/nginx/nginx.conf error-log-path=/var/log/nginx/error.log http-log-path=/var/log/nginx/access.log pid-path=/run/nginx.pid lock-path=/run/nginx.lock', TEMPORARY = 'client proxy fastcgi uwsgi scgi';
const MODULES = 'addition auth_request dav flv gunzip gzip_static mp4 random_index realip secure_link slice ssl stub_status sub v2 v3';

/** The options of the compiler and the linker, which differ from build to build, are left out. */
export function builtWith(p: Process): string {
  const options = [...PATHS.split(' ').map((one) => `--${one}`), ...TEMPORARY.split(' ').map((one) => `--http-${one === 'client' ? 'client-body' : one}-temp-path=/var/cache/nginx/${one}_temp`), '--user=nginx', '--group=nginx', '--with-compat', '--with-file-aio', '--with-threads', ...MODULES.split(' ').map((one) => `--with-http_${one}_module`), '--with-mail', '--with-mail_ssl_module', '--with-stream', '--with-stream_realip_module', '--with-stream_ssl_module', '--with-stream_ssl_preread_module'];
  return `${compilerOf(p)}\nbuilt with OpenSSL ${isTrixie(p) ? '3.5.7' : '3.0.17'}\nTLS SNI support enabled\nconfigure arguments: ${options.join(' ')}\n`;
}
