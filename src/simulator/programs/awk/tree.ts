/** An awk program as it was understood. */

export type Node =
  | { type: 'number'; value: number }
  | { type: 'string'; value: string }
  | { type: 'regex'; source: string }
  | { type: 'name'; name: string }
  | { type: 'field'; index: Node }
  | { type: 'element'; name: string; keys: Node[] }
  | { type: 'in'; keys: Node[]; name: string }
  | { type: 'unary'; operator: string; value: Node }
  | { type: 'binary'; operator: string; left: Node; right: Node }
  | { type: 'match'; negated: boolean; left: Node; right: Node }
  | { type: 'conditional'; test: Node; yes: Node; no: Node }
  | { type: 'assign'; operator: string; target: Node; value: Node }
  | { type: 'step'; operator: '++' | '--'; prefix: boolean; target: Node }
  | { type: 'call'; name: string; arguments: Node[] }
  | { type: 'getline'; target?: Node; file?: Node; command?: Node };

export type Statement =
  | { type: 'expression'; value: Node }
  | { type: 'print'; format: boolean; values: Node[]; redirect?: { mode: '>' | '>>' | '|'; to: Node } }
  | { type: 'if'; test: Node; yes: Statement; no?: Statement }
  | { type: 'while'; test: Node; body: Statement; first: boolean }
  | { type: 'for'; initial?: Statement; test?: Node; update?: Statement; body: Statement }
  | { type: 'forIn'; name: string; array: string; body: Statement }
  | { type: 'block'; body: Statement[] }
  | { type: 'delete'; name: string; keys?: Node[] }
  | { type: 'next' | 'nextfile' | 'break' | 'continue' }
  | { type: 'exit' | 'return'; value?: Node };

export interface Rule {
  pattern: 'BEGIN' | 'END' | { from?: Node; to?: Node };
  body: Statement | undefined;
}

export interface AwkProgram {
  rules: Rule[];
  functions: Map<string, { parameters: string[]; body: Statement }>;
}
