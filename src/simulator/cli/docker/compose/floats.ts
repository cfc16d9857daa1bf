/** Numbers that a compose file writes with a point or an exponent, which Go keeps apart from whole ones. */
import { floatText } from '../../../kernel/gotemplate/printed.ts';
import { Marked } from './marked.ts';

export class Float {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** Sizes: a number that is not whole counts as none. */
const SIZES = new Set(['mem_limit', 'mem_reservation', 'memswap_limit', 'mem_swappiness', 'shm_size', 'memory', 'size', 'rate']);

/** Mappings of texts, where it is printed. */
const TEXTS = new Set(['environment', 'labels', 'args', 'annotations', 'sysctls', 'driver_opts', 'options', 'storage_opt']);

/** The value with plain numbers, as each place takes them. */
export function settled(value: unknown, key = '', parent = ''): unknown {
  if (value instanceof Float) return SIZES.has(key) && Number.isInteger(value.value) ? 0 : TEXTS.has(parent) ? floatText(value.value) : value.value;
  if (value instanceof Marked) return value.map((one) => settled(one, key, parent));
  if (typeof value !== 'object' || value === null) return value;
  for (const [name, one] of Object.entries(value)) (value as Record<string, unknown>)[name] = settled(one, Array.isArray(value) ? key : name, key);
  return value;
}
