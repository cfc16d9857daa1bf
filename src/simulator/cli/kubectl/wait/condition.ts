/** What `--for` can say. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { JsonPath } from '../../shared/jsonpath/evaluate.ts';
import { JsonPathError } from '../../shared/jsonpath/nodes.ts';
import { relax } from '../../shared/jsonpath/print.ts';
import { CommandError } from '../client/failure.ts';

export type Condition =
  | { kind: 'delete' }
  | { kind: 'create' }
  | { kind: 'condition'; name: string; value: string }
  | { kind: 'jsonpath'; path: JsonPath; value: string | undefined };

/** @throws CommandError */
export function parseCondition(text: string): Condition {
  const lower = text.toLowerCase();
  if (lower === 'delete') return { kind: 'delete' };
  if (lower === 'create') return { kind: 'create' };
  if (text.startsWith('condition=')) {
    const [name = '', value] = splitOnce(text.slice('condition='.length), '=');
    return { kind: 'condition', name, value: value ?? 'true' };
  }
  if (text.startsWith('jsonpath=')) return jsonPath(text.slice('jsonpath='.length));
  throw new CommandError(`unrecognized condition: ${JSON.stringify(text)}`);
}

const splitOnce = (text: string, separator: string): [string, string | undefined] => {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
};

/** PATH or PATH=VALUE; `==` belongs to the path. @throws CommandError */
function jsonPath(input: string): Condition {
  const parts: string[] = [''];
  for (let i = 0; i < input.length; i++) {
    if (input[i] !== '=') parts.push((parts.pop() ?? '') + input[i]);
    else if (input[i + 1] === '=') {
      parts.push(`${parts.pop() ?? ''}==`);
      i++;
    } else parts.push('');
  }
  const [expression = '', value] = parts;
  if (parts.length > 2) throw new CommandError("jsonpath wait format must be --for=jsonpath='{.status.readyReplicas}'=3 or --for=jsonpath='{.status.readyReplicas}'");
  const relaxed = expression === '' ? '' : relax(expression);
  if (relaxed === undefined) throw new CommandError("unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'");
  const wanted = value?.replace(/^['"]+|['"]+$/g, '');
  if (wanted === '') throw new CommandError("jsonpath wait has to have a value after equal sign, like --for=jsonpath='{.status.readyReplicas}'=3");
  if (relaxed === '') throw new CommandError('jsonpath expression cannot be empty');
  try {
    return { kind: 'jsonpath', path: new JsonPath(relaxed, { allowMissing: true }), value: wanted };
  } catch (error) {
    if (error instanceof JsonPathError) throw new CommandError(error.message);
    throw error;
  }
}

interface WithConditions {
  metadata: { generation?: number };
  status?: { observedGeneration?: number; conditions?: { type: string; status: string; observedGeneration?: number }[] };
}

/** Whether the object is as wished; a status that is older than the spec does not count. */
export function meets(condition: Condition, object: KubernetesObject | undefined): boolean {
  if (condition.kind === 'delete') return object === undefined;
  if (!object) return false;
  if (condition.kind === 'create') return true;
  if (condition.kind === 'jsonpath') return meetsPath(condition.path, condition.value, object);
  const { metadata, status } = object as unknown as WithConditions;
  const found = status?.conditions?.find(({ type }) => type.toLowerCase() === condition.name.toLowerCase());
  if (!found) return false;
  const observed = found.observedGeneration ?? status?.observedGeneration;
  if (observed !== undefined && metadata.generation !== undefined && observed < metadata.generation) return false;
  return found.status.toLowerCase() === condition.value.toLowerCase();
}

function meetsPath(path: JsonPath, value: string | undefined, object: KubernetesObject): boolean {
  let lists: readonly unknown[][];
  try {
    lists = path.find(object);
  } catch (error) {
    if (error instanceof JsonPathError) throw new CommandError(error.message);
    throw error;
  }
  const [values = []] = lists;
  if (values.length === 0) return false;
  if (lists.length > 1) throw new CommandError('given jsonpath expression matches more than one list');
  if (values.length > 1) throw new CommandError('given jsonpath expression matches more than one value');
  const [found] = values;
  if (value === undefined) return true;
  if (found !== null && typeof found === 'object') throw new CommandError('jsonpath leads to a nested object or list which is not supported');
  return String(found).trim() === value.trim();
}
