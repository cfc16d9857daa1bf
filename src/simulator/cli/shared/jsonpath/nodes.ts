/** The parts of a JSONPath template, in kubectl's dialect. */

export type Node =
  | { kind: 'text'; value: string }
  | { kind: 'field'; name: string }
  | { kind: 'wildcard' }
  | { kind: 'recursive' }
  | { kind: 'slice'; start?: number; end?: number; step?: number; /** Of `[2]`: the end is the start and one. */ single: boolean }
  | { kind: 'union'; parts: Node[][] }
  | { kind: 'filter'; left: Node[]; operator: string; right: Node[] }
  | { kind: 'number'; value: number }
  | { kind: 'bool'; value: boolean }
  /** `range`, `end`, or a word that only fails when it is reached. */
  | { kind: 'identifier'; name: string }
  /** One `{…}`: its nodes are walked one after the other. */
  | { kind: 'path'; nodes: Node[] };

/** A template or a path that is wrong; the message is kubectl's. */
export class JsonPathError extends Error {}
