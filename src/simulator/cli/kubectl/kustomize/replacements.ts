/** replacements: a value of one resource put into fields of others. */
import { isMap, type Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { CommandError } from '../client/failure.ts';
import { answersTo, kindOf, type Resource } from './resource.ts';

interface Selector {
  kind?: string;
  name?: string;
}

export interface Replacement {
  source: Selector & { fieldPath?: string; options?: { delimiter?: string; index?: number } };
  targets: { select: Selector; reject?: Selector[]; fieldPaths: string[]; options?: { delimiter?: string; index?: number; create?: boolean } }[];
}

/** `spec.template.spec.containers.[name=nginx].image`, dots in keys escaped. */
const parts = (path: string): string[] => path.split(/(?<!\\)\.(?![^[]*\])/).map((part) => part.replaceAll('\\.', '.'));

const chosen = (selector: Selector, resource: Resource): boolean => (!selector.kind || kindOf(resource) === selector.kind) && (!selector.name || answersTo(resource, selector.name));

function change(value: unknown, [head, ...rest]: string[], to: (before: unknown) => unknown, create: boolean): unknown {
  if (head === undefined) return to(value);
  const item = /^\[(?:([^=]+)=)?(.*)\]$/.exec(head);
  if (Array.isArray(value)) {
    const fits = (one: unknown, index: number): boolean => (item ? isMap(one) && String(one[item[1] ?? 'name']) === item[2] : head === '*' || String(index) === head);
    return value.map((one, index) => (fits(one, index) ? change(one, rest, to, create) : one));
  }
  if (!isMap(value)) return create && value === undefined ? { [head]: change(undefined, rest, to, create) } : value;
  if (!(head in value) && !create) return value;
  return { ...value, [head]: change(value[head], rest, to, create) };
}

function read(value: unknown, path: string): unknown {
  let found: unknown;
  change(value, parts(path), (before) => (found = before), false);
  return found;
}

const sourceId = ({ kind, name }: Selector): string => `${kind ?? '[noKind]'}.[noVer].[noGrp]/${name ?? '[noName]'}.[noNs]`;

export function replace(resources: readonly Resource[], replacement: Replacement | Replacement[]): Resource[] {
  if (Array.isArray(replacement)) return replacement.reduce<Resource[]>((all, one) => replace(all, one), [...resources]);
  const { source, targets } = replacement;
  const from = resources.filter((resource) => chosen(source, resource));
  if (from.length !== 1) throw new CommandError(from.length === 0 ? `nothing selected by ${sourceId(source)}${source.fieldPath ? `:${source.fieldPath}` : ''}` : `multiple matches for selector ${sourceId(source)}${source.fieldPath ? `:${source.fieldPath}` : ''}`);
  let value = read(from[0]!.object, source.fieldPath ?? 'metadata.name');
  if (value === undefined) throw new CommandError(`fieldPath \`${source.fieldPath ?? 'metadata.name'}\` is missing for replacement source ${sourceId(source)}`);
  if (source.options?.delimiter) value = String(value).split(source.options.delimiter)[source.options.index ?? 0];
  return resources.map((resource) => targets.reduce<Resource>((current, { select, reject = [], fieldPaths, options }) => {
    if (!chosen(select, current) || reject.some((one) => chosen(one, current))) return current;
    let found = false;
    const put = (before: unknown): unknown => {
      found = true;
      if (!options?.delimiter) return retyped(value, before);
      const pieces = String(before).split(options.delimiter);
      pieces[options.index ?? 0] = String(value);
      return pieces.join(options.delimiter);
    };
    return { ...current, object: fieldPaths.reduce<Json>((object, path) => {
      found = false;
      const changed = change(object, parts(path), put, options?.create ?? false) as Json;
      if (!found) throw new CommandError(`unable to find field ${JSON.stringify(path)} in replacement target`);
      return changed;
    }, current.object) };
  }, resource));
}

/** A scalar takes the place of another and is of its type. */
function retyped(value: unknown, before: unknown): unknown {
  if (typeof before === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return String(value);
  if (typeof before === 'number' && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) return Number(value);
  return value;
}
