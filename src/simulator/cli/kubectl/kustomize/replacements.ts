/** replacements: a value of one resource, or one that is written there, put into fields of others. */
import { isMap, type Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { toFloat, toInt } from '../../../kernel/yaml/resolve.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import { parseNewerYaml, YamlError } from '../../shared/yaml/read.ts';
import { CommandError } from '../client/failure.ts';
import { isScalar, lookUp, MADE, matchPath, pathParts, type Leaf } from './path-matcher.ts';
import { selects, type Target } from './patches.ts';
import { answersTo, groupOf, kindOf, metadataOf, versionOf, type Resource } from './resource.ts';

interface Options {
  delimiter?: string;
  index?: number;
  create?: boolean;
}

interface Source {
  group?: string;
  version?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  fieldPath?: string;
  options?: Options;
}

export interface Replacement {
  source?: Source;
  sourceValue?: string;
  targets?: { select?: Target; reject?: Target[]; fieldPaths?: string[]; options?: Options }[];
}

const NAME = 'metadata.name';

const sourceId = ({ kind, version, group, name, namespace }: Source): string => `${kind || '[noKind]'}.${version || '[noVer]'}.${group || '[noGrp]'}/${name || '[noName]'}.${namespace || '[noNs]'}`;

const isSource = (resource: Resource, { group, version, kind, name, namespace }: Source): boolean =>
  (!kind || kindOf(resource) === kind) && (!group || groupOf(resource) === group) && (!version || versionOf(resource) === version)
  && (!name || answersTo(resource, name)) && (!namespace || (metadataOf(resource).namespace || 'default') === namespace);

function valueOf(resources: readonly Resource[], { source, sourceValue }: Replacement): unknown {
  if (sourceValue !== undefined && source) throw new CommandError('value and resource selectors are mutually exclusive');
  // Nobody wrote whether it is text or a number.
  if (sourceValue !== undefined) return new Written(String(sourceValue));
  const { fieldPath, options } = source!;
  const shown = `${sourceId(source!)}${fieldPath ? `:${fieldPath}` : ''}${options?.delimiter || options?.create ? `:${options.delimiter ?? ''}(${options.index ?? 0}), create=${options.create ?? false}` : ''}`;
  const found = resources.filter((resource) => isSource(resource, source!));
  if (found.length !== 1) throw new CommandError(found.length === 0 ? `nothing selected by ${shown}` : `multiple matches for selector ${shown}`);
  const path = fieldPath || NAME;
  const value = looking('error looking up replacement source', () => lookUp(found[0]!.object, pathParts(path)));
  if (isEmpty(value)) throw new CommandError(`fieldPath \`${path}\` is missing for replacement source ${sourceId(source!)}`);
  if (!options?.delimiter) return value;
  if (!isScalar(value)) throw new CommandError('delimiter option can only be used with scalar nodes');
  const pieces = String(value).split(options.delimiter), index = options.index ?? 0;
  if (index >= pieces.length || index < 0) throw new CommandError(`options.index ${index} is out of bounds for value ${String(value)}`);
  return pieces[index]!;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (typeof value === 'object' && !(value instanceof Written) && Object.keys(value).length === 0);

function looking<T>(head: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof CommandError ? new CommandError(`${head}: ${error.message}`) : error;
  }
}

/** A scalar whose type only its text tells. */
class Written {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const textOf = (value: unknown): string => (value instanceof Written ? value.text : value === MADE ? '' : String(value));
const resolved = (text: string): unknown => (text === '' ? null : /[\n#:]/.test(text) ? text : parseNewerYaml(text));

/** A scalar takes another's text and keeps its own type. */
function retyped(text: string, before: unknown): unknown {
  if (before === MADE || before instanceof Written) return new Written(text);
  if (typeof before === 'string' || before === null) return text;
  const [value, tag] = typeof before === 'boolean' ? [/^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined, 'bool'] : Number.isInteger(before) ? [toInt(text), 'int'] : [toFloat(text) ?? toInt(text), 'float'];
  if (value !== undefined) return value;
  const found = toInt(text) !== undefined ? 'int' : toFloat(text) !== undefined ? 'float' : text === '' ? 'null' : 'str';
  throw new CommandError(`yaml: cannot decode !!${found} \`${text}\` as a !!${tag}`);
}

function put(value: unknown, before: unknown, options: Options = {}): unknown {
  const made = before === MADE;
  if (options.delimiter) {
    if (!isScalar(before) && !made) throw new CommandError('delimiter option can only be used with scalar nodes');
    const pieces = textOf(before).split(options.delimiter), index = options.index ?? 0, piece = isScalar(value) || value instanceof Written ? textOf(value) : '';
    if (index < 0) pieces.unshift(piece);
    else if (index >= pieces.length) pieces.push(piece);
    else pieces[index] = piece;
    return retyped(pieces.join(options.delimiter), before);
  }
  if (isScalar(before) || made) return retyped(isScalar(value) || value instanceof Written ? textOf(value) : '', before);
  return value;
}

/** A path can lead on into text that is YAML or JSON itself. Undefined: it does not. */
function inStructure(object: Json, parts: readonly string[], value: unknown, make: Leaf | undefined): Json | undefined {
  for (let length = 1; length < parts.length; length++) {
    const text = quietly(() => lookUp(object, parts.slice(0, length)));
    if (!isScalar(text)) continue;
    const parsed = quietly(() => parseNewerYaml(String(text)));
    if (parsed === undefined) continue;
    let found = false;
    const changed = quietly(() => matchPath(parsed, parts.slice(length), (before) => ((found = true), put(value, before)), make));
    if (!found || changed === undefined) return undefined;
    const whole = String(text), plain = settled(changed);
    const written = /^\s*[{[]/.test(whole) ? (whole.includes('\n') && whole.includes('  ') ? JSON.stringify(plain, null, 2) : JSON.stringify(plain)) : emitYaml(plain, { sort: false, newer: true }).trim();
    return matchPath(object, parts.slice(0, length), () => written, undefined) as Json;
  }
  return undefined;
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof CommandError || error instanceof YamlError) return undefined;
    throw error;
  }
}

/** What nobody gave a type gets the one that its text has. */
function settled(value: unknown): unknown {
  if (value instanceof Written) return resolved(value.text);
  if (value === MADE) return null;
  if (Array.isArray(value)) return value.map(settled);
  // Annotations are written anew as texts.
  return isMap(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === 'annotations' && isMap(one) ? Object.fromEntries(Object.entries(one).map(([name, text]) => [name, text instanceof Written ? text.text : settled(text)])) : settled(one)])) : value;
}

function replaced(object: Json, path: string, value: unknown, options: Options | undefined): Json {
  const make: Leaf | undefined = options?.create ? (Array.isArray(value) ? 'list' : isMap(value) && !(value instanceof Written) ? 'map' : 'scalar') : undefined;
  const parts = pathParts(path);
  const inside = parts.length < 2 ? undefined : inStructure(object, parts, value, make);
  if (inside) return inside;
  const head = `unable to find ${make ? 'or create ' : ''}field ${JSON.stringify(path)} in replacement target`;
  let found = false;
  const changed = looking(head, () => {
    const places: unknown[] = [];
    const after = matchPath(object, parts, (before) => (places.push(before), new Place(before)), make);
    found = places.length > 0;
    return after;
  });
  if (!found) throw new CommandError(head);
  return settled(filled(changed, (before) => put(value, before, options))) as Json;
}

/** Where a value goes, once all places are known. */
class Place {
  readonly before: unknown;
  constructor(before: unknown) {
    this.before = before;
  }
}

function filled(value: unknown, put: (before: unknown) => unknown): unknown {
  if (value instanceof Place) return put(value.before);
  if (Array.isArray(value)) return value.map((one) => filled(one, put));
  return isMap(value) && !(value instanceof Written) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, put)])) : value;
}

/** Either by its id or by its labels and annotations. */
function rejects({ labelSelector, annotationSelector, ...id }: Target, resource: Resource): boolean {
  const marks = { ...(labelSelector && { labelSelector }), ...(annotationSelector && { annotationSelector }) };
  return [id, marks].some((one) => Object.keys(one).length > 0 && selects(one, resource));
}

/** @throws CommandError */
export function replace(resources: readonly Resource[], replacement: Replacement): Resource[] {
  const { source, sourceValue, targets } = replacement;
  if ((source === undefined && sourceValue === undefined) || !targets) throw new CommandError('replacements must specify a source and at least one target');
  const value = valueOf(resources, replacement);
  let all = [...resources];
  for (const { select, reject = [], fieldPaths, options } of targets) {
    if (!select) throw new CommandError('target must specify resources to select');
    all = all.map((resource) => {
      if (!selects(select, resource) || reject.some((one) => rejects(one, resource))) return resource;
      const paths = fieldPaths && fieldPaths.length > 0 ? fieldPaths : [NAME];
      return { ...resource, object: paths.reduce<Json>((object, path) => replaced(object, path, value, options), resource.object) };
    });
  }
  return all;
}
