/** The syntax tree of the JavaScript that the simulated Node runs. */

export type Pattern =
  | { type: 'Name'; name: string }
  | { type: 'ArrayPattern'; items: (Binding | undefined)[]; rest?: Pattern }
  | { type: 'ObjectPattern'; properties: { key: string; value: Binding }[]; rest?: Pattern };

export interface Binding {
  target: Pattern;
  initial?: Expression;
}

export interface FunctionNode {
  type: 'Function';
  name: string | undefined;
  parameters: Binding[];
  rest?: Pattern;
  body: Statement[] | Expression;
  arrow: boolean;
  line: number;
}

export type Expression = { line: number } & (
  | { type: 'Literal'; value: string | number | boolean | null | undefined }
  | { type: 'Regex'; source: string; flags: string }
  | { type: 'Template'; texts: string[]; values: Expression[] }
  | { type: 'Name'; name: string }
  | { type: 'This' }
  | { type: 'Array'; items: (Expression | { type: 'Spread'; value: Expression; line: number })[] }
  | { type: 'Object'; properties: ({ key: Expression; value: Expression } | { spread: Expression })[] }
  | FunctionNode
  | { type: 'Unary'; operator: string; value: Expression }
  | { type: 'Update'; operator: '++' | '--'; prefix: boolean; target: Expression }
  | { type: 'Binary'; operator: string; left: Expression; right: Expression }
  | { type: 'Logical'; operator: '&&' | '||' | '??'; left: Expression; right: Expression }
  | { type: 'Conditional'; test: Expression; yes: Expression; no: Expression }
  | { type: 'Assign'; operator: string; target: Expression | Pattern; value: Expression }
  | { type: 'Member'; object: Expression; property: Expression; optional: boolean }
  | { type: 'Call'; callee: Expression; arguments: (Expression | { type: 'Spread'; value: Expression; line: number })[]; optional: boolean }
  | { type: 'New'; callee: Expression; arguments: (Expression | { type: 'Spread'; value: Expression; line: number })[] }
  | { type: 'Sequence'; items: Expression[] }
);

export type Statement = { line: number } & (
  | { type: 'Declare'; kind: 'const' | 'let' | 'var'; bindings: Binding[] }
  | { type: 'FunctionDeclaration'; function: FunctionNode }
  | { type: 'Expression'; value: Expression }
  | { type: 'Block'; body: Statement[] }
  | { type: 'If'; test: Expression; yes: Statement; no?: Statement }
  | { type: 'For'; initial?: Statement; test?: Expression; update?: Expression; body: Statement }
  | { type: 'ForOf'; kind: 'of' | 'in'; target: Pattern; over: Expression; body: Statement }
  | { type: 'While'; test: Expression; body: Statement; first: boolean }
  | { type: 'Return'; value?: Expression }
  | { type: 'Throw'; value: Expression }
  | { type: 'Try'; body: Statement[]; parameter?: Pattern; handler?: Statement[]; finalizer?: Statement[] }
  | { type: 'Switch'; value: Expression; cases: { test?: Expression; body: Statement[] }[] }
  | { type: 'Break' }
  | { type: 'Continue' }
  | { type: 'Empty' }
);
