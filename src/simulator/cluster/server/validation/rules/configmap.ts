import type { ConfigMap } from '../../../../api/kubernetes/configuration.ts';
import type { Kind } from '../../kind.ts';
import { encode } from '../../../../kernel/bytes.ts';
import { equal } from '../../equal.ts';
import { keyProblems } from '../containers.ts';

/** Bytes that the values may have together. */
const LARGEST = 1024 * 1024;

const byteLength = (text: string): number => encode(text).length;

export const configMapRules: Kind<ConfigMap> = {
  collection: 'core/configmaps',
  validate({ data = {}, binaryData = {} }, errors) {
    let bytes = 0;
    for (const key of Object.keys(data).sort()) {
      for (const problem of keyProblems(key)) errors.invalid(`data[${key}]`, key, problem);
      if (binaryData[key] !== undefined) errors.invalid(`data[${key}]`, key, 'duplicate of key present in binaryData');
      bytes += byteLength(data[key]!);
    }
    for (const key of Object.keys(binaryData).sort()) {
      for (const problem of keyProblems(key)) errors.invalid(`binaryData[${key}]`, key, problem);
      bytes += Math.floor(((binaryData[key] ?? '').length * 3) / 4);
    }
    if (bytes > LARGEST) errors.tooLong('[]', LARGEST);
  },
  validateUpdate(object, old, errors) {
    if (!old.immutable) return;
    if (!object.immutable) errors.forbidden('immutable', 'field is immutable when `immutable` is set');
    for (const key of ['data', 'binaryData'] as const) if (!equal(object[key] ?? {}, old[key] ?? {})) errors.forbidden(key, 'field is immutable when `immutable` is set');
  },
};
