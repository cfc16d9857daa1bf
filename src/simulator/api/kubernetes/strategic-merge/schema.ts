/** Patch strategies by kind and field. */
import { SCHEMAS } from './merge-keys.ts';

export interface FieldRule {
  merge: boolean;
  retainKeys: boolean;
  replace: boolean;
  mergeKey: string | undefined;
  /** Schema of the value, or of the list's items. */
  below: MergeSchema | undefined;
}

export interface MergeSchema {
  field(name: string): FieldRule;
}

const PLAIN: FieldRule = { merge: false, retainKeys: false, replace: false, mergeKey: undefined, below: undefined };

let lines: Map<string, string> | undefined;
const known = new Map<string, MergeSchema>();

function schemaNamed(name: string): MergeSchema | undefined {
  lines ??= new Map(SCHEMAS.trim().split('\n').map((line): [string, string] => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
  const line = lines.get(name);
  if (line === undefined) return undefined;
  const found = known.get(name);
  if (found) return found;
  const rules = new Map(line.split(' ').map((text): [string, FieldRule] => {
    const [, field = '', strategy = '', mergeKey, below] = /^([^!:>]+)(?:!(\w+))?(?::([^>]+))?(?:>(.+))?$/.exec(text)!;
    return [field, {
      merge: strategy.includes('m'), retainKeys: strategy.includes('k'), replace: strategy.includes('r'), mergeKey,
      get below() { return below === undefined ? undefined : schemaNamed(below); },
    }];
  }));
  const schema: MergeSchema = { field: (field) => rules.get(field) ?? PLAIN };
  known.set(name, schema);
  return schema;
}

const NOTHING: MergeSchema = { field: () => PLAIN };

/** Of a built-in kind; undefined for one that is not (custom resources take plain merge patches). */
export function mergeSchemaOf(apiVersion: string, kind: string): MergeSchema | undefined {
  const [version = '', group = ''] = apiVersion.split('/').reverse();
  if (group.includes('.') && !group.endsWith('.k8s.io')) return undefined;
  return schemaNamed(`${group === '' ? 'core' : group.split('.')[0]}.${version}.${kind}`) ?? NOTHING;
}
