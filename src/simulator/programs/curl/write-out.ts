/** curl --write-out: the variables of what was transferred. */
export interface Facts {
  /** Status of the answer; 0 where none came. */
  code: number;
  exitCode: number;
  error: string;
  size: number;
  uploaded: number;
  /** Head of the answer in bytes, and its lines. */
  headSize: number;
  /** The request's head and body in bytes. */
  asked: number;
  headers: Record<string, string>;
  /** Of HTTP, as the answer named it. */
  version: string;
  seconds: number;
  url: string;
  effective: string;
  redirects: number;
  redirect: string;
  address: string;
  port: number;
  method: string;
  scheme: string;
  file: string;
  index: number;
}

const time = (seconds: number): string => seconds.toFixed(6);

/** Every variable as it is printed, in the order of %{json}'s. */
function variables(facts: Facts): Record<string, string | number | null> {
  const answered = facts.code !== 0, connected = facts.address !== '', moment = connected ? facts.seconds : 0;
  return {
    certs: '', content_type: facts.headers['content-type'] ?? null, errormsg: facts.error || null, exitcode: facts.exitCode, filename_effective: facts.file || null, ftp_entry_path: null, http_code: facts.code, http_connect: 0, http_version: answered ? facts.version : '0',
    local_ip: connected && facts.address === '127.0.0.1' ? '127.0.0.1' : '', method: facts.method, num_connects: connected ? 1 : 0, num_headers: Object.keys(facts.headers).length, num_redirects: facts.redirects, proxy_ssl_verify_result: 0, redirect_url: facts.redirect || null, referer: null,
    remote_ip: facts.address, remote_port: connected ? facts.port : 0, response_code: facts.code, scheme: connected ? facts.scheme.toUpperCase() : null, size_download: facts.size, size_header: facts.headSize, size_request: facts.asked, size_upload: facts.uploaded,
    speed_download: facts.seconds > 0 ? Math.floor(facts.size / facts.seconds) : 0, speed_upload: facts.seconds > 0 ? Math.floor(facts.uploaded / facts.seconds) : 0, ssl_verify_result: 0,
    time_appconnect: facts.scheme === 'https' ? time(moment) : time(0), time_connect: time(moment), time_namelookup: time(connected ? 0.0001 : 0), time_pretransfer: time(moment), time_redirect: time(0), time_starttransfer: time(answered ? facts.seconds : 0), time_total: time(facts.seconds),
    url: facts.url, url_effective: facts.effective, urlnum: facts.index,
  };
}

const CODES = new Set(['http_code', 'response_code', 'http_connect']);

const printed = (name: string, value: string | number | null): string => (CODES.has(name) ? String(value).padStart(3, '0') : String(value ?? ''));

const asJson = (known: Record<string, string | number | null>): string =>
  `{${Object.entries(known).map(([name, value]) => `"${name}":${name.startsWith('time_') ? value : JSON.stringify(value)}`).join(',')}}`;

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t' };

/** What a format prints: to standard output, and to standard error where it says so or names what is no variable. */
export function writtenOut(format: string, facts: Facts): { stream: 1 | 2; text: string }[] {
  const known = variables(facts), parts: { stream: 1 | 2; text: string }[] = [];
  let stream: 1 | 2 = 1, ended = false;
  const add = (text: string, to = stream): void => {
    if (!ended && text !== '') parts.push({ stream: to, text });
  };
  for (const [token, escape, name, header] of format.matchAll(/\\(.)|%\{([^}]*)\}|%header\{([^}]*)\}|%%|[\s\S]/g)) {
    if (escape !== undefined) add(ESCAPES[escape] ?? token);
    else if (header !== undefined) add(facts.headers[header.toLowerCase()] ?? '');
    else if (name === 'stderr') stream = 2;
    else if (name === 'stdout') stream = 1;
    else if (name === 'onerror') ended ||= facts.exitCode === 0;
    else if (name === 'header_json') add(`{${Object.entries(facts.headers).map(([key, value]) => `"${key}":[${JSON.stringify(value)}]`).join(',\n')}\n}`);
    else if (name === 'json') add(asJson(known));
    else if (name !== undefined && !(name in known)) add(`curl: unknown --write-out variable: '${name}'\n`, 2);
    else if (name !== undefined) add(printed(name, known[name]!));
    else add(token === '%%' ? '%' : token);
  }
  return parts;
}
