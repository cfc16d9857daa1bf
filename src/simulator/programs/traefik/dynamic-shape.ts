/** What may be written in a dynamic configuration (labels and files), spelled as the reference spells it; marks as in `readShape`. */
import { readShape } from './shape.ts';

const TLS = 'tls?{options certResolver domains#{main sans}}';
const COOKIE = 'sticky?{cookie?{name secure? httpOnly? sameSite maxAge path domain}}';
const HEALTH = 'healthCheck{scheme mode path method status port interval unhealthyInterval timeout hostname followRedirects? headers{*}}';
const AUTH_TLS = 'tls{ca cert key insecureSkipVerify? caOptional?}';
const STRATEGY = 'ipStrategy{depth excludedIPs ipv6Subnet}';
const SOURCE = `sourceCriterion{${STRATEGY} requestHeaderName requestHost?}`;
const NAMES = 'subject{country? province? locality? organization? organizationalUnit? commonName? serialNumber? domainComponent?}issuer{country? province? locality? organization? commonName? serialNumber? domainComponent?}';

const ROUTER = `entryPoints middlewares service rule parentRefs ruleSyntax priority ${TLS} observability{accessLogs? metrics? tracing? traceVerbosity}`;
const BALANCER = `loadBalancer{${COOKIE} server{url scheme port weight preservePath?} servers#{url weight preservePath?} strategy ${HEALTH} passiveHealthCheck{failureWindow maxFailedAttempts} passHostHeader? responseForwarding{flushInterval} serversTransport}`;
const SERVICE = `middlewares ${BALANCER} weighted{services#{name weight} ${COOKIE} healthCheck?{}} mirroring{service mirrorBody? maxBodySize mirrors#{name percent} healthCheck?{}} failover{service fallback healthCheck?{} errors{status maxRequestBodyBytes}} highestRandomWeight{services#{name weight} healthCheck?{}}`;

const MIDDLEWARE = [
  'addPrefix{prefix} stripPrefix{prefixes forceSlash?} stripPrefixRegex{regex} replacePath{path} replacePathRegex{regex replacement} chain{middlewares}',
  `ipWhiteList{sourceRange ${STRATEGY}} ipAllowList{sourceRange rejectStatusCode ${STRATEGY}}`,
  'headers{customRequestHeaders{*} customResponseHeaders{*} accessControlAllowCredentials? accessControlAllowHeaders accessControlAllowMethods accessControlAllowOriginList accessControlAllowOriginListRegex accessControlExposeHeaders accessControlMaxAge addVaryHeader? allowedHosts hostsProxyHeaders sslProxyHeaders{*} stsSeconds stsIncludeSubdomains? stsPreload? forceSTSHeader? frameDeny? customFrameOptionsValue contentTypeNosniff? browserXssFilter? customBrowserXSSValue contentSecurityPolicy contentSecurityPolicyReportOnly publicKey referrerPolicy permissionsPolicy isDevelopment? featurePolicy sslRedirect? sslTemporaryRedirect? sslHost sslForceHost?}',
  'encodedCharacters{allowEncodedSlash? allowEncodedBackSlash? allowEncodedNullCharacter? allowEncodedSemicolon? allowEncodedPercent? allowEncodedQuestionMark? allowEncodedHash?} errors{status statusRewrites{*} service query forwardNginxHeaders?}',
  `rateLimit{average period burst ${SOURCE} redis{endpoints}} redirectRegex{regex replacement permanent?} redirectScheme{scheme port permanent? forcePermanentRedirect?}`,
  'basicAuth{users usersFile realm removeHeader? headerField} digestAuth{users usersFile removeHeader? realm headerField}',
  `forwardAuth{address ${AUTH_TLS} trustForwardHeader? authResponseHeaders authResponseHeadersRegex authRequestHeaders addAuthCookiesToResponse headerField forwardBody? maxBodySize maxResponseBodySize preserveLocationHeader? preserveRequestMethod? authSigninURL}`,
  `inFlightReq{amount ${SOURCE}} buffering{maxRequestBodyBytes memRequestBodyBytes maxResponseBodyBytes memResponseBodyBytes retryExpression} circuitBreaker{expression checkPeriod fallbackDuration recoveryDuration responseCode}`,
  `compress?{excludedContentTypes includedContentTypes minResponseBodyBytes encodings defaultEncoding} passTLSClientCert{pem? info{notAfter? notBefore? sans? ${NAMES} serialNumber?}} retry{attempts initialInterval timeout maxRequestBodyBytes status disableRetryOnNetworkError? retryNonIdempotentMethod?} contentType?{autoDetect?} grpcWeb{allowOrigins} plugin{*{*}}`,
].join(' ');

const TCP = 'tcp{routers{*{entryPoints middlewares service rule ruleSyntax priority tls?{passthrough? options certResolver domains#{main sans}}}} services{*{loadBalancer{server{port tls?} servers#{address tls?} serversTransport terminationDelay proxyProtocol?{version} healthCheck{port send expect interval unhealthyInterval timeout}} weighted{services#{name weight}}}} middlewares{*{inFlightConn{amount} ipAllowList{sourceRange} ipWhiteList{sourceRange}}} serversTransports{*{dialKeepAlive dialTimeout terminationDelay tls?{serverName insecureSkipVerify? rootCAs}}}}';
const UDP = 'udp{routers{*{entryPoints service}} services{*{loadBalancer{server{port} servers#{address}} weighted{services#{name weight}}}}}';
const STORES = 'tls{certificates#{certFile keyFile stores} options{*{minVersion maxVersion cipherSuites curvePreferences clientAuth{caFiles clientAuthType} sniStrict? preferServerCipherSuites? alpnProtocols disableSessionTickets?}} stores{*{defaultCertificate{certFile keyFile} defaultGeneratedCert{resolver domain{main sans}}}}}';

export const DYNAMIC = readShape(`http{routers{*{${ROUTER}}} services{*{${SERVICE}}} middlewares{*{${MIDDLEWARE}}} serversTransports{*{serverName insecureSkipVerify? rootCAs maxIdleConnsPerHost disableHTTP2? peerCertURI certificates#{certFile keyFile} forwardingTimeouts{dialTimeout responseHeaderTimeout idleConnTimeout readIdleTimeout pingTimeout} spiffe?{ids trustDomain}}}} ${TCP} ${UDP} ${STORES}`);
