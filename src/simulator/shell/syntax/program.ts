/** What the interpreter runs: unbash's tree, brought into the shape that running needs. */
import type { CompiledWord } from './word.ts';

export interface Redirection {
  operator: '>' | '>>' | '<' | '<>' | '<&' | '>&' | '>|' | '&>' | '&>>' | '<<' | '<<<';
  /** Descriptor before the operator; undefined: the operator's own. */
  fd: number | undefined;
  /** `{name}>`: the variable that receives the descriptor. */
  variable: string | undefined;
  /** File, descriptor, here-string, or the text of a here-document. */
  target: CompiledWord;
  /** A here-document: how it begins, and the line that ends it. */
  document?: { head: string; end: string };
}

export interface Assignment {
  name: string;
  index: CompiledWord | undefined;
  append: boolean;
  value: CompiledWord;
  /** `name=(…)`: the elements; `value` is then unused. */
  elements: ArrayElement[] | undefined;
}

export interface ArrayElement {
  index: CompiledWord | undefined;
  append: boolean;
  value: CompiledWord;
}

/** A word of a command, or (for declare, export, local …) an assignment among its arguments. */
export type Argument = { word: CompiledWord; assignment: Assignment | undefined };

interface At {
  /** Line in the source, from 1. */
  line: number;
}

export interface Simple extends At { type: 'simple'; assignments: Assignment[]; words: Argument[]; redirections: Redirection[]; declares: boolean; constant: string[] | undefined; text: string }
export interface Pipeline extends At { type: 'pipeline'; text: string; commands: Node[]; merge: boolean[]; negated: boolean; timed: 'no' | 'bash' | 'posix' }
export interface AndOr extends At { type: 'and-or'; commands: Node[]; operators: ('&&' | '||')[] }
export interface Group extends At { type: 'group'; body: List }
export interface Subshell extends At { type: 'subshell'; text: string; body: List }
export interface If extends At { type: 'if'; branches: { condition: List; body: List }[]; otherwise: List | undefined }
export interface For extends At { type: 'for'; name: string; words: CompiledWord[] | undefined; body: List }
export interface ArithmeticFor extends At { type: 'arithmetic-for'; initialize: CompiledWord | undefined; test: CompiledWord | undefined; update: CompiledWord | undefined; body: List }
export interface Select extends At { type: 'select'; name: string; words: CompiledWord[] | undefined; body: List }
export interface While extends At { type: 'while'; until: boolean; condition: List; body: List }
export interface Case extends At { type: 'case'; word: CompiledWord; items: { patterns: CompiledWord[]; body: List; terminator: ';;' | ';&' | ';;&' }[] }
export interface Test extends At { type: 'test'; expression: Condition }
export interface Arithmetic extends At { type: 'arithmetic'; expression: CompiledWord }
export interface FunctionDefinition extends At { type: 'function'; name: string; body: Node; text: string }
export interface Coprocess extends At { type: 'coprocess'; name: string; body: Node; text: string }
export interface Redirected extends At { type: 'redirected'; command: Node; redirections: Redirection[] }

export type Condition =
  | { type: 'unary'; operator: string; operand: CompiledWord }
  | { type: 'binary'; operator: string; left: CompiledWord; right: CompiledWord }
  | { type: 'and' | 'or'; operands: Condition[] }
  | { type: 'not'; operand: Condition; /** It stands before a single term. */ direct: boolean };

export type Node =
  | Simple | Pipeline | AndOr | Group | Subshell | If | For | ArithmeticFor | Select | While | Case | Test | Arithmetic
  | FunctionDefinition | Coprocess | Redirected;

export interface Item extends At {
  node: Node;
  background: boolean;
  /** The next one stands on another line, with nothing but that between them. */
  newline: boolean;
  /** Offset of the first extended glob in it. */
  extendedGlob: number | undefined;
  /** Where it stands in the source. */
  pos: number;
  end: number;
  /** What `jobs` shows. */
  text: string;
}

export type List = Item[];
