/** Reads the notation of `schema-text.ts`. */

export interface Shape {
  /** Names of JSON types; absent: any. */
  types?: string[];
  oneOf?: Shape[];
  /** The name of another definition. */
  ref?: string;
  enum?: string[];
  pattern?: string;
  range?: readonly [number, number?];
  items?: Shape;
  unique?: boolean;
  properties?: Map<string, Shape>;
  required?: string[];
  patterns?: { pattern: RegExp; shape: Shape }[];
  closed?: boolean;
}

const TYPES: Record<string, string> = { s: 'string', n: 'number', i: 'integer', b: 'boolean', z: 'null', o: 'object' };

export function readShape(text: string): Shape {
  let at = 0;
  const peek = (): string => text[at] ?? '';
  const take = (token: string): boolean => text.startsWith(token, at) && ((at += token.length), true);
  const match = (pattern: RegExp): string => {
    const found = new RegExp(pattern.source, 'y');
    found.lastIndex = at;
    const word = found.exec(text)?.[0] ?? '';
    at += word.length;
    return word;
  };

  function alternatives(): Shape {
    const all = [one()];
    while (take('|')) all.push(one());
    return all.length === 1 ? all[0]! : { oneOf: all };
  }

  function one(): Shape {
    if (take('@')) return { ref: match(/\w+/) };
    if (take('[')) {
      const items = alternatives();
      take(']');
      return { types: ['array'], items, ...(take('!') && { unique: true }) };
    }
    const shape: Shape = { types: [...match(/[snibzo]*/)].map((letter) => TYPES[letter]!) };
    if (peek() === '{') return mapping(shape.types!.length > 0 ? shape.types! : ['object']);
    if (take('(')) {
      shape.enum = match(/[^)]*/).split(',');
      take(')');
    } else if (take('<')) {
      const [least = 0, most] = match(/[^>]*/).split(' ').map(Number);
      shape.range = [least, most];
      take('>');
    } else if (peek() === '/') shape.pattern = slashed();
    return shape;
  }

  /** Up to the slash after which something else of the notation begins. */
  function slashed(): string {
    return match(/\/.*?\/(?=[:,}\]|]|$)/).slice(1, -1);
  }

  function mapping(types: string[]): Shape {
    const shape: Shape = { types, properties: new Map(), required: [], patterns: [] };
    take('{');
    while (peek() !== '}') {
      if (peek() === '/') {
        const pattern = new RegExp(slashed());
        take(':');
        shape.patterns!.push({ pattern, shape: alternatives() });
      } else {
        const key = match(/[^:!]+/);
        if (take('!')) shape.required!.push(key);
        take(':');
        shape.properties!.set(key, alternatives());
      }
      take(',');
    }
    take('}');
    if (take('*')) return shape;
    shape.closed = true;
    if (!take('.')) shape.patterns!.push({ pattern: /^x-/, shape: {} });
    return shape;
  }

  return alternatives();
}
