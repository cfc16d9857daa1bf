/** The tree of a script: statements, expressions and patterns, each with where it stands in the text. */

interface Place {
  /** Offsets in the source. */
  at: number;
  end: number;
  /** Of expressions: nothing in it can call or wait. Found out when first needed. */
  simple?: boolean;
}

export interface Source {
  readonly text: string;
  readonly file: string;
}

export interface FunctionNode {
  kind: 'Function';
  at: number;
  end: number;
  name: string;
  parameters: Parameter[];
  body: Statement[] | Expression;
  arrow: boolean;
  isAsync: boolean;
  generator: boolean;
  /** A method or accessor: no constructor. */
  method: boolean;
  names: Names;
  strict: boolean;
}

export interface Parameter {
  target: Pattern;
  initial: Expression | undefined;
  rest: boolean;
}

/** What a function or block declares before it runs. */
export interface Names {
  /** `var`, of functions only. */
  vars: string[];
  /** let, const and class. */
  lexical: { name: string; constant: boolean }[];
  functions: { name: string; node: Expression & { kind: 'Function' } }[];
}

export interface ClassMember extends Place {
  kind: 'method' | 'get' | 'set' | 'field' | 'block';
  isStatic: boolean;
  /** A private name begins with #. */
  key: Expression | string;
  value: Expression | undefined;
  block?: FunctionNode;
}

export interface PropertyNode {
  kind: 'value' | 'get' | 'set' | 'spread';
  key: Expression | string;
  value: Expression;
  shorthand: boolean;
  method: boolean;
}

export type Element = Expression | undefined;

export type Expression = Place & (
  | { kind: 'Literal'; value: string | number | bigint | boolean | null }
  | { kind: 'Regex'; source: string; flags: string }
  /** `sets`: where the operator stands that assigns to it. */
  | { kind: 'Name'; name: string; sets?: number }
  | { kind: 'Private'; name: string }
  | { kind: 'This' } | { kind: 'Super' } | { kind: 'NewTarget' } | { kind: 'ImportMeta' }
  | { kind: 'Template'; texts: (string | undefined)[]; raw: string[]; values: Expression[] }
  | { kind: 'Tagged'; tag: Expression; template: Expression & { kind: 'Template' } }
  | { kind: 'Array'; items: Element[] }
  | { kind: 'Object'; properties: PropertyNode[] }
  | FunctionNode
  | ClassNode
  | { kind: 'Unary'; operator: string; value: Expression }
  | { kind: 'Update'; operator: string; prefix: boolean; target: Expression }
  | { kind: 'Binary'; operator: string; left: Expression; right: Expression }
  | { kind: 'Logical'; operator: string; left: Expression; right: Expression }
  | { kind: 'Assign'; operator: string; target: Pattern; value: Expression }
  | { kind: 'Conditional'; test: Expression; yes: Expression; no: Expression }
  | { kind: 'Call'; callee: Expression; arguments: Expression[]; optional: boolean }
  | { kind: 'New'; callee: Expression; arguments: Expression[] }
  | { kind: 'Member'; object: Expression; property: Expression | string; optional: boolean; place: number }
  | { kind: 'Chain'; value: Expression }
  | { kind: 'Sequence'; items: Expression[] }
  | { kind: 'Spread'; value: Expression }
  | { kind: 'Yield'; value: Expression | undefined; delegate: boolean }
  | { kind: 'Await'; value: Expression }
  | { kind: 'Import'; value: Expression; typed: boolean }
  /** `{ a = 1 }` before it is known to be a pattern. */
  | { kind: 'Initial'; target: Expression; initial: Expression }
  | { kind: 'Parenthesised'; value: Expression }
);

export interface ClassNode {
  kind: 'Class';
  name: string;
  parent: Expression | undefined;
  members: ClassMember[];
}

export type Pattern =
  | { kind: 'Target'; to: Expression }
  | { kind: 'ArrayPattern'; items: ({ target: Pattern; initial: Expression | undefined } | undefined)[]; rest: Pattern | undefined }
  | { kind: 'ObjectPattern'; properties: { key: Expression | string; target: Pattern; initial: Expression | undefined }[]; rest: Pattern | undefined; at: number };

export interface Declarator extends Place {
  target: Pattern;
  initial: Expression | undefined;
}

export type Declaration = Place & { kind: 'Declare'; how: 'var' | 'let' | 'const'; list: Declarator[] };

/** A loop over elements or names. */
export interface Over<K extends 'ForIn' | 'ForOf'> {
  kind: K;
  how: 'var' | 'let' | 'const' | undefined;
  target: Pattern;
  object: Expression;
  body: Statement;
  isAwait: boolean;
}

export interface ImportName { imported: string; local: string }

export type Statement = Place & (
  | { kind: 'Expression'; value: Expression }
  | { kind: 'Declare'; how: 'var' | 'let' | 'const'; list: Declarator[] }
  | { kind: 'FunctionDeclaration'; name: string; node: Expression & { kind: 'Function' } }
  | { kind: 'ClassDeclaration'; name: string; node: Expression & { kind: 'Class' } }
  | { kind: 'Return'; value: Expression | undefined } | { kind: 'Throw'; value: Expression | undefined }
  | { kind: 'If'; test: Expression; yes: Statement; no: Statement | undefined }
  | { kind: 'For'; initial: Declaration | Expression | undefined; test: Expression | undefined; update: Expression | undefined; body: Statement }
  | Over<'ForIn'> | Over<'ForOf'>
  | { kind: 'While'; test: Expression; body: Statement } | { kind: 'DoWhile'; test: Expression; body: Statement }
  | { kind: 'Break'; label: string | undefined } | { kind: 'Continue'; label: string | undefined }
  | { kind: 'Block'; body: Statement[]; names: Names }
  | { kind: 'Try'; block: Statement; parameter: Pattern | undefined; handler: Statement | undefined; finalizer: Statement | undefined }
  | { kind: 'Switch'; value: Expression; cases: { test: Expression | undefined; body: Statement[] }[]; names: Names }
  | { kind: 'Labelled'; label: string; body: Statement }
  | { kind: 'Import'; from: string; names: ImportName[]; all: string | undefined; typed: boolean }
  | { kind: 'Export'; names: ImportName[]; from: string | undefined; all: string | true | undefined; declaration: Statement | undefined }
  | { kind: 'ExportDefault'; value: Expression; name: string | undefined }
  | { kind: 'Empty' } | { kind: 'Debugger' }
);

export interface Program {
  body: Statement[];
  names: Names;
  isModule: boolean;
  strict: boolean;
  /** A module that waits at its top. */
  waits: boolean;
}

/** What V8 says of a text that is no JavaScript, and where. */
export class SyntaxFailure extends Error {
  readonly at: number;
  readonly end: number;
  constructor(message: string, at: number, end: number) {
    super(message);
    this.at = at;
    this.end = end;
  }
}
