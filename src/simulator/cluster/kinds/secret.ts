import type { Secret } from '../../api/kubernetes/configuration.ts';
import { decode, encode } from '../../kernel/bytes.ts';
import { equal } from '../server/equal.ts';
import { parseJson } from '../server/json.ts';
import { keyProblems } from '../server/validation/containers.ts';
import type { FieldErrors } from '../server/validation/field-errors.ts';
import { fromBase64, toBase64 } from '../../kernel/base64.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

/** Bytes that the values may have together. */
const LARGEST = 1024 * 1024;

/** Keys that secrets of a well-known type must have. */
const KEYS: Record<string, readonly string[]> = {
  'kubernetes.io/dockercfg': ['.dockercfg'], 'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'], 'kubernetes.io/ssh-auth': ['ssh-privatekey'], 'kubernetes.io/tls': ['tls.crt', 'tls.key'],
};
const ACCOUNT_NAME = 'kubernetes.io/service-account.name';

function validateType({ type = '', data = {}, metadata }: Secret, errors: FieldErrors): void {
  for (const key of KEYS[type] ?? []) {
    if (data[key] === undefined) errors.required(`data[${key}]`);
    else if (key.startsWith('.docker')) {
      try {
        parseJson(decode(fromBase64(data[key]) ?? new Uint8Array(0)));
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

export const secret: Kind<Secret> = {
  collection: 'core/secrets',
  defaults: {
    /** stringData is for writing only: it ends up in data. */
    'core.v1.Secret': (draft) => {
      draft.type ??= 'Opaque';
      const texts = draft.stringData as Record<string, string> | undefined;
      if (!texts) return;
      const data = { ...(draft.data as Record<string, string> | undefined) };
      for (const key of Object.keys(texts)) data[key] = toBase64(encode(texts[key]!));
      draft.data = data;
      delete draft.stringData;
    },
  },
  validate(object, errors) {
    let bytes = 0;
    for (const key of Object.keys(object.data ?? {}).sort()) {
      for (const problem of keyProblems(key)) errors.invalid(`data[${key}]`, key, problem);
      bytes += Math.floor(((object.data![key] ?? '').replace(/=+$/, '').length * 3) / 4);
    }
    if (bytes > LARGEST) errors.tooLong('data', LARGEST);
    validateType(object, errors);
  },
  validateUpdate(object, old, errors) {
    if (object.type !== old.type) errors.invalid('type', object.type, 'field is immutable');
    if (!old.immutable) return;
    if (!object.immutable) errors.forbidden('immutable', 'field is immutable when `immutable` is set');
    if (!equal(object.data ?? {}, old.data ?? {})) errors.forbidden('data', 'field is immutable when `immutable` is set');
  },
  fields: { type: (object) => object.type ?? '' },
  cells: (object, { now }) => [object.metadata.name, object.type ?? '', Object.keys(object.data ?? {}).length, age(object, now)],
};
