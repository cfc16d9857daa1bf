/** The `filters` parameter of lists, prunes and events. */
import { queryValue, type Request } from '../../api/http.ts';
import { badRequest } from './errors.ts';

export class Filters {
  readonly #values: Map<string, readonly string[]>;

  constructor(values: Map<string, readonly string[]> = new Map()) {
    this.#values = values;
  }

  has(name: string): boolean {
    return (this.#values.get(name)?.length ?? 0) > 0;
  }

  get(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  names(): string[] {
    return [...this.#values.keys()];
  }

  /** True without such a filter, or if one of its values passes. */
  any(name: string, passes: (value: string) => boolean): boolean {
    return !this.has(name) || this.get(name).some(passes);
  }

  /** True without such a filter, or if the text has one of its values, or fits one as a regular expression. */
  match(name: string, text: string): boolean {
    return this.any(name, (pattern) => pattern === text || fits(text, pattern));
  }

  /** True without such a filter, or if all of its values pass. */
  every(name: string, passes: (value: string) => boolean): boolean {
    return this.get(name).every(passes);
  }

  /** `label` filters: each 'key' or 'key=value' must hold. `label!` must not. */
  labels(labels: Readonly<Record<string, string>> | null | undefined): boolean {
    const holds = (wanted: string): boolean => {
      const [key = '', value] = wanted.split(/=(.*)/s);
      const found = labels?.[key];
      return found !== undefined && (value === undefined || found === value);
    };
    return this.every('label', holds) && this.get('label!').every((wanted) => !holds(wanted));
  }

  /** A filter that takes one boolean. @throws 400 */
  boolean(name: string): boolean | undefined {
    const values = this.get(name);
    if (values.length === 0) return undefined;
    // What else is given beside the one is not looked at.
    const yes = values.includes('1') || values.includes('true'), no = values.includes('0') || values.includes('false');
    if (yes === no) throw badRequest(`invalid filter '${name}=${JSON.stringify(this.get(name)).replace(/,/g, ' ').replace(/"/g, '')}'`);
    return yes;
  }
}

function fits(text: string, pattern: string): boolean {
  try {
    return new RegExp(pattern).test(text);
  } catch {
    return false;
  }
}

/** Reads the parameter. `accepted` undefined: any name will do. @throws 400 */
export function parseFilters(request: Request, accepted?: readonly string[]): Filters {
  const raw = queryValue(request, 'filters');
  if (raw === undefined || raw === '') return new Filters();
  const values = new Map<string, readonly string[]>();
  let parsed: unknown;
  try {
    parsed = JSON.parse(raw);
  } catch {
    throw badRequest('invalid filter');
  }
  if (typeof parsed !== 'object' || Array.isArray(parsed)) throw badRequest('invalid filter');
  const given = Object.entries((parsed ?? {}) as Record<string, unknown>);
  // All are objects of booleans, or all are lists, as they were before.
  const lists = given.every(([, value]) => value === null || (Array.isArray(value) && value.every((one) => typeof one === 'string')));
  const objects = given.every(([, value]) => value === null || (typeof value === 'object' && !Array.isArray(value) && Object.values(value).every((on) => typeof on === 'boolean')));
  if (!lists && !objects) throw badRequest('invalid filter');
  for (const [name, value] of given) values.set(name, lists ? (value as string[] | null) ?? [] : Object.keys(value ?? {}));
  for (const name of values.keys()) if (accepted && !accepted.includes(name)) throw badRequest(name ? `invalid filter '${name}'` : 'invalid filter');
  return new Filters(values);
}
