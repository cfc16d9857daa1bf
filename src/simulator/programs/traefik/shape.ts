/**
 * What may be written in a configuration. Labels, flags, environment and files are read into one tree of names and texts, which is then held
 * against a shape: names regardless of their case, and an error names the first part that is none of its.
 */
export interface Shape {
  readonly fields: ReadonlyMap<string, { readonly name: string; readonly shape: Shape }>;
  /** A map: any name may stand here. */
  readonly any?: Shape;
  /** May stand alone, without anything under it: it is a boolean, or everything in it has a default. */
  readonly alone: boolean;
  /** A list of such things. */
  readonly list: boolean;
}

/** Reads `name?#{field field}`: `?` may stand alone, `#` is a list, `*` stands for any name. */
export function readShape(text: string): Shape {
  const tokens = text.match(/[{}]|[^{} ]+/g) ?? [];
  let at = 0;
  const inside = (alone: boolean, list: boolean): Shape => {
    const fields = new Map<string, { name: string; shape: Shape }>();
    let any: Shape | undefined;
    while (at < tokens.length && tokens[at] !== '}') {
      const [, name = '', marks = ''] = /^([^?#]*)([?#]*)$/.exec(tokens[at++]!) ?? [];
      const nested = tokens[at] === '{';
      if (nested) at++;
      const shape = nested ? inside(marks.includes('?'), marks.includes('#')) : leaf(marks);
      if (name === '*') any = shape;
      else fields.set(name.toLowerCase(), { name, shape });
    }
    at++;
    return { fields, alone, list, ...(any ? { any } : {}) };
  };
  return inside(false, false);
}

const NO_FIELDS: Shape['fields'] = new Map();
const leaf = (marks: string): Shape => ({ fields: NO_FIELDS, alone: marks.includes('?'), list: marks.includes('#') });

export const isLeaf = ({ fields, any }: Shape): boolean => fields.size === 0 && !any;

/** What a configuration says, before anybody knows what it means. */
export interface Node {
  readonly name: string;
  value: string;
  readonly children: Node[];
}

/** Words of a mistake in a configuration. */
export class ConfigurationError extends Error {}

/** A thing that was read: texts, lists of texts, and things with names. */
export interface Section {
  readonly [name: string]: Value;
}
export type Value = string | readonly string[] | readonly Section[] | Section;

/** Holds a tree against its shape; names get their proper spelling. @throws ConfigurationError */
export function held(node: Node, shape: Shape, typeName = ''): Section {
  return Object.fromEntries(node.children.map((child): [string, Value] => {
    const field = shape.fields.get(child.name.toLowerCase());
    const name = shape.any ? child.name : field?.name, inner = shape.any ?? field?.shape;
    if (name === undefined || !inner) throw new ConfigurationError(`field not found, node: ${child.name}`);
    return [name, valueOf(child, inner, shape.any ? typeName : name)];
  }));
}

function valueOf(node: Node, shape: Shape, name: string): Value {
  if (isLeaf(shape)) return node.children.length > 0 ? node.children.map(({ value }) => value) : node.value;
  if (shape.list) return node.children.every((child) => child.name.startsWith('[')) ? node.children.map((child) => held(child, shape)) : [held(node, shape)];
  if (node.children.length > 0) return held(node, shape, name);
  if (!shape.alone) throw new ConfigurationError(`${node.name} cannot be a standalone element (type ${typeOf(name, shape)})`);
  return node.value;
}

/** Types of the fields whose name is not their type's. */
const TYPES: Readonly<Record<string, string>> = { routers: 'map[string]*dynamic.Router', services: 'map[string]*dynamic.Service', middlewares: 'map[string]*dynamic.Middleware', loadBalancer: '*dynamic.ServersLoadBalancer', http: '*dynamic.HTTPConfiguration', tls: '*dynamic.RouterTLSConfig', errors: '*dynamic.ErrorPage', file: '*file.Provider', customRequestHeaders: 'map[string]string', customResponseHeaders: 'map[string]string' };
const typeOf = (name: string, { any }: Shape): string => TYPES[name] ?? (any ? 'map[string]string' : `*dynamic.${name.slice(0, 1).toUpperCase()}${name.slice(1)}`);

/** Labels, flags and variables: names with dots and places in brackets. @throws ConfigurationError */
export function fromPaths(paths: ReadonlyMap<string, string>, root: string): Node {
  const top: Node = { name: root, value: '', children: [] };
  for (const [path, value] of [...paths].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    let node = top;
    for (const part of path.split('.').slice(1)) {
      if (part === '') throw new ConfigurationError(`invalid element: ${path}`);
      if (part.startsWith('[')) throw new ConfigurationError(`invalid leading character '[' in field name (bracket is a slice delimiter): ${part}`);
      const bracket = part.endsWith(']') ? part.indexOf('[') : -1;
      for (const name of bracket > 0 ? [part.slice(0, bracket), part.slice(bracket)] : [part]) node = childOf(node, name);
    }
    node.value = value;
  }
  return top;
}

function childOf(node: Node, name: string): Node {
  const known = node.children.find((child) => child.name.toLowerCase() === name.toLowerCase());
  if (known) return known;
  const child: Node = { name, value: '', children: [] };
  node.children.push(child);
  return child;
}

/** What stands in a file. */
export function fromData(name: string, data: unknown): Node {
  if (Array.isArray(data)) return { name, value: '', children: data.map((one, place) => fromData(`[${place}]`, one)) };
  if (typeof data === 'object' && data !== null) return { name, value: '', children: Object.entries(data).map(([key, value]) => fromData(key, value)) };
  return { name, value: data === null || data === undefined ? '' : String(data), children: [] };
}
