/** What is wrong with the arguments of a directive (TAKE1 and the like in core.c and the modules' tables). */
import { patternMistake } from './patterns.ts';
import { overrides } from './places.ts';

/** Directives of one argument, and what it is. */
const ONE: Readonly<Record<string, string>> = {
  ServerName: 'The hostname and port of the server', DocumentRoot: 'Root directory of the document tree', ServerAdmin: 'The email address of the server administrator', ServerRoot: 'Common directory of server-related files (logs, confs, etc.)', User: 'Effective user id for this server',
  Group: 'Effective group id for this server', ErrorLog: 'The filename of the error log', PidFile: 'A file for logging the server process ID', Timeout: 'Timeout duration (sec)', KeepAliveTimeout: 'Keep-Alive timeout duration (sec)', StartServers: 'Number of child processes launched at server startup',
  ServerLimit: 'Maximum number of child processes for this run of Apache', ThreadsPerChild: 'Number of threads each child creates', MaxRequestWorkers: 'Maximum number of threads alive at the same time', SetHandler: 'a handler name that overrides any other configured handler',
  ForceType: 'a mime type that overrides other configured type', AuthName: 'the authentication realm (e.g. "Members Only")', AuthType: 'an HTTP authorization type (e.g., "Basic")', HeaderName: 'a filename', ReadmeName: 'a filename', ServerSignature: 'En-/disable server signature (on|off|email)',
};
/** On or Off. */
const FLAGS = new Set(['KeepAlive', 'EnableSendfile', 'EnableMMAP', 'ExtendedStatus', 'ExpiresActive', 'RewriteEngine', 'ProxyPreserveHost', 'ProxyRequests', 'DirectorySlash', 'SSLEngine', 'ContentDigest', 'StrictHostCheck'].map((name) => name.toLowerCase()));
/** One or two arguments. */
const TWO: Readonly<Record<string, string>> = { LogFormat: 'a log format string (see docs) and an optional format name', SetEnv: 'an environment variable name and optional value to pass to CGI.', Define: 'Define a variable, optionally to a value.  Same as passing -D to the command line.' };
const OPTIONS = new Set(['indexes', 'includes', 'includesnoexec', 'followsymlinks', 'symlinksifownermatch', 'execcgi', 'multiviews', 'all', 'none']);
const LEVEL = /^(emerg|alert|crit|error|warn|notice|info|debug|trace[1-8])$/i, LEVELS = 'Log level keyword must be one of emerg/alert/crit/error/warn/notice/info/debug/trace1/.../trace8';
const INDEX_OPTIONS = /^(?:[+-]?(?:FancyIndexing|FoldersFirst|HTMLTable|IconsAreLinks|IgnoreCase|IgnoreClient|ScanHTMLTitles|ShowForbidden|SuppressColumnSorting|SuppressDescription|SuppressHTMLPreamble|SuppressIcon|SuppressLastModified|SuppressRules|SuppressSize|TrackModified|VersionSort|XHTML|UseOldDateFormat|None|AddAltClass|Charset=.*|Type=.*|(?:Icon(?:Height|Width)|NameWidth|DescriptionWidth)(?:=.*)?))$/i;

const entry = <T>(table: Readonly<Record<string, T>>, name: string): [string, T] | undefined => Object.entries(table).find(([one]) => one.toLowerCase() === name.toLowerCase());

