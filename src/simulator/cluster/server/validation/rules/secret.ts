import type { Secret } from '../../../../api/kubernetes/configuration.ts';
import { decode } from '../../../../kernel/bytes.ts';
import { isObject } from '../../conform.ts';
import { equal } from '../../equal.ts';
import { parseJson } from '../../json.ts';
import { keyProblems } from '../containers.ts';
import type { FieldErrors } from '../field-errors.ts';
import { fromBase64 } from '../../../../kernel/base64.ts';
import type { Kind } from '../../kind.ts';

/** Bytes that the values may have together. */
const LARGEST = 1024 * 1024;

/** Keys that secrets of a well-known type must have. */
const KEYS: Record<string, readonly string[]> = {
  'kubernetes.io/dockercfg': ['.dockercfg'], 'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'], 'kubernetes.io/ssh-auth': ['ssh-privatekey'], 'kubernetes.io/tls': ['tls.crt', 'tls.key'],
};

const ACCOUNT_NAME = 'kubernetes.io/service-account.name';

function validateType({ type = '', data = {}, metadata }: Secret, errors: FieldErrors): void {
  for (const key of KEYS[type] ?? []) {
    if (data[key] === undefined || (key === 'ssh-privatekey' && !data[key])) errors.required(`data[${key}]`);
    else if (key.startsWith('.docker')) {
      try {
        const parsed = parseJson(decode(fromBase64(data[key]) ?? new Uint8Array(0))).value;
        if (parsed !== null && !isObject(parsed)) errors.invalid(`data[${key}]`, '<secret contents redacted>', `json: cannot unmarshal ${Array.isArray(parsed) ? 'array' : typeof parsed === 'boolean' ? 'bool' : typeof parsed} into Go value of type map[string]interface {}`);
      } catch (error) {
        errors.invalid(`data[${key}]`, '<secret contents redacted>', (error as Error).message);
      }
    }
  }
  if (type === 'kubernetes.io/basic-auth' && data.username === undefined && data.password === undefined) {
    errors.required('data[username]');
    errors.required('data[password]');
  }
  if (type === 'kubernetes.io/service-account-token' && !metadata.annotations?.[ACCOUNT_NAME]) errors.required(`metadata.annotations[${ACCOUNT_NAME}]`);
}

/** A certificate and its key are read, as far as finding them goes. */
function tlsWarnings({ type, data }: Secret): string[] {
  if (type !== 'kubernetes.io/tls') return [];
  const missing = (['tls.crt', 'tls.key'] as const).find((key) => !decode(fromBase64(data?.[key] ?? '') ?? new Uint8Array(0)).includes('-----BEGIN '));
  return missing ? [`tls: failed to find any PEM data in ${missing === 'tls.crt' ? 'certificate' : 'key'} input`] : [];
}

export const secretRules: Kind<Secret> = {
  collection: 'core/secrets',
  validate(object, errors) {
    let bytes = 0;
    for (const key of Object.keys(object.data ?? {}).sort()) {
      for (const problem of keyProblems(key)) errors.invalid(`data[${key}]`, key, problem);
      bytes += Math.floor(((object.data![key] ?? '').replace(/=+$/, '').length * 3) / 4);
    }
    if (bytes > LARGEST) errors.tooLong('data', LARGEST);
    validateType(object, errors);
  },
  warnings: tlsWarnings,
  validateUpdate(object, old, errors) {
    if (object.type !== old.type) errors.invalid('type', object.type, 'field is immutable');
    if (!old.immutable) return;
    if (!object.immutable) errors.forbidden('immutable', 'field is immutable when `immutable` is set');
    if (!equal(object.data ?? {}, old.data ?? {})) errors.forbidden('data', 'field is immutable when `immutable` is set');
  },
};
