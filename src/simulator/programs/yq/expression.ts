/** yq's expressions as filters of our jq: where the languages differ, the filter is written as jq would have it. */
import { builtins } from '../jq/builtins.ts';
import { parseJq } from '../jq/parse.ts';
import { JqSyntaxError } from '../jq/tokens.ts';
import type { Filter } from '../jq/tree.ts';

/** What yq says about an expression before anything runs. */
export class ExpressionError extends Error {}

const RENAMED: Readonly<Record<string, string>> = { upcase: 'ascii_upcase', downcase: 'ascii_downcase', to_json: 'tojson', from_json: 'fromjson', to_number: 'tonumber', to_string: 'tostring', type: 'tag', di: 'document_index', documentIndex: 'document_index', fi: 'file_index', fileIndex: 'file_index' };
/** What yq has, and this machine has not. */
const UNKNOWN_HERE = new Set(['from_yaml', 'to_yaml', 'split_doc', 'load', 'load_str', 'eval', 'parent', 'line', 'column', 'style', 'anchor', 'alias', 'kind', 'to_props', 'from_props', 'to_xml', 'from_xml', 'to_csv', 'format_datetime', 'shuffle', 'pivot', 'key', 'is_key', 'envsubst', 'array_to_map', 'any_c', 'all_c', 'filter']);

/** Words of jq that yq does not have. */
const FOREIGN: Readonly<Record<string, string>> = { if: 'if', define: 'def', foreach: 'foreach', label: 'label', break: 'break' };

const IDENTITY: Filter = { type: 'identity' };
const call = (name: string, ...args: Filter[]): Filter => ({ type: 'call', name, arguments: args });

