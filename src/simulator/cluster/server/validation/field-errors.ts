/** What is wrong with fields of an object, in the words and with the reasons of the API machinery. */

export interface FieldError {
  /** Path of the field: 'spec.containers[0].name'. */
  readonly field: string;
  readonly reason: string;
  /** The message without the field. */
  readonly body: string;
}

/** Shows a value as Go's field errors do: strings quoted, everything else as JSON. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return goJson(JSON.stringify(value, sortedMap));
}

/** Go's JSON is safe inside of HTML. */
export const goJson = (text: string): string => text.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Go prints maps with sorted keys; what holds nothing but strings is one. */
function sortedMap(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  if (entries.every(([key]) => /^[A-Z]/.test(key))) return value; // a struct: its fields have their own order
  return entries.every(([, one]) => typeof one === 'string') && entries.length > 1 ? Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}

/** Go's %q. */
export function quote(text: string): string {
  let out = '"';
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (character === '"' || character === '\\') out += `\\${character}`;
    else if (character === '\n') out += '\\n';
    else if (character === '\t') out += '\\t';
    else if (character === '\r') out += '\\r';
    else if (code < 0x20 || code === 0x7f) out += `\\x${code.toString(16).padStart(2, '0')}`;
    else out += character;
  }
  return `${out}"`;
}

/** Collects the errors of one object, in the order in which they are found. */
export class FieldErrors {
  readonly #found: FieldError[] = [];
  #declared?: FieldErrors;

  get all(): readonly FieldError[] {
    return this.#declared ? [...this.#found, ...this.#declared.all] : this.#found;
  }

  /** For what the types themselves declare of their fields: the real server looks at that when everything else has been looked at. */
  get declared(): FieldErrors {
    return (this.#declared ??= new FieldErrors());
  }

  /** Takes over what somebody else has found. */
  take(errors: FieldErrors): void {
    this.#found.push(...errors.all);
  }

  get empty(): boolean {
    return this.all.length === 0;
  }

  /** Forgets what was found before: some refusals stand alone. */
  alone(find: () => void): void {
    this.#found.length = 0;
    this.#declared = undefined;
    find();
  }

  add(field: string, reason: string, body: string): void {
    this.#found.push({ field, reason, body });
  }

  required(field: string, detail = ''): void {
    this.add(field, 'FieldValueRequired', detail ? `Required value: ${detail}` : 'Required value');
  }

  invalid(field: string, value: unknown, detail = ''): void {
    this.add(field, 'FieldValueInvalid', `Invalid value: ${shown(value)}${detail ? `: ${detail}` : ''}`);
  }

  notSupported(field: string, value: unknown, allowed: readonly string[]): void {
    const values = allowed.map((one) => quote(one)).join(', ');
    this.add(field, 'FieldValueNotSupported', `Unsupported value: ${shown(value)}${allowed.length > 0 ? `: supported values: ${values}` : ''}`);
  }

  forbidden(field: string, detail = ''): void {
    this.add(field, 'FieldValueForbidden', detail ? `Forbidden: ${detail}` : 'Forbidden');
  }

  duplicate(field: string, value: unknown): void {
    this.add(field, 'FieldValueDuplicate', `Duplicate value: ${shown(value)}`);
  }

  notFound(field: string, value: unknown, detail = ''): void {
    this.add(field, 'FieldValueNotFound', `Not found: ${shown(value)}${detail ? `: ${detail}` : ''}`);
  }

  tooLong(field: string, bytes: number): void {
    this.add(field, 'FieldValueTooLong', `Too long: may not be more than ${bytes} bytes`);
  }

  tooMany(field: string, have: number, most: number): void {
    this.add(field, 'FieldValueTooMany', `Too many: ${have}: must have at most ${most} item${most === 1 ? '' : 's'}`);
  }

  internal(field: string, detail: string): void {
    this.add(field, 'InternalError', `Internal error: ${detail}`);
  }

  typeInvalid(field: string, value: unknown, detail: string): void {
    this.add(field, 'FieldValueTypeInvalid', `Invalid value: ${shown(value)}: ${detail}`);
  }
}
