/** YAML bodies, read as Go's sigs.k8s.io/yaml does: to JSON, with YAML 1.1's booleans. */
import { parseYaml, repeatedKey } from '../../kernel/yaml/read.ts';
import { isObject, type Json } from './conform.ts';
import type { ParsedJson } from './json.ts';

/** @throws YamlError with the real parser's message */
export function readYaml(text: string): ParsedJson {
  const value = withTextKeys(parseYaml(text));
  const repeated = repeatedKey(text);
  return { value, duplicates: [], order: [], problems: repeated === undefined ? [] : [repeated] };
}

/** JSON knows no keys but texts: `y: 1` becomes `"true": 1`. */
function withTextKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTextKeys);
  if (!isObject(value)) return value;
  const out: Json = {};
  for (const key of Object.keys(value)) out[BOOLEANS[key] ?? key] = withTextKeys(value[key]);
  return out;
}

const TRUE = ['y', 'Y', 'yes', 'Yes', 'YES', 'True', 'TRUE', 'on', 'On', 'ON'];
const FALSE = ['n', 'N', 'no', 'No', 'NO', 'False', 'FALSE', 'off', 'Off', 'OFF'];
const BOOLEANS: Record<string, string> = Object.fromEntries([...TRUE.map((word) => [word, 'true']), ...FALSE.map((word) => [word, 'false'])]);