/** What stands before a key that is a number, and it. */
const NUMBER_KEY = /"(?:\\.|[^"\\])*"|(^|[\w\])"|( ,])\.(\d+)(?![\w.])|([{,]\s*)(\d+)(?=\s*:)/g;

/** `.ports.443` and `{443: "tls"}` as jq would have them; `1.5` is a number. */
const withNumbersQuoted = (source: string): string => source.replace(NUMBER_KEY, (all, before: string | undefined, key: string, brace: string | undefined, field: string) =>
  (brace !== undefined ? `${brace}"${field}"` : before === undefined || /\d/.test(before) ? all : `${before}."${key}"`));

/** Names with dashes and slashes need no quotes in yq; `.a.[0]` is `.a[0]`; `ireduce` folds the other way round. */
const spelledForJq = (source: string): string => source
  .replace(/"(?:\\.|[^"\\])*"|(?<=[\w"\])])\.(?=\[)|\.[A-Za-z_]\w*(?:[-/@]+\w+)+/g, (text) => (text === '.' ? '' : text.startsWith('.') ? `."${text.slice(1)}"` : text))
  .replace(/(\S+) as (\$\w+) ireduce \(/g, 'reduce $1 as $2 (');

/** A filter, and the whole numbers that it names as keys. */
interface Expression {
  filter: Filter;
  numbers: ReadonlySet<string>;
}

/** @throws ExpressionError */
export function parseExpression(source: string, env: ReadonlyMap<string, string>, readYaml: (text: string) => unknown, own: ReadonlySet<string>): Expression {
  const jq = spelledForJq(withNumbersQuoted(source.trim())), numbers = new Set<string>([...source.matchAll(/[{,]\s*(\d+)\s*:/g)].map((match) => match[1]!));
  // Comments are gone when the text has been read.
  if (jq === '' || /^\.\.\.\s*comments\s*=\s*""$/.test(jq)) return { filter: IDENTITY, numbers };
  if (/\.\.\.|\b(?:style|comments|(?:line|head|foot)_comment|anchor|alias)\s*\|?=[^=]/.test(jq)) throw new ExpressionError('this machine does not keep styles, comments and anchors');
  const open = (jq.match(/\(/g) ?? []).length - (jq.match(/\)/g) ?? []).length;
  if (open > 0) throw new ExpressionError('bad expression - probably missing close bracket on (');
  let filter: Filter;
  try {
    filter = parseJq(jq);
  } catch (error) {
    if (!(error instanceof JqSyntaxError)) throw error;
    throw new ExpressionError('bad expression, please check expression syntax');
  }
  const invalid = (word: string): never => {
    const at = Math.max(0, source.search(new RegExp(`\\b${word}\\b`)));
    throw new ExpressionError(`1:${at + 1}: invalid input text "${source.slice(at, at + 10)}${source.length > at + 10 ? '...' : ''}"`);
  };

  const adapt = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(adapt);
    if (part === null || typeof part !== 'object') return part;
    if ('type' in part && part.type === 'call') {
      const variable = variableOf(part as Filter & { type: 'call' });
      if (variable) return variable;
    }
    const copy = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, adapt(value)])) as Filter;
    switch (copy.type) {
      // What has no such part gives nothing, except that a list has no names.
      case 'index': return { type: 'try', body: placed(copy), handler: call('mismatch') } satisfies Filter;
      case 'iterate': return { type: 'try', body: copy } satisfies Filter;
      case 'binary': return copy.operator === '+' ? call('plus', copy.left, copy.right) : withPattern(copy);
      case 'assign': return copy.operator === '+=' ? plusAssigned(copy.left, copy.right) : copy;
      case 'call': return adaptCall(copy);
      default: return Object.hasOwn(FOREIGN, copy.type ?? '') ? invalid(FOREIGN[copy.type]!) : copy;
    }
  };

  /** A number is an index or a key, as what it is looked up in has it. */
  const placed = (index: Filter & { type: 'index' }): Filter => {
    const key = index.key.type === 'literal' ? index.key.value : index.key.type === 'text' && index.key.parts.length === 1 ? index.key.parts[0] : undefined;
    if (typeof key === 'number') numbers.add(String(key));
    if (typeof key !== 'number' && !(typeof key === 'string' && /^-?\d+$/.test(key))) return index;
    return { type: 'pipe', left: index.target, right: { type: 'index', target: IDENTITY, key: call('place', index.key) } };
  };

  const variableOf = ({ name, arguments: args }: Filter & { type: 'call' }): Filter | undefined => {
    const [only] = args;
    if (!['env', 'strenv'].includes(name) || only?.type !== 'call') return undefined;
    const value = env.get(only.name);
    if (value === undefined) throw new ExpressionError(`value for env variable '${only.name}' not provided in ${name}()`);
    return { type: 'literal', value: name === 'env' ? readYaml(value) : value };
  };

  const adaptCall = ({ name, arguments: args, at }: Filter & { type: 'call' }): Filter => {
    const [first, second] = args;
    if (name === 'with' && first && second) return { type: 'assign', operator: '|=', left: first, right: second };
    // Arguments of sub stand side by side, and all matches are replaced.
    if (name === 'sub' && first?.type === 'comma') return call('gsub', first.left, first.right);
    if (name === 'sort_keys' && first) return { type: 'assign', operator: '|=', left: first, right: call('sorted_keys') };
    // Aliases are resolved when the text is read.
    if (name === 'explode' && first) return IDENTITY;
    const known = name === 'to_json' && first ? name : RENAMED[name] ?? name;
    if (UNKNOWN_HERE.has(name)) throw new ExpressionError(`this machine does not simulate ${name}`);
    if (!own.has(`${known}/${args.length}`) && !builtins.has(`${known}/${args.length}`)) invalid(name);
    return { type: 'call', name: known, arguments: args, at };
  };
  return { filter: adapt(filter) as Filter, numbers };
}

/** The right side is of the whole document, what it is added to is of the place. */
const plusAssigned = (left: Filter, right: Filter): Filter => ({
  type: 'bind', source: IDENTITY, pattern: { type: 'name', name: '$whole' },
  body: { type: 'assign', operator: '|=', left, right: call('plus', IDENTITY, { type: 'pipe', left: { type: 'variable', name: '$whole' }, right }) },
});

/** `.name == "web-*"`: a text on the right may be a pattern. */
function withPattern(filter: Filter & { type: 'binary' }): Filter {
  const { operator, left, right } = filter;
  const text = right.type === 'text' && right.parts.length === 1 ? right.parts[0] : right.type === 'literal' ? right.value : undefined;
  if (!['==', '!='].includes(operator) || typeof text !== 'string' || !/[*?]/.test(text)) return filter;
  const pattern = `^${text.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')}$`;
  const matches: Filter = { type: 'pipe', left: { type: 'pipe', left, right: call('tostring') }, right: call('test', { type: 'literal', value: pattern }) };
  return operator === '==' ? matches : { type: 'pipe', left: matches, right: call('not') };
}
