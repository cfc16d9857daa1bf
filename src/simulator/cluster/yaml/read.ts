/** YAML bodies, read as Go's sigs.k8s.io/yaml does: to JSON, with YAML 1.1's booleans. */
import { parseYaml, repeatedKey } from '../../kernel/yaml/read.ts';
import { readExactly } from '../../kernel/yaml/scanner.ts';
import type { Json } from '../server/conform.ts';
import type { ParsedJson } from '../server/json.ts';

/** @throws YamlError with the real parser's message */
export function readYaml(text: string): ParsedJson {
  const value = withTextKeys(readExactly(text, parseYaml), new Map());
  const repeated = repeatedKey(text);
  return { value, duplicates: [], order: [], problems: repeated === undefined ? [] : [repeated] };
}

/** JSON knows no keys but texts: `y: 1` becomes `"true": 1`. What aliases share stays shared. */
function withTextKeys(value: unknown, known: Map<unknown, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const found = known.get(value);
  if (found !== undefined) return found;
  if (Array.isArray(value)) {
    const list = value.map((item) => withTextKeys(item, known));
    known.set(value, list);
    return list;
  }
  const out: Json = {};
  known.set(value, out);
  for (const [key, item] of Object.entries(value)) out[BOOLEANS[key] ?? key] = withTextKeys(item, known);
  return out;
}

const TRUE = ['y', 'Y', 'yes', 'Yes', 'YES', 'True', 'TRUE', 'on', 'On', 'ON'];
const FALSE = ['n', 'N', 'no', 'No', 'NO', 'False', 'FALSE', 'off', 'Off', 'OFF'];
const BOOLEANS: Record<string, string> = Object.fromEntries([...TRUE.map((word) => [word, 'true']), ...FALSE.map((word) => [word, 'false'])]);
