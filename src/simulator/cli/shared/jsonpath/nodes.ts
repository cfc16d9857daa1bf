/** The parts of a JSONPath template, in kubectl's dialect. */

export type Node =
  | { kind: 'text'; value: string }
  | { kind: 'field'; name: string }
  | { kind: 'wildcard' }
  | { kind: 'recursive' }
  | { kind: 'slice'; start?: number; end?: number; step?: number; single: boolean }
  | { kind: 'union'; parts: Node[][] }
  | { kind: 'filter'; left: Node[]; operator: string; right: Node[] }
  | { kind: 'number'; value: number }
  | { kind: 'bool'; value: boolean }
  | { kind: 'range'; path: Node[]; body: Node[] }
  /** One `{…}`: its nodes are walked one after the other. */
  | { kind: 'path'; nodes: Node[] };

/** A template or a path that is wrong; the message is kubectl's. */
export class JsonPathError extends Error {}