/** @param modules those that are loaded */
export function argumentMistake(name: string, args: readonly string[], modules: readonly string[]): string | undefined {
  const one = entry(ONE, name), two = entry(TWO, name), lower = name.toLowerCase(), [first = '', second = ''] = args;
  if (one && args.length !== 1) return `${one[0]} takes one argument, ${one[1]}`;
  if (two && (args.length === 0 || args.length > 2)) return `${two[0]} takes 1-2 arguments, ${two[1]}`;
  if (FLAGS.has(lower)) return /^(on|off)$/i.test(first) && args.length === 1 ? undefined : `${name} must be On or Off`;
  switch (lower) {
    case 'listen': return args.length === 0 || args.length > 2 ? 'Listen requires 1 or 2 arguments.' : listenMistake(first);
    case 'options': return optionsMistake(args);
    case 'allowoverride': { const found = overrides(args); return 'mistake' in found ? found.mistake : undefined; }
    case 'alias': case 'scriptalias': return args.length > 2 || args.length === 0 ? `${name} takes 1-2 arguments, a fakename and a realname, or a realname in a Location` : args.length === 1 ? `${name} must have two arguments when used globally` : undefined;
    case 'aliasmatch': case 'scriptaliasmatch': return args.length === 2 ? regex(first) : `${name} takes 1-2 arguments, a regular expression and a filename, or a filename in a Location`;
    case 'customlog': return args.length < 2 || args.length > 3 ? 'CustomLog takes two or three arguments, a file name, a custom log format string or format name, and an optional "env=" or "expr=" clause (see docs)' : undefined;
    case 'errordocument': return args.length !== 2 ? 'ErrorDocument takes two arguments, Change responses for HTTP errors' : /^(4(0\d|1[0-8]|2[1-689]|31|51)|50[0-8]|51[01])$/.test(first) ? undefined : `Unsupported HTTP response code ${first}`;
    case 'loglevel': return args.map(levelMistake(modules)).find((each) => each !== undefined);
    case 'keepalivetimeout': return /^\d+(ms|s|min|h|mi)?$/.test(first) ? undefined : 'KeepAliveTimeout has wrong format';
    case 'servertokens': return /^(prod|productonly|major|minor|min|minimal|os|full)$/i.test(first) && args.length === 1 ? undefined : 'ServerTokens takes 1 argument: \'Prod(uctOnly)\', \'Major\', \'Minor\', \'Min(imal)\', \'OS\', or \'Full\'';
    case 'serversignature': return /^(on|off|email)$/i.test(first) ? undefined : 'ServerSignature: use one of: off | on | email';
    case 'traceenable': return /^(on|off|extended)$/i.test(first) ? undefined : 'TraceEnable must be one of \'on\', \'off\', or \'extended\'';
    case 'usecanonicalname': return /^(on|off|dns)$/i.test(first) ? undefined : 'parameter must be \'on\', \'off\', or \'dns\'';
    case 'limitrequestbody': return /^\d+$/.test(first) ? undefined : 'LimitRequestBody requires a non-negative integer.';
    case 'limitrequestfields': return /^\d+$/.test(first) ? undefined : `LimitRequestFields "${first}" must be a non-negative integer (0 = no limit)`;
    case 'error': return args.join(' ');
    case 'fileetag': { const strange = args.find((each) => !/^([+-]?(MTime|Size|INode|All|Digest)|None)$/i.test(each)); return strange === undefined ? undefined : `Unknown keyword '${strange}' for FileETag directive`; }
    case 'indexoptions': return args.some((each) => !INDEX_OPTIONS.test(each)) ? 'Invalid directory indexing option' : undefined;
    case 'header': case 'requestheader': return headerMistake(name, args);
    case 'redirect': case 'redirectmatch': case 'redirectpermanent': case 'redirecttemp': return redirectMistake(name, args);
    case 'addtype': case 'addencoding': case 'addlanguage': case 'addcharset': case 'addhandler': return args.length >= 2 ? undefined : `${name} requires at least two arguments, ${ADDS[lower]}`;
    case 'setenvif': case 'setenvifnocase': return args.length === 0 ? `${name} takes at least two arguments, A header-name, regex and a list of variables.` : second === '' ? `Missing regular expression for ${name}` : regex(second) ?? (args.length < 3 ? `Missing envariable expression for ${name}` : undefined);
    case 'addoutputfilterbytype': return second === '' ? 'AddOutputFilterByType requires at least two arguments, output filter name followed by one or more content-types' : /^deflate$/i.test(first) && !modules.includes('deflate') ? `Unknown filter provider ${first}` : undefined;
    case 'require': return requireMistake(args);
    case 'order': return /^(deny,allow|allow,deny|mutual-failure)$/i.test(first) ? undefined : 'unknown order';
    case 'allow': case 'deny': return args.length < 2 ? `${lower} requires at least two arguments, 'from' followed by hostnames or IP-address wildcards` : first.toLowerCase() === 'from' ? undefined : 'allow and deny must be followed by \'from\'';
    default: return undefined;
  }
}

