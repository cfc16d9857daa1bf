/** The simple JSON paths of definitions: '.spec.replicas', '.status.conditions[0].type', '.metadata.labels.app', with filters '[?(@.type=="Ready")]'. */
import { isObject } from '../conform.ts';

type Step = { field: string } | { index: number } | { filter: string[]; equal: boolean; value: unknown } | { every: true };

const parsed = new Map<string, Step[] | undefined>();

const STEP = /\.((?:\\.|[^.[\]\\])+)|\[(-?\d+)\]|\[\*\]|\['((?:\\.|[^'])*)'\]|\[\?\(\s*@\.([^\s=!]+)\s*(==|!=)\s*(?:"([^"]*)"|'([^']*)'|([^)\s]+))\s*\)\]/y;

function parse(path: string): Step[] | undefined {
  const steps: Step[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < path.length) {
    const from = STEP.lastIndex;
    const match = STEP.exec(path);
    if (!match) return undefined;
    const [text, field, index, quoted, filter, operator, double, single, bare] = match;
    if (field !== undefined) steps.push({ field: field.replaceAll(/\\(.)/g, '$1') });
    else if (quoted !== undefined) steps.push({ field: quoted });
    else if (index !== undefined) steps.push({ index: Number(index) });
    else if (filter !== undefined) steps.push({ filter: filter.split('.'), equal: operator === '==', value: double ?? single ?? (bare === 'true' ? true : bare === 'false' ? false : Number(bare)) });
    else steps.push({ every: true });
    if (STEP.lastIndex !== from + text.length) return undefined;
  }
  return steps;
}

const below = (value: unknown, fields: readonly string[]): unknown => fields.reduce<unknown>((at, field) => (isObject(at) ? at[field] : undefined), value);

/** Every value that the path leads to; undefined: the path is not understood. */
export function valuesAt(object: unknown, path: string): unknown[] | undefined {
  if (!parsed.has(path)) parsed.set(path, parse(path));
  const steps = parsed.get(path);
  if (!steps) return undefined;
  let values: unknown[] = [object];
  for (const step of steps) {
    values = values.flatMap((value): unknown[] => {
      if ('field' in step) return isObject(value) && Object.hasOwn(value, step.field) ? [value[step.field]] : [];
      if (!Array.isArray(value)) return [];
      const items = value as unknown[];
      if ('every' in step) return items;
      if ('index' in step) return items.slice(step.index, step.index === -1 ? undefined : step.index + 1);
      return items.filter((item) => (below(item, step.filter) === step.value) === step.equal);
    });
  }
  return values;
}

/** The value at dotted fields, as scale and field selectors name them. */
export const valueAt = (object: unknown, path: string): unknown => below(object, path.replace(/^\./, '').split('.'));

/** A copy with the value at dotted fields. */
export function withValueAt<T extends Record<string, unknown>>(object: T, path: string, value: unknown): T {
  const [first = '', ...rest] = path.replace(/^\./, '').split('.');
  const inner = object[first];
  return { ...object, [first]: rest.length === 0 ? value : withValueAt(isObject(inner) ? inner : {}, rest.join('.'), value) };
}
