/** What an HCL file consists of once it is read. A file in JSON has the same shape. */
import type { Source } from './hcl-error.ts';

export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

export const isMap = (value: Value | undefined): value is { [key: string]: Value } => typeof value === 'object' && value !== null && !Array.isArray(value);

interface Placed {
  source: Source;
  start: number;
  end: number;
}

export type Expression = Placed & (
  | { kind: 'value'; value: Value }
  | { kind: 'template'; parts: Expression[] }
  | { kind: 'variable'; name: string }
  | { kind: 'index'; of: Expression; key: Expression }
  | { kind: 'call'; name: string; args: Expression[]; spread: boolean }
  | { kind: 'list'; items: Expression[] }
  | { kind: 'map'; entries: [Expression, Expression][] }
  | { kind: 'for'; key?: string; item: string; over: Expression; name?: Expression; result: Expression; when?: Expression }
  | { kind: 'unary'; sign: string; of: Expression }
  | { kind: 'binary'; sign: string; left: Expression; right: Expression }
  | { kind: 'choice'; test: Expression; yes: Expression; no: Expression }
);

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
