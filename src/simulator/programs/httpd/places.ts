/** Where a directive may stand (its `req_override` in Apache's tables): in the server's own lines, in sections about folders, in .htaccess. */

const words = (text: string): string[] => text.toLowerCase().split(' ');

/** What AllowOverride names, and the directives that it lets into .htaccess. They may stand anywhere, unless `SECTIONS` has them. */
const OVERRIDES: Readonly<Record<string, readonly string[]>> = {
  authconfig: words('AuthType AuthName AuthUserFile AuthGroupFile AuthBasicProvider AuthBasicAuthoritative AuthMerging Require RequireAll RequireAny RequireNone Satisfy'),
  fileinfo: words('ErrorDocument AddType AddEncoding AddLanguage AddHandler AddCharset AddOutputFilter RemoveType RemoveHandler DefaultLanguage MultiviewsMatch SetEnv PassEnv UnsetEnv Redirect RedirectMatch RedirectPermanent RedirectTemp RewriteEngine RewriteRule RewriteCond RewriteBase RewriteOptions '
    + 'Header RequestHeader ForceType SetHandler SetOutputFilter SetInputFilter DefaultType AddDefaultCharset FileETag SetEnvIf SetEnvIfNoCase BrowserMatch BrowserMatchNoCase AcceptPathInfo EnableSendfile EnableMMAP AddOutputFilterByType FilterDeclare FilterProvider FilterChain LimitRequestBody'),
  indexes: words('DirectoryIndex DirectoryIndexRedirect DirectorySlash FallbackResource IndexOptions IndexIgnore AddIcon AddIconByType AddIconByEncoding DefaultIcon AddDescription ReadmeName HeaderName IndexOrderDefault IndexStyleSheet ExpiresActive ExpiresByType ExpiresDefault'),
  options: words('Options ContentDigest'),
  limit: words('Order Allow Deny'),
};
/** In .htaccess whatever AllowOverride says but None. */
const ANYWHERE = new Set(words('Files FilesMatch Limit LimitExcept If ElseIf Else IfModule IfDefine IfVersion ServerSignature Include Error Warning'));
/** In sections about folders, not in the server's own lines. */
const SECTIONS = new Set(words('Require RequireAll RequireAny RequireNone AuthType AuthName AuthUserFile AuthGroupFile AuthBasicProvider AuthBasicAuthoritative AuthMerging Order Allow Deny AllowOverride AllowOverrideList Satisfy Limit LimitExcept RewriteBase'));
/** In sections about folders but not in .htaccess. */
const NOT_IN_FILES = new Set(words('AllowOverride AllowOverrideList Alias ScriptAlias ProxyPass ProxyPassReverse ProxyPassMatch ProxyPreserveHost ProxySet BalancerMember LogLevel'));
/** What the whole server has once: not in <VirtualHost> either. */
const ONCE = new Set(words('Listen PidFile User Group StartServers ServerLimit ThreadLimit ThreadsPerChild MaxRequestWorkers MinSpareThreads MaxSpareThreads MaxConnectionsPerChild Mutex ServerTokens LoadModule TypesConfig'));
const FOLDERS = new Set(words('Directory DirectoryMatch Files FilesMatch Location LocationMatch Proxy ProxyMatch Limit LimitExcept If ElseIf Else RequireAll RequireAny RequireNone'));
/** Names that Apache's tables have in small letters. */
const SMALL = new Set(['order', 'allow', 'deny']);

export interface Place {
  /** Sections around the line, the outermost first. */
  sections: readonly string[];
  /** Of .htaccess: what AllowOverride lets in. */
  allowed?: ReadonlySet<string>;
}

const overrideOf = (name: string): string | undefined => Object.keys(OVERRIDES).find((one) => OVERRIDES[one]!.includes(name));

/** Why a directive may not stand there. `name` begins with < for a section. */
export function placeMistake(name: string, { sections, allowed }: Place): string | undefined {
  const bare = name.replace(/^</, '').toLowerCase(), refusal = `${SMALL.has(bare) ? bare : name} not allowed here`;
  const folder = sections.find((one) => FOLDERS.has(one.toLowerCase()));
  if (allowed) {
    if (ANYWHERE.has(bare)) return undefined;
    const override = overrideOf(bare);
    return override !== undefined && (allowed.has('all') || allowed.has(override)) && !NOT_IN_FILES.has(bare) ? undefined : refusal;
  }
  if (ONCE.has(bare) && sections.length > 0) return `${name} cannot occur within <${sections.at(-1)}> section`;
  if (folder === undefined) return SECTIONS.has(bare) ? refusal : undefined;
  return overrideOf(bare) !== undefined || ANYWHERE.has(bare) || NOT_IN_FILES.has(bare) ? undefined : name.startsWith('<') || ['documentroot', 'servername', 'serveralias', 'serveradmin', 'customlog', 'errorlog'].includes(bare) ? `${name} cannot occur within <${folder}> section` : refusal;
}

/** The words of AllowOverride; undefined where one is none of them. */
export function overrides(args: readonly string[]): ReadonlySet<string> | { mistake: string } {
  const found = new Set<string>();
  for (const word of args) {
    const [kind = ''] = word.toLowerCase().split('=');
    if (kind === 'none') continue;
    if (kind !== 'all' && kind !== 'nonfatal' && !OVERRIDES[kind]) return { mistake: `Illegal override option ${word}` };
    found.add(kind);
  }
  return found;
}
