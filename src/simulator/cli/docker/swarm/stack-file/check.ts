/** Holds a stack's file against its schema, with the words of the old schema's checker; the deepest mistake is told. */
import { parseGoDuration } from '../../../../kernel/calendar.ts';
import { isMap, type Raw } from '../../compose/raw.ts';
import { readShape, type Shape } from '../../compose/schema-notation.ts';
import { parsePublish } from '../../container/ports.ts';
import { CliError } from '../../errors.ts';
import { STACK_SCHEMA } from './schema-text.ts';

interface Fault {
  path: readonly string[];
  kind: 'type' | 'choice' | 'other';
  words: string;
}

const shapes = new Map<string, Shape>();

function definition(name: string): Shape {
  let shape = shapes.get(name);
  if (!shape) shapes.set(name, shape = readShape(STACK_SCHEMA[name]!));
  return shape;
}

/** @throws CliError */
export function checkFile(document: Raw): void {
  const faults = faultsOf(document, definition('file'), []);
  let told = 0;
  faults.forEach((fault, index) => {
    const deeper = depth(fault) - depth(faults[told]!);
    if (deeper > 0 || (deeper === 0 && fault.kind === 'type' && faults[told]!.kind !== 'type')) told = index;
  });
  const fault = faults[told];
  // Of several shapes none fits: what is wrong with the likeliest one follows.
  if (fault) throw new CliError(`${fault.path.join('.') || '(root)'} ${(fault.kind === 'choice' ? faults[told + 1] ?? fault : fault).words}`);
}

const depth = ({ path }: Fault): number => Math.max(1, path.length);

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const fits = (value: unknown, types: readonly string[] | undefined): boolean => !types || types.includes(typeOf(value)) || (types.includes('integer') && Number.isInteger(value));

function faultsOf(value: unknown, shape: Shape, path: readonly string[]): Fault[] {
  const fault = (words: string, kind: Fault['kind'] = 'other'): Fault[] => [{ path, kind, words }];
  if (shape.ref !== undefined) return faultsOf(value, definition(shape.ref), path);
  if (shape.oneOf) {
    const each = shape.oneOf.map((one) => faultsOf(value, one, path));
    if (each.some((faults) => faults.length === 0)) return [];
    const likeliest = shape.oneOf.findIndex((one) => fits(value, (one.ref === undefined ? one : definition(one.ref)).types));
    return [...fault('Must validate one and only one schema (oneOf)', 'choice'), ...each[Math.max(0, likeliest)]!];
  }
  if (!fits(value, shape.types)) return fault(`must be a ${shape.types!.map((type) => ({ object: 'mapping', array: 'list' })[type] ?? type).join(', ').replace(/, ([^,]*)$/, ' or $1')}`, 'type');
  if (shape.enum && !shape.enum.includes(String(value))) return fault(`must be one of the following: ${shape.enum.map((one) => JSON.stringify(one)).join(', ')}`);
  if (shape.pattern !== undefined && !FORMATS[shape.pattern]!(String(value))) return fault(`Does not match format '${shape.pattern}'`);
  if (shape.range && Number(value) < shape.range[0]) return fault(`Must be greater than or equal to ${shape.range[0]}`);
  if (Array.isArray(value)) return listFaults(value, shape, path);
  return isMap(value) && shape.properties ? mappingFaults(value, shape, path) : [];
}

const FORMATS: Record<string, (text: string) => boolean> = {
  duration: (text) => /^[-+]?(?:0|(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h)(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))*)$/.test(text) && !Number.isNaN(parseGoDuration(text)),
  ports: (text) => {
    try {
      parsePublish([text]);
      return true;
    } catch {
      return false;
    }
  },
};

function listFaults(items: readonly unknown[], shape: Shape, path: readonly string[]): Fault[] {
  const texts = items.map((item) => JSON.stringify(item));
  const second = shape.unique ? texts.findIndex((text, index) => texts.indexOf(text) < index) : -1;
  const twice: Fault[] = second >= 0 ? [{ path, kind: 'other', words: `array items[${texts.indexOf(texts[second]!)},${second}] must be unique` }] : [];
  return [...twice, ...items.flatMap((item, index) => (shape.items ? faultsOf(item, shape.items, [...path, String(index)]) : []))];
}

function mappingFaults(map: Raw, shape: Shape, path: readonly string[]): Fault[] {
  const faults: Fault[] = (shape.required ?? []).filter((key) => !(key in map)).map((key) => ({ path, kind: 'other', words: `${key} is required` }));
  for (const [key, value] of Object.entries(map)) {
    const known = [shape.properties!.get(key), ...shape.patterns!.filter(({ pattern }) => pattern.test(key)).map((one) => one.shape)].filter((one) => one !== undefined);
    faults.push(...known.flatMap((one) => faultsOf(value, one, [...path, key])));
    if (known.length === 0 && shape.closed) faults.push({ path, kind: 'other', words: `Additional property ${key} is not allowed` });
  }
  return faults;
}
