/** Credential plugins (users[].user.exec): a program says who asks, as client-go runs it before the first request. */
import { identityOf } from '../../../api/kubernetes/certificate.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { concat, decode, encode } from '../../../kernel/bytes.ts';
import { Errno } from '../../../kernel/errno.ts';
import { open } from '../../../kernel/files.ts';
import type { OpenFile } from '../../../kernel/open-file.ts';
import { pipe } from '../../../kernel/pipe.ts';
import type { Process } from '../../../kernel/process.ts';
import { parseYaml, YamlError } from '../../shared/yaml/read.ts';
import { CommandError } from './failure.ts';
import type { Cluster } from './kubeconfig.ts';
import { RefusedError, type Given } from './rest.ts';

const GROUP = 'client.authentication.k8s.io', VERSIONS = ['v1', 'v1beta1'].map((version) => `${GROUP}/${version}`);

const HINT = `

It looks like you are trying to use a client-go credential plugin that is not installed.

To learn more about this feature, consult the documentation available at:
      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins`;

export interface ExecConfig {
  apiVersion: string;
  command: string;
  args?: string[] | null;
  env?: { name: string; value?: string }[] | null;
  interactiveMode?: string;
  provideClusterInfo?: boolean;
  installHint?: string;
}

/** @throws CommandError for a version that client-go does not know */
export function checkPlugin({ apiVersion }: ExecConfig): void {
  if (!VERSIONS.includes(apiVersion)) throw new CommandError(`exec plugin: invalid apiVersion ${JSON.stringify(apiVersion)}`);
}

/** Runs it. `folder` is the kubeconfig's: a path in the command counts from there. @throws RefusedError; `asked` says for which request */
export function* pluginCredentials(p: Process, exec: ExecConfig, cluster: Cluster, folder: string, asked: string): Blocking<Given> {
  try {
    return read(yield* outputOf(p, exec, cluster, folder), exec.apiVersion);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const words = `getting credentials: ${error.message}`;
    throw new RefusedError(`Unable to connect to the server: ${words}`, `${asked}: ${words}`, () => pluginCredentials(p, exec, cluster, folder, asked));
  }
}

function* outputOf(p: Process, exec: ExecConfig, cluster: Cluster, folder: string): Blocking<string> {
  const terminal = p.files.get(0)?.tty !== undefined, mode = exec.interactiveMode;
  if (mode === 'Always' && !terminal) throw new CommandError('exec plugin cannot support interactive mode: standard input is not a terminal');
  const interactive = mode !== 'Never' && terminal;
  const env = new Map(p.env);
  for (const { name, value = '' } of exec.env ?? []) env.set(name, value);
  env.set('KUBERNETES_EXEC_INFO', JSON.stringify({ kind: 'ExecCredential', apiVersion: exec.apiVersion, spec: { ...(exec.provideClusterInfo && { cluster: clusterInfo(cluster) }), interactive } }));
  const relative = exec.command.includes('/') && !exec.command.startsWith('/');
  const command = relative ? `${folder}/${exec.command}`.replace(/\/(\.\/)+/g, '/') : exec.command;
  const { read: end, write } = pipe();
  const files = new Map<number, OpenFile>(p.files).set(1, write);
  if (!interactive) files.set(0, open(p, '/dev/null', { read: true }));
  const output = end.retain();
  try {
    const child = p.spawn({ argv: [command, ...(exec.args ?? [])], env, files });
    const pieces: Uint8Array[] = [];
    for (let piece = yield* output.read(65536); piece.length > 0; piece = yield* output.read(65536)) pieces.push(piece);
    const status = yield* p.wait(child);
    if (status !== 0) throw new CommandError(`exec: executable ${command} failed with exit code ${status}`);
    return decode(concat(pieces));
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw new CommandError(command.includes('/') ? `exec: fork/exec ${command}: ${error.goText}` : `exec: executable ${command} not found${HINT}${exec.installHint ? `\n\n${exec.installHint}` : ''}`);
  } finally {
    output.release();
  }
}

const clusterInfo = (cluster: Cluster): Record<string, unknown> => ({
  server: cluster.server,
  ...(cluster['tls-server-name'] && { 'tls-server-name': cluster['tls-server-name'] }),
  ...(cluster['insecure-skip-tls-verify'] && { 'insecure-skip-tls-verify': true }),
  ...(cluster['certificate-authority-data'] && { 'certificate-authority-data': cluster['certificate-authority-data'] }),
  ...(cluster['proxy-url'] && { 'proxy-url': cluster['proxy-url'] }),
  config: null,
});

const goType = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value);

/** What it wrote. @throws CommandError */
function read(text: string, wanted: string): Given {
  const value = parsed(text) ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new CommandError(`decoding stdout: couldn't get version/kind; json parse error: json: cannot unmarshal ${goType(value)} into Go value of type struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }`);
  }
  const { apiVersion = '', kind = '', status } = value as { apiVersion?: string; kind?: string; status?: Record<string, unknown> | null };
  if (kind !== '' && apiVersion !== '' && (kind !== 'ExecCredential' || !VERSIONS.includes(apiVersion))) throw new CommandError(`decoding stdout: no kind ${JSON.stringify(kind)} is registered for version ${JSON.stringify(apiVersion)} in scheme "pkg/runtime/scheme.go:111"`);
  for (const field of ['token', 'clientCertificateData', 'clientKeyData']) {
    const given = status?.[field] ?? '';
    if (typeof given !== 'string') throw new CommandError(`decoding stdout: json: cannot unmarshal ${goType(given)} into Go struct field ExecCredentialStatus.status.${field} of type string`);
  }
  // Without its kind it is read into the type at hand, whose version is none.
  const version = kind === '' || apiVersion === '' ? `${GROUP}/__internal` : apiVersion;
  if (version !== wanted) throw new CommandError(`exec plugin is configured to use API version ${wanted}, plugin returned version ${version}`);
  if (!status) throw new CommandError("exec plugin didn't return a status field");
  const { token, clientCertificateData: certificate, clientKeyData: key } = status as Record<string, string | undefined>;
  if (!token && !certificate && !key) throw new CommandError("exec plugin didn't return a token or cert/key pair");
  if (!certificate !== !key) throw new CommandError('exec plugin returned only certificate or key, not both');
  for (const [name, pem] of [['certificate', certificate], ['key', key]]) if (pem && !pem.includes('-----BEGIN ')) throw new CommandError(`failed parsing client key/certificate: tls: failed to find any PEM data in ${name} input`);
  return { token, certificate: certificate ? identityOf(encode(certificate)) : undefined };
}

function parsed(text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    if (error instanceof YamlError) throw new CommandError(`decoding stdout: ${error.message}`);
    throw error;
  }
}
