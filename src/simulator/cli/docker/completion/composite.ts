/** Flags of `run` and `create` whose values have parts: `--ipc container:NAME`, `--security-opt label=type:…`, `--log-opt max-size=…`. */
import { Directive, type Complete, type Completions } from '../../shared/cobra/command.ts';
import { containers, namesOrNone } from './names.ts';

const offer = (candidates: readonly string[], directive: number = Directive.NoFileComp): Completions => ({ candidates: [...candidates], directive });

/** Begins to be `whole`: one letter of it at least. */
const begins = (word: string, whole: string): boolean => word !== '' && whole.startsWith(word);

/** A name space of its own, the host's, or another container's. */
export const nameSpace = (words: readonly string[]): Complete =>
  function* (invocation, word) {
    if (begins(word, 'container')) return offer(['container:'], Directive.NoSpace);
    if (word.startsWith('container:')) return offer((yield* namesOrNone(containers(true), invocation)).map((name) => `container:${name}`));
    return offer(['container:', ...words]);
  };

export const linkTargets: Complete = function* (invocation) {
  return offer((yield* namesOrNone(containers(true), invocation)).map((name) => `${name}:`), Directive.NoSpace);
};

export const securityOptions: Complete = function* (_invocation, word) {
  if (begins(word, 'apparmor=')) return offer(['apparmor='], Directive.NoSpace);
  if (begins(word, 'label')) return offer(['label='], Directive.NoSpace);
  if (word.startsWith('label=d')) return offer(['label=disable']);
  if (word.startsWith('label=')) return offer(['disable', 'level:', 'role:', 'type:', 'user:'].map((one) => `label=${one}`), Directive.NoSpace | Directive.NoFileComp);
  // `s` alone may still become systempaths.
  if (word.length > 1 && begins(word, 'seccomp')) return offer(['seccomp='], Directive.NoSpace);
  if (word.startsWith('seccomp=')) return offer(['seccomp=unconfined']);
  return offer(['apparmor=', 'label=', 'no-new-privileges', 'seccomp=', 'systempaths=unconfined']);
};

const COMMON = 'max-buffer-size mode', FROM_CONTAINER = `${COMMON} env env-regex labels`;
const options = (own: string, prefix = '', more = ''): string[] => [...own.split(' ').map((name) => prefix + name), ...more.split(' ')].filter(Boolean);

/** What each logging driver can be told. */
const LOG_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  awslogs: options('create-group credentials-endpoint datetime-format group multiline-pattern region stream', 'awslogs-', `${COMMON} tag`),
  fluentd: options('address async buffer-limit request-ack retry-wait max-retries sub-second-precision write-timeout', 'fluentd-', `${FROM_CONTAINER} tag`),
  gcplogs: options('log-cmd meta-id meta-name meta-zone project', 'gcp-', FROM_CONTAINER),
  gelf: options('address compression-level compression-type tcp-max-reconnect tcp-reconnect-delay', 'gelf-', `${FROM_CONTAINER} tag`),
  journald: options('tag', '', FROM_CONTAINER),
  'json-file': options('compress max-file max-size', '', FROM_CONTAINER),
  local: options('compress max-file max-size', '', COMMON),
  none: [],
  splunk: options('caname capath format gzip gzip-level index insecureskipverify source sourcetype token url verify-connection', 'splunk-', `${FROM_CONTAINER} tag`),
  syslog: options('address facility format tls-ca-cert tls-cert tls-key tls-skip-verify', 'syslog-', `${FROM_CONTAINER} tag`),
};

export const logDrivers = Object.keys(LOG_OPTIONS);

export const logOptions: Complete = function* ({ flags }) {
  const known = LOG_OPTIONS[flags.string('log-driver')];
  const all = known ?? [...new Set(Object.values(LOG_OPTIONS).flat())];
  return offer(all.map((name) => `${name}=`), known ? Directive.NoSpace | Directive.NoFileComp : Directive.NoSpace);
};
