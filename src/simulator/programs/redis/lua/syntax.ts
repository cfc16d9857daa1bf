/** What a Lua script is made of. */
import type { Value } from './values.ts';

export type Block = readonly Statement[];

export type Expression = { line: number } & (
  | { kind: 'constant'; value: Value }
  | { kind: 'rest' }
  | { kind: 'name'; name: string }
  | { kind: 'index'; of: Expression; key: Expression }
  | { kind: 'call'; of: Expression; method?: string; arguments: readonly Expression[] }
  | { kind: 'function'; parameters: readonly string[]; variadic: boolean; body: Block }
  | { kind: 'table'; items: readonly { key?: Expression; value: Expression }[] }
  | { kind: 'unary'; operator: string; operand: Expression }
  | { kind: 'binary'; operator: string; left: Expression; right: Expression }
  /** In brackets: of many values the first. */
  | { kind: 'one'; of: Expression });

export type Statement = { line: number } & (
  | { kind: 'return'; values: readonly Expression[] }
  | { kind: 'break' }
  | { kind: 'do'; body: Block }
  | { kind: 'while'; condition: Expression; body: Block }
  | { kind: 'repeat'; body: Block; condition: Expression }
  | { kind: 'if'; clauses: readonly { condition: Expression; body: Block }[]; otherwise: Block | undefined }
  | { kind: 'count'; name: string; from: Expression; to: Expression; step: Expression | undefined; body: Block }
  | { kind: 'each'; names: readonly string[]; values: readonly Expression[]; body: Block }
  | { kind: 'local'; names: readonly string[]; values: readonly Expression[] }
  | { kind: 'local function'; name: string; value: Expression }
  | { kind: 'assign'; targets: readonly Expression[]; values: readonly Expression[] }
  | { kind: 'call'; call: Expression });