const ADDS: Readonly<Record<string, string>> = { addtype: 'a mime type followed by one or more file extensions', addencoding: 'an encoding (e.g., gzip), followed by one or more file extensions', addlanguage: 'a language (e.g., fr), followed by one or more file extensions', addcharset: 'a charset (e.g., iso-2022-jp), followed by one or more file extensions', addhandler: 'a handler name followed by one or more file extensions' };

const regex = (text: string): string | undefined => (patternMistake(text) ? 'Regular expression could not be compiled.' : undefined);

function optionsMistake(args: readonly string[]): string | undefined {
  const strange = args.map((one) => one.replace(/^[+-]/, '')).find((one) => !OPTIONS.has(one.toLowerCase()));
  if (strange !== undefined) return `Illegal option ${strange}`;
  return args.some((one) => /^[+-]/.test(one)) && args.some((one) => !/^[+-]/.test(one)) ? 'Either all Options must start with + or -, or no Option may.' : undefined;
}

function listenMistake(text: string): string | undefined {
  const port = text.split(':').pop()!;
  if (!/^\d+$/.test(port)) return 'Port must be specified';
  return Number(port) < 1 || Number(port) > 65535 ? 'Invalid address or port' : undefined;
}

/** A level, or module:level. */
const levelMistake = (modules: readonly string[]) => (word: string): string | undefined => {
  const at = word.indexOf(':'), module = word.slice(0, Math.max(0, at)).replace(/_module$|^mod_|\.c$/g, '');
  if (!LEVEL.test(word.slice(at + 1))) return `${at < 0 ? '' : `${word}: `}${LEVELS}`;
  return at < 0 || modules.includes(module) ? undefined : `Cannot find module ${word.slice(0, at)}`;
};

function headerMistake(name: string, args: readonly string[]): string | undefined {
  const [action = '', ...rest] = /^(always|onsuccess)$/i.test(args[0] ?? '') && name.toLowerCase() === 'header' ? args.slice(1) : args;
  if (!/^(add|set|setifempty|append|merge|unset|echo|note|edit\*?)$/i.test(action)) return 'first argument must be \'add\', \'set\', \'setifempty\', \'append\', \'merge\', \'unset\', \'echo\', \'note\', \'edit\', or \'edit*\'.';
  if (/^(unset|echo)$/i.test(action)) return undefined;
  return rest.length < 2 ? `${name} requires three arguments` : /^edit/i.test(action) && rest.length < 3 ? `${name} edit requires a match and a substitution` : undefined;
}

const STATUS = /^(\d{3}|permanent|temp|seeother|gone)$/i;

function redirectMistake(name: string, args: readonly string[]): string | undefined {
  if (args.length === 0 || args.length > 3) return `${name} takes one, two or three arguments, an optional status, then document to be redirected and destination URL`;
  const told = STATUS.test(args[0]!) && !/permanent$|temp$/i.test(name), [from = '', to] = told ? args.slice(1) : args, elsewhere = !told || /^(3\d\d|permanent|temp|seeother)$/i.test(args[0]!);
  if (/match$/i.test(name) && patternMistake(from)) return 'Regular expression could not be compiled.';
  if (elsewhere && to === undefined) return 'URL to redirect to is missing';
  if (!elsewhere && to !== undefined) return 'Redirect URL not valid for this status';
  return to === undefined || /match$/i.test(name) || /^\w+:|^\//.test(to) ? undefined : 'Redirect to non-URL';
}

function requireMistake(args: readonly string[]): string | undefined {
  const [kind = '', ...rest] = args[0]?.toLowerCase() === 'not' ? args.slice(1) : args;
  switch (kind.toLowerCase()) {
    case 'all': return rest.length === 1 && /^(granted|denied)$/i.test(rest[0]!) ? undefined : 'Argument for \'Require all\' must be \'granted\' or \'denied\'';
    case 'ip': {
      const strange = rest.find((one) => !/^[\d./]+$|:/.test(one) || one.split('/')[0]!.split('.').some((part) => Number(part) > 255));
      return rest.length === 0 ? "'require ip' requires an argument" : strange === undefined ? undefined : `ip address '${strange}' appears to be invalid${/^[\d./]+$/.test(strange) ? ': The specified IP address is invalid.' : ''}`;
    }
    case 'host': case 'local': case 'env': case 'method': case 'user': case 'group': case 'valid-user': case 'expr': case 'forward-dns': return undefined;
    default: return `Unknown Authz provider: ${kind}`;
  }
}
