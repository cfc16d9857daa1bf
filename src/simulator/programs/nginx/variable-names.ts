/** Variables that a configuration uses and nobody makes: nginx does not start with them. */
import type { Directive } from './config.ts';

/** Directives whose words may hold variables. */
const EXPANDING = new Set(['return', 'rewrite', 'set', 'if', 'add_header', 'add_trailer', 'proxy_set_header', 'proxy_pass', 'proxy_redirect', 'root', 'alias', 'try_files', 'log_format', 'map', 'error_page', 'index', 'auth_request_set', 'limit_req_zone', 'limit_conn_zone', 'sub_filter', 'fastcgi_param', 'auth_basic', 'proxy_cache_key', 'split_clients', 'hash']);

const BUILT_IN = new Set(('ancient_browser args binary_remote_addr body_bytes_sent bytes_sent connection connection_requests connection_time connections_active connections_reading connections_waiting connections_writing content_length content_type document_root document_uri fastcgi_path_info fastcgi_script_name geoip_city '
  + 'gzip_ratio host hostname http2 http3 https invalid_referer is_args is_request_port limit_conn_status limit_rate limit_req_status memcached_key modern_browser msec msie nginx_version pid pipe proxy_add_x_forwarded_for proxy_host proxy_internal_body_length proxy_port proxy_protocol_addr proxy_protocol_port '
  + 'proxy_protocol_server_addr proxy_protocol_server_port query_string realip_remote_addr realip_remote_port realpath_root remote_addr remote_port remote_user request request_body request_body_file request_completion request_filename request_id request_length request_method request_port request_time request_uri scheme secure_link '
  + 'secure_link_expires server_addr server_name server_port server_protocol slice_range status tcpinfo_rtt tcpinfo_rttvar tcpinfo_rcv_space tcpinfo_snd_cwnd time_iso8601 time_local uid_got uid_reset uid_set uri').split(' '));
const FAMILIES = /^(arg|http|cookie|sent_http|sent_trailer|upstream|ssl|jwt|quic|proxy_protocol_tlv)_|^\d$|^date_(local|gmt)$/;

const everywhere = (directives: readonly Directive[]): Directive[] => directives.flatMap((one) => [one, ...everywhere(one.block ?? [])]);

/** What `set`, `map` and the like make, and what regular expressions call what they catch. */
function made({ name, args, block }: Directive): string[] {
  // A map's rows begin with what they match.
  const rows = name === 'map' ? (block ?? []).map((one) => one.name) : [];
  const caught = [...args, ...rows].flatMap((word) => [...word.matchAll(/\(\?P?<(\w+)>/g)].map((match) => match[1]!));
  const own = name === 'set' || name === 'auth_request_set' ? [args[0]] : name === 'map' || name === 'split_clients' || name === 'geo' ? [args.at(-1)] : [];
  return [...own.map((one) => (one ?? '').replace('$', '')), ...caught];
}

export function unknownVariable(config: readonly Directive[]): string | undefined {
  const all = everywhere(config), known = new Set(all.flatMap(made));
  for (const { name, args } of all) {
    if (!EXPANDING.has(name)) continue;
    const words = name === 'set' ? args.slice(1) : name === 'map' ? args.slice(0, 1) : name === 'rewrite' ? args.slice(1) : args;
    for (const word of words) for (const [, braced, bare] of word.matchAll(/\$(?:\{(\w+)\}|([A-Za-z_]\w*))/g)) {
      const variable = (braced ?? bare)!.toLowerCase();
      if (!BUILT_IN.has(variable) && !FAMILIES.test(variable) && !known.has(braced ?? bare!)) return `unknown "${variable}" variable`;
    }
  }
  return undefined;
}
