/** What a request for a certificate must say. */
import { fromBase64 } from '../../../kernel/base64.ts';
import { decode } from '../../../kernel/bytes.ts';
import type { FieldErrors } from './field-errors.ts';
import { isDnsLabel, isDnsSubdomain } from './names.ts';

export interface RequestSpec {
  request?: string;
  signerName?: string;
  usages?: string[];
  expirationSeconds?: number;
}

const USAGES = [
  'any', 'cert sign', 'client auth', 'code signing', 'content commitment', 'crl sign', 'data encipherment', 'decipher only', 'digital signature', 'email protection', 'encipher only', 'ipsec end system', 'ipsec tunnel',
  'ipsec user', 'key agreement', 'key encipherment', 'microsoft sgc', 'netscape sgc', 'ocsp signing', 's/mime', 'server auth', 'signing', 'timestamping',
];
const SHORTEST = 600;

export function validateRequest({ request, signerName = '', expirationSeconds, ...spec }: RequestSpec, errors: FieldErrors): void {
  const usages = spec.usages ?? [];
  const text = decode(fromBase64(request ?? '') ?? new Uint8Array(0));
  if (!/-----BEGIN CERTIFICATE REQUEST-----\r?\n[A-Za-z0-9+/=\s]+-----END CERTIFICATE REQUEST-----/.test(text)) errors.invalid('spec.request', request ?? null, 'PEM block type must be CERTIFICATE REQUEST');
  if (usages.length === 0) errors.required('spec.usages');
  usages.forEach((usage, i) => {
    if (!USAGES.includes(usage)) errors.notSupported(`spec.usages[${i}]`, usage, USAGES);
  });
  usages.forEach((usage, i) => {
    if (usages.indexOf(usage) < i) errors.duplicate(`spec.usages[${i}]`, usage);
  });
  if (signerName === 'kubernetes.io/legacy-unknown') errors.invalid('spec.signerName', signerName, 'the legacy signerName is not allowed via this API version');
  else validateSignerName(signerName, 'spec.signerName', errors);
  if (expirationSeconds !== undefined && expirationSeconds < SHORTEST) errors.invalid('spec.expirationSeconds', expirationSeconds, 'may not specify a duration less than 600 seconds (10 minutes)');
}

/** A domain and a path of it. */
export function validateSignerName(name: string, path: string, errors: FieldErrors): void {
  if (name === '') return errors.required(path);
  const segments = name.split('/');
  if (segments.length !== 2) return errors.invalid(path, name, `must be a fully qualified domain and path of the form 'example.com/signer-name'`);
  const [domain = '', rest = ''] = segments;
  const labels = domain.split('.');
  const wrong = labels.find((label) => isDnsLabel(label).length > 0);
  if (wrong !== undefined) for (const problem of isDnsLabel(wrong)) errors.invalid(path, domain, `validating label ${JSON.stringify(wrong)}: ${problem}`);
  if (labels.length < 2) errors.invalid(path, domain, 'should be a domain with at least two segments separated by dots');
  const bad = rest.split('.').find((label) => isDnsSubdomain(label).length > 0);
  if (bad !== undefined) for (const problem of isDnsSubdomain(bad)) errors.invalid(path, rest, `validating label ${JSON.stringify(bad)}: ${problem}`);
}
