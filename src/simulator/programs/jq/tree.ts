/** jq's filters as trees. */

export type Filter =
  | { type: 'identity' } | { type: 'recurse' }
  | { type: 'literal'; value: unknown }
  | { type: 'text'; parts: (string | Filter)[]; format?: string }
  | { type: 'format'; name: string }
  | { type: 'variable'; name: string; at?: number }
  | { type: 'index'; target: Filter; key: Filter }
  | { type: 'slice'; target: Filter; from?: Filter; to?: Filter }
  | { type: 'iterate'; target: Filter }
  | { type: 'try'; body: Filter; handler?: Filter }
  | { type: 'pipe' | 'comma' | 'alternative'; left: Filter; right: Filter }
  | { type: 'binary'; operator: string; left: Filter; right: Filter }
  | { type: 'negate'; value: Filter }
  | { type: 'assign'; operator: string; left: Filter; right: Filter }
  | { type: 'array'; body?: Filter }
  | { type: 'object'; entries: { key: Filter; value: Filter }[] }
  | { type: 'if'; test: Filter; yes: Filter; no?: Filter }
  | { type: 'reduce' | 'foreach'; source: Filter; pattern: Pattern; initial: Filter; update: Filter; extract?: Filter }
  | { type: 'bind'; source: Filter; pattern: Pattern; body: Filter }
  | { type: 'define'; name: string; parameters: string[]; definition: Filter; body: Filter }
  | { type: 'label'; name: string; body: Filter } | { type: 'break'; name: string; at?: number }
  | { type: 'call'; name: string; arguments: Filter[]; at?: number };

/** What `as` binds: a variable, or the parts of an array or object. */
export type Pattern =
  | { type: 'name'; name: string }
  /** The first that fits and whose body makes no mistake. */
  | { type: 'either'; patterns: Pattern[] }
  | { type: 'items'; items: Pattern[] }
  | { type: 'fields'; fields: { key: Filter; name?: string; pattern?: Pattern }[] };

/** The variables that a pattern binds. */
export function namesIn(pattern: Pattern): string[] {
  if (pattern.type === 'name') return [pattern.name];
  if (pattern.type === 'either') return [...new Set(pattern.patterns.flatMap(namesIn))];
  if (pattern.type === 'items') return pattern.items.flatMap(namesIn);
  return pattern.fields.flatMap(({ name, pattern: inner }) => [...(name === undefined ? [] : [name]), ...(inner ? namesIn(inner) : [])]);
}
