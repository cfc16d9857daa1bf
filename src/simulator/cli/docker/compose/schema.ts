/** Holds a compose file against its schema; where several things are wrong, the deepest is told, as compose does. */
import { CliError } from '../errors.ts';
import { isMap, type Raw } from './raw.ts';
import { SCHEMA } from './schema-text.ts';
import { readShape, type Shape } from './schema-notation.ts';

interface Fault {
  path: readonly string[];
  message: string;
  /** An unknown key weighs as much as its value would. */
  depth: number;
}

const shapes = new Map<string, Shape>();

function definition(name: string): Shape {
  let shape = shapes.get(name);
  if (!shape) shapes.set(name, shape = readShape(SCHEMA[name]!));
  return shape;
}

/** @throws CliError for the first of the deepest mistakes */
export function validate(document: unknown, file: string): Raw {
  if (!isMap(document)) throw new CliError('top-level object must be a mapping');
  const { services, include } = document;
  if (include !== undefined && include !== null && !Array.isArray(include)) throw new CliError(`\`include\` must be a list, got ${goString(include)}`);
  if ('services' in document && !isMap(services)) throw new CliError('services must be a mapping');
  for (const [name, one] of Object.entries(isMap(services) ? services : {})) if (one !== null && !isMap(one)) throw new CliError(`services.${name} must be a mapping`);
  // What a service extends is looked for first; a value of another type names none.
  for (const [name, one] of Object.entries(services ?? {})) if (isMap(one) && one.extends !== undefined && typeof one.extends !== 'string' && !isMap(one.extends)) throw new CliError(`cannot extend service ${JSON.stringify(name)} in ${file}: service "" not found`);
  const faults = faultsOf(document, definition('file'), []);
  const deepest = Math.max(...faults.map(({ depth }) => depth));
  const told = faults.find(({ depth }) => depth === deepest);
  if (told) throw new CliError(`validating ${file}: ${told.path.join('.')} ${told.message}`);
  return document;
}

/** As Go's %s shows a value that need not be a text. */
function goString(value: unknown): string {
  if (isMap(value)) return `map[${Object.keys(value).sort().map((key) => `${key}:${goString(value[key])}`).join(' ')}]`;
  if (Array.isArray(value)) return `[${value.map(goString).join(' ')}]`;
  if (value === null) return '%!s(<nil>)';
  return typeof value === 'string' ? value : `%!s(${typeof value === 'boolean' ? 'bool' : Number.isInteger(value) ? 'int' : 'float64'}=${String(value)})`;
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const quoted = (items: readonly string[]): string => items.map((item) => `'${item}'`).join(', ');

function faultsOf(value: unknown, shape: Shape, path: readonly string[]): Fault[] {
  const fault = (message: string, depth = path.length): Fault[] => [{ path, message, depth }];
  if (shape.ref !== undefined) return faultsOf(value, definition(shape.ref), path);
  if (shape.oneOf) {
    const each = shape.oneOf.map((one) => faultsOf(value, one, path));
    const matching = each.flatMap((faults, index) => (faults.length === 0 ? [index] : []));
    if (matching.length === 1) return [];
    return matching.length === 0 ? each.flat() : fault(`oneOf failed, subschemas ${matching[0]}, ${matching[1]} matched`);
  }
  const type = typeOf(value);
  if (shape.types && !shape.types.includes(type) && !(type === 'number' && shape.types.includes('integer') && Number.isInteger(value))) return fault(`must be a ${typeWords(shape.types)}`);
  if (shape.enum && typeof value === 'string' && !shape.enum.includes(value)) return fault(`value must be one of ${quoted(shape.enum)}`.replace(/one of ('[^']*')$/, '$1'));
  if (typeof value === 'string' && shape.pattern !== undefined && !new RegExp(shape.pattern).test(value)) return fault(`'${value}' does not match pattern '${shape.pattern}'`);
  if (typeof value === 'number' && shape.range) {
    const [least, most] = shape.range;
    return value < least ? fault(`must be greater than or equal to ${least}`) : most !== undefined && value > most ? fault(`must be less than or equal to ${most}`) : [];
  }
  if (Array.isArray(value)) return listFaults(value, shape, path);
  return isMap(value) && shape.properties ? mappingFaults(value, shape, path) : [];
}

function listFaults(items: readonly unknown[], shape: Shape, path: readonly string[]): Fault[] {
  const texts = items.map((item) => JSON.stringify(item)), faults: Fault[] = [];
  const second = shape.unique ? texts.findIndex((text, index) => texts.indexOf(text) < index) : -1;
  if (second >= 0) faults.push({ path, message: `items at ${texts.indexOf(texts[second]!)} and ${second} are equal`, depth: path.length });
  return [...faults, ...items.flatMap((item, index) => (shape.items ? faultsOf(item, shape.items, [...path, String(index)]) : []))];
}

function mappingFaults(map: Raw, shape: Shape, path: readonly string[]): Fault[] {
  const faults: Fault[] = [], unknown: string[] = [];
  const missing = (shape.required ?? []).filter((key) => !(key in map));
  if (missing.length > 0) faults.push({ path, message: `missing ${missing.length > 1 ? 'properties' : 'property'} ${quoted(missing)}`, depth: path.length });
  // A Go map begins at a random place, seven times of eight with what went in first, and that is by the alphabet.
  for (const key of Object.keys(map).sort()) {
    const value = map[key];
    const known = [shape.properties!.get(key), ...shape.patterns!.filter(({ pattern }) => pattern.test(key)).map((one) => one.shape)].filter((one) => one !== undefined);
    faults.push(...known.flatMap((one) => faultsOf(value, one, [...path, key])));
    if (known.length === 0 && shape.closed) unknown.push(key);
  }
  if (unknown.length > 0) faults.push({ path, message: `additional properties ${quoted(unknown)} not allowed`, depth: path.length + 1 });
  return faults;
}

/** 'boolean or string', sorted; a single mapping is called so. */
function typeWords(types: readonly string[]): string {
  const words = types.map((type) => (type === 'object' ? 'mapping' : type)).sort();
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
