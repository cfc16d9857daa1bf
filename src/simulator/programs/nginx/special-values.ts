/** What directives of nginx's lesser modules want of their values, by the names they have: recorded from nginx -t. */

type Check = (args: readonly string[], name: string) => string | undefined;

const isSize = (text: string): boolean => /^\d+[kKmMgG]?$/.test(text);
const isTime = (text: string): boolean => /^(\d+(ms|s|m|h|d|w|M|y)?)+$/.test(text);
const invalid = (text: string): string => `invalid parameter "${text}"`;

/** Each word has to fit, from one place on. */
const each = (fits: RegExp, from = 0, words = invalid): Check => (args) => args.slice(from).filter((one) => !fits.test(one)).map(words)[0];
const first = (fits: RegExp, words: (text: string, name: string) => string): Check => ([value = ''], name) => (fits.test(value) || value.includes('$') ? undefined : words(value, name));

/** proxy_buffers and the like: how many, and how large. */
const buffers: Check = ([count = '', size = ''], name) => (/^[1-9]\d*$/.test(count) && isSize(size) && !/^0+[kmg]?$/i.test(size) ? undefined : `"${name}" directive invalid value`);
const ACCESS = /^(?:user|group|all):(?:r|w|rw)$/;
const NETWORK = /^(?:all|unix:|\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,3}(?:\.\d+){0,3})?|[\da-f]*:[\da-f:.]*(?:\/\d+)?)$/i;

/** *_cache_path: a path, and keys_zone among its options. */
const cachePath: Check = ([, ...options], name) => {
  const wrong = options.find((one) => !/^(?:levels|use_temp_path|keys_zone|inactive|max_size|min_free|manager_files|manager_sleep|manager_threshold|loader_files|loader_sleep|loader_threshold|purger(?:_\w+)?)=/.test(one));
  if (wrong !== undefined) return invalid(wrong);
  const levels = options.find((one) => one.startsWith('levels=') && !/^levels=[12](?::[12]){0,2}$/.test(one)), keys = options.find((one) => one.startsWith('keys_zone=') && !/^keys_zone=[^:]+:\d+[kKmMgG]?$/.test(one));
  if (levels !== undefined) return `invalid "levels" "${levels}"`;
  if (keys !== undefined) return `invalid keys zone size "${keys}"`;
  return options.some((one) => one.startsWith('keys_zone=')) ? undefined : `"${name}" must have "keys_zone" parameter`;
};

/** limit_req_zone and limit_conn_zone: a key, and a zone of some size. */
const zone = (options: RegExp): Check => ([key, ...rest], name) => {
  const wrong = rest.find((one) => !options.test(one)), given = rest.find((one) => one.startsWith('zone='));
  if (wrong !== undefined) return invalid(wrong);
  const [, size] = /^zone=[^:]*(?::(.*))?$/.exec(given ?? '') ?? [], rate = rest.find((one) => one.startsWith('rate=') && !/^rate=[1-9]\d*(?:r\/[sm])?$/.test(one));
  if (rate !== undefined) return `invalid rate "${rate}"`;
  if (given === undefined) return `"${name}" must have "zone" parameter`;
  if (size === undefined || !isSize(size)) return `invalid zone size "${given}"`;
  return Number(size.replace(/\D/g, '')) * (/m/i.test(size) ? 1024 : 1) < 32 && !/g/i.test(size) ? `zone "${given}" is too small` : undefined;
};

const limit: Check = (args, name) => args.map((one) => (/^(?:zone=.+|burst=[1-9]\d*|delay=[1-9]\d*|nodelay)$/.test(one) ? undefined : /^(?:burst|delay)=/.test(one) ? `invalid ${one.slice(0, 5)} value "${one}"` : invalid(one))).find((one) => one !== undefined)
  ?? (args.some((one) => one.startsWith('zone=')) ? undefined : `"${name}" must have "zone" parameter`);

const cacheValid: Check = (args) => {
  const wrong = args.slice(0, -1).find((one) => one !== 'any' && !/^\d+$/.test(one)), strange = args.slice(0, -1).find((one) => /^\d+$/.test(one) && (Number(one) < 100 || Number(one) > 599)), time = args.at(-1) ?? '';
  if (!isTime(time)) return `invalid time value "${time}"`;
  return wrong !== undefined || strange !== undefined ? `invalid status "${wrong ?? strange}"` : undefined;
};

const openCache: Check = (args, name) => args.filter((one) => !(one === 'off' && args.length === 1) && !/^(?:max=\d+|inactive=\w+)$/.test(one) && !(name === 'open_log_file_cache' && /^(?:min_uses=\d+|valid=\w+)$/.test(one))).map((one) => `invalid "${name}" parameter "${one}"`)[0]
  ?? (args.some((one) => one === 'off' || one.startsWith('max=')) ? undefined : `"${name}" must have the "max" parameter`);

