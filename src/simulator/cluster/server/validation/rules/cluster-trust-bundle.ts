/** Certificates that a cluster trusts, by signer: pkg/apis/certificates/validation. */
import type { KubernetesObject } from '../../../../api/kubernetes/meta.ts';
import { fromBase64 } from '../../../../kernel/base64.ts';
import type { Kind } from '../../kind.ts';
import { validateSignerName } from '../certificates.ts';
import type { FieldErrors } from '../field-errors.ts';
import { isDnsSubdomain } from '../names.ts';

interface ClusterTrustBundle extends KubernetesObject {
  spec?: { signerName?: string; trustBundle?: string };
}

const LONGEST = 1024 * 1024;
const BLOCK = /-----BEGIN ([^-\n]*)-----\r?\n([^]*?)-----END \1-----/g;
/** Of the extension for basic constraints: its object identifier and, critical or not, a sequence that begins with TRUE. */
const CA = /\x06\x03\x55\x1d\x13(?:\x01\x01\xff)?\x04[^]\x30[^]\x01\x01\xff/;

/** A bundle of a signer carries the signer's name in front of its own. */
function nameProblems(name: string, signer: string): string[] {
  if (signer === '') return name.includes(':') ? ['ClusterTrustBundle without signer name must not have ":" in its name'] : isDnsSubdomain(name);
  const prefix = `${signer.replaceAll('/', ':')}:`;
  return name.startsWith(prefix) ? isDnsSubdomain(name.slice(prefix.length)) : [`ClusterTrustBundle for signerName ${signer} must be named with prefix ${prefix}`];
}

/** What is wrong with one block. Of a certificate no more is looked at than whether it is one, and of an authority. */
function blockProblem(type: string, content: string): string | undefined {
  if (type !== 'CERTIFICATE') return `has bad block type: ${type}`;
  if (/^[^\n]*:/m.test(content)) return 'has PEM block headers';
  const der = fromBase64(content.replace(/\s/g, ''));
  if (der?.[0] !== 0x30) return 'does not parse as X.509';
  return CA.test(String.fromCharCode(...der)) ? undefined : 'does not have the CA bit set';
}

function validateBundle(bundle: string, errors: FieldErrors): void {
  const path = 'spec.trustBundle', wrong = (why: string): void => errors.add(path, 'FieldValueInvalid', `Invalid value: "<value omitted>": ${why}`);
  if (bundle.length > LONGEST) return errors.tooLong(path, LONGEST);
  const blocks = [...bundle.matchAll(BLOCK)].map(([, type = '', content = '']) => ({ content: content.replace(/\s/g, ''), problem: blockProblem(type, content) }));
  blocks.forEach(({ problem }, i) => problem && wrong(`entry ${i} ${problem}`));
  if (blocks.some(({ problem }) => problem)) return;
  if (blocks.length === 0) wrong('at least one trust anchor must be provided');
  for (const content of new Set(blocks.map((one) => one.content))) {
    const places = blocks.flatMap((one, i) => (one.content === content ? [i] : []));
    if (places.length > 1) wrong(`duplicate trust anchor (indices [${places.join(' ')}])`);
  }
}

function validate({ metadata, spec = {} }: ClusterTrustBundle, old: ClusterTrustBundle | undefined, errors: FieldErrors): void {
  const { signerName = '', trustBundle = '' } = spec;
  if (metadata.name) for (const problem of nameProblems(metadata.name, signerName)) errors.invalid('metadata.name', metadata.name, problem);
  if (signerName !== '') validateSignerName(signerName, 'spec.signerName', errors);
  if (trustBundle !== (old?.spec?.trustBundle ?? (old ? '' : undefined))) validateBundle(trustBundle, errors);
  if (old && signerName !== (old.spec?.signerName ?? '')) errors.invalid('spec.signerName', signerName, 'field is immutable');
}

export const clusterTrustBundleRules: Kind<ClusterTrustBundle> = {
  collection: 'certificates.k8s.io/clustertrustbundles',
  validateCreate: (object, errors) => validate(object, undefined, errors),
  validateUpdate: (object, old, errors) => validate(object, old, errors),
};
