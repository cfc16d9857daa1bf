/** The directives that Apache knows, each by the module that brings it. */

/** Compiled in; the rest is loaded. */
export const STATIC_MODULES: readonly string[] = ['core', 'so', 'http'];

const words = (text: string): string[] => text.toLowerCase().split(' ');

/** '' is what needs no module. */
const DIRECTIVES: Readonly<Record<string, string[]>> = {
  '': words('ServerRoot Listen LoadModule LoadFile User Group ServerAdmin ServerName ServerAlias ServerPath DocumentRoot ErrorLog ErrorLogFormat LogLevel Include IncludeOptional Define UnDefine Directory DirectoryMatch Files FilesMatch Location LocationMatch VirtualHost Limit LimitExcept If ElseIf Else '
    + 'AllowOverride AllowOverrideList Options ErrorDocument ServerTokens ServerSignature TraceEnable KeepAlive MaxKeepAliveRequests KeepAliveTimeout Timeout HostnameLookups UseCanonicalName EnableSendfile EnableMMAP FileETag ContentDigest DefaultType ForceType SetHandler SetOutputFilter SetInputFilter AcceptPathInfo '
    + 'AllowEncodedSlashes LimitRequestBody LimitRequestFields LimitRequestFieldSize LimitRequestLine LimitXMLRequestBody MergeSlashes Mutex PidFile Protocols ProtocolsHonorOrder HttpProtocolOptions RegisterHttpMethod AddDefaultCharset AcceptFilter Error Warning StrictHostCheck Satisfy'),
  mpm_event: words('StartServers MinSpareThreads MaxSpareThreads ThreadsPerChild MaxRequestWorkers MaxConnectionsPerChild ServerLimit ThreadLimit AsyncRequestWorkerFactor MaxMemFree'),
  unixd: words('ChrootDir'),
  authn_core: words('AuthType AuthName'), authz_core: words('Require RequireAll RequireAny RequireNone AuthMerging'), authn_file: words('AuthUserFile'), authz_groupfile: words('AuthGroupFile'), auth_basic: words('AuthBasicProvider AuthBasicAuthoritative'),
  access_compat: words('Order Allow Deny'),
  reqtimeout: words('RequestReadTimeout'), filter: words('AddOutputFilterByType FilterDeclare FilterProvider FilterChain'), mime: words('TypesConfig AddType AddEncoding AddLanguage AddHandler AddCharset AddOutputFilter RemoveType RemoveHandler DefaultLanguage MultiviewsMatch'),
  log_config: words('CustomLog LogFormat TransferLog'), env: words('SetEnv PassEnv UnsetEnv'), headers: words('Header RequestHeader'), setenvif: words('SetEnvIf SetEnvIfNoCase BrowserMatch BrowserMatchNoCase'),
  status: words('ExtendedStatus'), autoindex: words('IndexOptions IndexIgnore AddIcon AddIconByType AddIconByEncoding DefaultIcon AddDescription ReadmeName HeaderName IndexOrderDefault IndexStyleSheet'),
  dir: words('DirectoryIndex DirectorySlash FallbackResource DirectoryIndexRedirect'), alias: words('Alias AliasMatch ScriptAlias ScriptAliasMatch Redirect RedirectMatch RedirectPermanent RedirectTemp'),
  rewrite: words('RewriteEngine RewriteRule RewriteCond RewriteBase RewriteMap RewriteOptions'), proxy: words('ProxyPass ProxyPassReverse ProxyPassMatch ProxyRequests ProxyPreserveHost ProxySet Proxy ProxyMatch ProxyTimeout ProxyAddHeaders ProxyErrorOverride ProxyPassReverseCookiePath ProxyPassReverseCookieDomain ProxyVia ProxyBadHeader ProxyBlock ProxyDomain BalancerMember'),
  ssl: words('SSLEngine SSLCertificateFile SSLCertificateKeyFile SSLProtocol SSLCipherSuite SSLRandomSeed'), deflate: words('DeflateCompressionLevel DeflateFilterNote'), expires: words('ExpiresActive ExpiresByType ExpiresDefault'), cgid: words('ScriptSock'), userdir: words('UserDir'), info: words('AddModuleInfo'), vhost_alias: words('VirtualDocumentRoot'),
};

/** Modules that the image has beside those that its configuration loads. */
export const SIMULATED = new Set(['core', 'so', 'http', 'mpm_event', 'authn_file', 'authn_core', 'authz_host', 'authz_groupfile', 'authz_user', 'authz_core', 'access_compat', 'auth_basic', 'reqtimeout', 'filter', 'mime', 'log_config', 'env', 'headers', 'setenvif', 'version', 'unixd', 'status', 'autoindex', 'dir', 'alias', 'expires', 'deflate', 'info', 'negotiation', 'rewrite', 'proxy', 'proxy_http', 'proxy_balancer', 'lbmethod_byrequests', 'slotmem_shm']);

/** The module that brings a directive; undefined where nobody knows it. */
export function moduleOf(directive: string): string | undefined {
  const name = directive.toLowerCase();
  return Object.entries(DIRECTIVES).find(([, names]) => names.includes(name))?.[0];
}
