/** The suffix of --append-hash and of kustomize's generators: five bits a letter of a SHA-256, unlucky letters replaced. */
import { sha256Hex } from '../../../kernel/sha256.ts';
import { goJson } from '../../shared/jsonpath/json-text.ts';

const LETTERS: Record<string, string> = { 0: 'g', 1: 'h', 3: 'k', a: 'm', e: 't' };

const suffix = (content: unknown): string => {
  return [...sha256Hex(goJson(content)).slice(0, 10)].map((letter) => LETTERS[letter] ?? letter).join('');
};

type Fields = Record<string, unknown>;

/** Of a config map or secret, named without the suffix. */
export function contentHash(object: Fields): string {
  const name = (object.metadata as { name: string }).name;
  const content: Fields = object.kind === 'Secret' ? { data: object.data ?? '', kind: 'Secret', name, type: object.type ?? '' } : { data: object.data ?? '', kind: 'ConfigMap', name };
  if (object.kind === 'ConfigMap' && object.binaryData && Object.keys(object.binaryData).length > 0) content.binaryData = object.binaryData;
  if (object.immutable !== undefined) content.immutable = object.immutable;
  if (object.kind === 'Secret' && object.stringData) content.stringData = object.stringData;
  return suffix(content);
}
