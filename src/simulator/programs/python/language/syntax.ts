/** The tree of a Python program. Every node knows where it stands, for tracebacks. */

export interface Place { line: number; column: number; endLine: number; endColumn: number }

export class SyntaxFailure extends Error {
  readonly kind: string;
  readonly place: Place;
  /** More of it could come: the prompt goes on reading. */
  readonly unfinished: boolean;
  constructor(message: string, place: Place, kind = 'SyntaxError', unfinished = false) {
    super(message);
    this.kind = kind;
    this.place = place;
    this.unfinished = unfinished;
  }
}

export interface Argument { kind: 'plain' | 'star' | 'stars'; name: string | undefined; value: Expression }
export interface Parameter { name: string; kind: 'plain' | 'keyword' | 'star' | 'stars'; positional: boolean; initial: Expression | undefined; annotation?: Expression | undefined }
export interface Clause { target: Expression; iterable: Expression; tests: Expression[]; isAsync: boolean }
export type Piece = string | { value: Expression; conversion: string; format: Piece[]; debug: string };

export interface FunctionNode { name: string; parameters: Parameter[]; body: Statement[]; generator: boolean; isAsync: boolean; globals: Set<string>; nonlocals: Set<string>; locals: Set<string>; document: string | null; returns?: Expression | undefined }

export type Expression = Place & (
  | { kind: 'Constant'; value: string | number | bigint | boolean | null }
  | { kind: 'Float'; value: number } | { kind: 'Complex'; value: number } | { kind: 'Bytes'; value: Uint8Array } | { kind: 'Ellipsis' }
  | { kind: 'Name'; name: string } | { kind: 'Format'; pieces: Piece[] }
  | { kind: 'Attribute'; object: Expression; name: string } | { kind: 'Subscript'; object: Expression; index: Expression } | { kind: 'Slice'; from?: Expression; to?: Expression; step?: Expression }
  | { kind: 'Call'; callee: Expression; arguments: Argument[] }
  | { kind: 'Binary'; operator: string; left: Expression; right: Expression; operatorPlace: Place } | { kind: 'Unary'; operator: string; value: Expression } | { kind: 'Compare'; first: Expression; rest: { operator: string; value: Expression }[] }
  | { kind: 'Logical'; operator: 'and' | 'or'; left: Expression; right: Expression } | { kind: 'Conditional'; test: Expression; yes: Expression; no: Expression }
  | { kind: 'List' | 'Tuple' | 'Set'; items: Expression[]; parenthesised?: boolean } | { kind: 'Dict'; items: { key: Expression | undefined; value: Expression }[] }
  | { kind: 'Comprehension'; of: 'list' | 'set' | 'generator' | 'dict'; element: Expression; value?: Expression; clauses: Clause[] }
  | { kind: 'Lambda'; node: FunctionNode } | { kind: 'Star'; value: Expression } | { kind: 'Named'; name: string; value: Expression }
  | { kind: 'Yield'; value: Expression | undefined } | { kind: 'YieldFrom'; value: Expression } | { kind: 'Await'; value: Expression }
);

export type MatchPattern =
  | { kind: 'value'; value: Expression } | { kind: 'capture'; name: string | undefined } | { kind: 'sequence'; items: MatchPattern[] } | { kind: 'star'; name: string | undefined }
  | { kind: 'mapping'; items: { key: Expression; pattern: MatchPattern }[]; rest: string | undefined } | { kind: 'class'; cls: Expression; positional: MatchPattern[]; named: { name: string; pattern: MatchPattern }[] } | { kind: 'or'; options: MatchPattern[] } | { kind: 'as'; pattern: MatchPattern; name: string };

export interface Handler { types: Expression | undefined; name: string | undefined; body: Statement[]; group: boolean }

export type Statement = Place & (
  | { kind: 'Expression'; value: Expression } | { kind: 'Assign'; targets: Expression[]; value: Expression } | { kind: 'Augment'; target: Expression; operator: string; value: Expression; operatorPlace: Place } | { kind: 'Annotate'; target: Expression; annotation: Expression; value: Expression | undefined }
  | { kind: 'Return'; value: Expression | undefined } | { kind: 'Raise'; value: Expression | undefined; cause: Expression | undefined } | { kind: 'Delete'; targets: Expression[] } | { kind: 'Assert'; test: Expression; message: Expression | undefined }
  | { kind: 'TypeAlias'; name: string; value: Expression } | { kind: 'Pass' } | { kind: 'Break' } | { kind: 'Continue' } | { kind: 'Global'; names: string[] }
  | { kind: 'Import'; names: { path: string; as: string | undefined }[] } | { kind: 'ImportFrom'; path: string; names: { name: string; as: string | undefined }[] }
  | { kind: 'If'; test: Expression; yes: Statement[]; no: Statement[] } | { kind: 'While'; test: Expression; body: Statement[]; no: Statement[] } | { kind: 'For'; target: Expression; iterable: Expression; body: Statement[]; no: Statement[]; isAsync: boolean }
  | { kind: 'With'; items: { value: Expression; target: Expression | undefined }[]; body: Statement[]; isAsync: boolean } | { kind: 'Try'; body: Statement[]; handlers: Handler[]; no: Statement[]; last: Statement[] }
  | { kind: 'Function'; node: FunctionNode; decorators: Expression[] } | { kind: 'Class'; name: string; bases: Argument[]; body: Statement[]; decorators: Expression[]; document: string | null }
  | { kind: 'Match'; value: Expression; cases: { pattern: MatchPattern; guard: Expression | undefined; body: Statement[] }[] }
);