const table: readonly (readonly [RegExp, Check])[] = [
  [/^(?:allow|deny)$/, ([network = '']) => (NETWORK.test(network) && !/^\d+\./.test(network) ? undefined : NETWORK.test(network) && network.split('/')[0]!.split('.').every((part) => Number(part) < 256) && Number(/\/(\d+)$/.exec(network)?.[1] ?? 0) <= 32 ? undefined : invalid(network))], [/^disable_symlinks$/, each(/^(?:on|off|if_not_owner|from=.+)$/)],
  [/_cache_path$/, cachePath], [/^limit_req_zone$/, zone(/^(?:zone=|rate=)/)], [/^limit_conn_zone$/, zone(/^zone=/)], [/^limit_req$/, limit],
  [/^(?:\w+_buffers)$/, buffers], [/^aio$/, first(/^(?:on|off|threads(?:=.*)?)$/, (_, name) => `"${name}" directive invalid value`)], [/^directio$/, first(/^(?:off|\d+[kKmMgG]?)$/, (_, name) => `"${name}" directive invalid value`)],
  [/^userid_expires$/, first(/^(?:max|off|(?:\d+(?:ms|s|m|h|d|w|M|y)?)+)$/, (_, name) => `"${name}" directive invalid value`)],
  [/^userid$/, first(/^(?:off|log|v1|on)$/, (value) => `invalid value "${value}"`)], [/^userid_flags$/, each(/^(?:off|secure|httponly|samesite=(?:strict|lax|none))$/, 0, (value) => `invalid value "${value}"`)],
  [/^userid_service$/, first(/^\d+$/, (_, name) => `"${name}" directive invalid number`)], [/^userid_mark$/, first(/^(?:off|[A-Za-z0-9=])$/, (_, name) => `"${name}" directive value must be "off" or a single letter, digit or "="`)],
  [/^(?:dav_access|\w+_store_access)$/, each(ACCESS, 0, (value) => `invalid value "${value}"`)], [/^debug_points$/, first(/^(?:stop|abort)$/, (value) => `invalid value "${value}"`)],
  [/^(?:fastcgi|grpc|memcached|proxy|scgi|uwsgi)_bind$/, first(/^(?:off$|unix:|\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$|\[[\da-f:]+\](?::\d+)?$)/i, (value) => `invalid address "${value}"`)],
  [/_cache_valid$/, cacheValid], [/^open_(?:log_)?file_cache$/, openCache],
  [/^fastcgi_split_path_info$/, ([pattern = '']) => ((pattern.replace(/\\./g, '').match(/\((?!\?[:=!>])/g)?.length ?? 0) < 2 ? `pattern "${pattern}" must have 2 captures` : undefined)],
  [/^ssl_ocsp_cache$/, first(/^(?:off|shared:[^:]+:\d+[kKmM]?)$/, (value) => `invalid OCSP cache "${value}"`)], [/^ssl_session_cache$/, each(/^(?:off|none|builtin(?::\d+)?|shared:[^:]+:\d+[kKmM]?)$/, 0, (value) => `invalid session cache "${value}"`)],
  [/^auth_request_set$/, first(/^\$./, (value) => `invalid variable name "${value}"`)],
  [/^limit_(?:req|conn)_status$/, ([code = '']) => (/^\d+$/.test(code) && (Number(code) < 400 || Number(code) > 599) ? 'value must be between 400 and 599' : undefined)], [/^limit_conn$/, ([, count = '']) => (/^[1-9]\d*$/.test(count) ? undefined : `invalid number of connections "${count}"`)],
  [/^keepalive$/, ([count = ''], name) => (/^[1-9]\d*$/.test(count) ? undefined : `invalid value "${count}" in "${name}" directive`)], [/^worker_priority$/, ([value = ''], name) => (/^[-+]?\d+$/.test(value) ? undefined : `"${name}" directive invalid number`)],
  [/^(?:set_real_ip_from|debug_connection|resolver)$/, ([host = ''], name) => (/[.:]/.test(host) || host === 'localhost' || /^\d+$/.test(host) ? undefined : `host not found in ${name} "${host}"`)],
  [/^thread_pool$/, ([, ...rest], name) => rest.filter((one) => !/^(?:threads|max_queue)=\d+$/.test(one)).map((one) => (rest.some((other) => other.startsWith('threads=')) ? invalid(one) : undefined)).find((one) => one !== undefined) ?? (rest.some((one) => one.startsWith('threads=')) ? undefined : `"${name}" must have "threads" parameter`)],
  [/pool_size$/, ([value = '']) => (/^\d+$/.test(value) && Number(value) < 112 ? 'the pool size must be no less than 112' : /^\d+$/.test(value) && Number(value) % 16 !== 0 ? 'the pool size must be a multiple of 16' : undefined)],
  [/^proxy_redirect$/, ([from = '', to]) => (to === undefined && !['off', 'default', 'false'].includes(from) ? invalid(from) : undefined)], [/^proxy_cookie_(?:domain|path|flags)$/, ([from = '', to]) => (to === undefined && from !== 'off' ? invalid(from) : undefined)],
];

export function specialMistake(name: string, args: readonly string[]): string | undefined {
  for (const [names, check] of table) {
    if (!names.test(name)) continue;
    const words = check(args, name);
    if (words !== undefined) return words;
  }
  return undefined;
}
