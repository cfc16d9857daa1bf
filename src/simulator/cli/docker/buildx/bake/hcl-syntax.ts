/** What an HCL file consists of once it is read. A file in JSON has the same shape. */
import type { Source } from './hcl-error.ts';

export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

export const isMap = (value: Value | undefined): value is { [key: string]: Value } => typeof value === 'object' && value !== null && !Array.isArray(value);

interface Placed {
  source: Source;
  start: number;
  end: number;
  /** A quoted text: where its first part is, which is where mistakes in an argument are told. */
  first?: readonly [number, number];
}

export type Expression = Placed & (
  | { kind: 'value'; value: Value }
  | { kind: 'template'; parts: Expression[] }
  | { kind: 'variable'; name: string }
  | { kind: 'index'; of: Expression; key: Expression; isAttribute?: boolean }
  | { kind: 'splat'; of: Expression; each: Expression }
  | { kind: 'element' }
  | { kind: 'call'; name: string; args: Expression[]; spread: boolean }
  | { kind: 'list'; items: Expression[] }
  | { kind: 'map'; entries: [Expression, Expression][] }
  | { kind: 'for'; key?: string; item: string; over: Expression; name?: Expression; result: Expression; when?: Expression; isGrouped?: boolean; isText?: boolean }
  | { kind: 'unary'; sign: string; of: Expression }
  | { kind: 'binary'; sign: string; left: Expression; right: Expression }
  | { kind: 'choice'; test: Expression; yes: Expression; no: Expression }
);

/** Reads the expression between two places. */
export type ReadExpression = (source: Source, from: number, to: number) => Expression;

export interface Attribute extends Placed {
  name: string;
  value: Expression;
}

export interface Block extends Placed {
  type: string;
  labels: { text: string; start: number; end: number }[];
  /** Where its brace is. */
  open: number;
  body: Body;
}

export interface Body {
  attributes: Attribute[];
  blocks: Block[];
}

/** Where an expression begins: its first token, as the library has it. */
export function startOf(at: Expression): [number, number] {
  if (at.first) return [at.first[0], at.first[1]];
  switch (at.kind) {
    case 'list': case 'map': case 'for': return [at.start, at.start + 1];
    case 'unary': return [at.start, at.start + at.sign.length];
    case 'call': return [at.start, at.start + at.name.length];
    case 'index': case 'splat': return startOf(at.of);
    case 'binary': return startOf(at.left);
    case 'choice': return startOf(at.test);
    default: return [at.start, at.end];
  }
}
