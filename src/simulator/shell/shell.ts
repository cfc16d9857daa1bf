/**
 * A shell: its state, and running source text in it. What the forms of commands do is in run/, what words become in
 * expand/, the builtins in builtins/. Longer than most files because this is the state that all of those share.
 */
import { BucketMap } from './buckets.ts';
import type { Blocking } from '../kernel/blocking.ts';
import { concat, decode, encode } from '../kernel/bytes.ts';
import { formatStrftime } from './strftime.ts';
import { Errno } from '../kernel/errno.ts';
import { readFile, readText } from '../kernel/files.ts';
import type { OpenFile } from '../kernel/open-file.ts';
import { Exit, Interrupted, type Process } from '../kernel/process.ts';
import { SIGNALS, signalName } from '../kernel/signals.ts';
import type { Termios, Tty } from '../kernel/tty.ts';
import { callBuiltin } from './run/simple.ts';
import { assignElement, integer } from './expand/cells.ts';
import type { Cells } from './expand/arithmetic.ts';
import { ashWords, Failure, isErrno, OutOfMemory, ShellExit } from './failure.ts';
import type { CompletionSpec } from './completion-spec.ts';
import { History } from './history.ts';
import { LONGEST, outOfMemory } from './memory.ts';
import type { Keys } from './line-editor/keymap.ts';
import { notifyJobs, textOf, type Job } from './jobs.ts';
import { dashLetters, defaultOptions, defaultShopts, flagLetters, type Options } from './options.ts';
import { callFunction } from './run/function.ts';
import { runSource } from './run/source.ts';
import { defineDynamicVariables } from './special-variables.ts';
import type { Parsed } from './syntax/parse.ts';
import type { Item, Node } from './syntax/program.ts';
import { isName, Variables } from './variables.ts';

export interface ShellOptions {
  dialect: 'bash' | 'ash';
  interactive: boolean;
  /** ash as Debian has it: its messages differ. */
  dash?: boolean;
  /** `$0`. */
  name?: string;
  /** `$1` … */
  args?: string[];
}

export interface ShellFunction {
  body: Node;
  text: string;
  source: string;
  line: number;
  /** `declare -ft`: it inherits the DEBUG and RETURN traps. */
  traced?: boolean;
  readonly?: boolean;
}

/** What `break`, `continue` and `return` set off; whoever it is meant for takes it back. */
export interface Jump {
  kind: 'break' | 'continue' | 'return';
  levels: number;
  status: number;
  /** `return`: what `$?` was before it; the RETURN trap sees it. */
  before?: number;
}

/** Virtual ms that a step of the interpreter takes. */
const STEP = 0.008;
/** Steps between two visits to the clock. */
const STEPS = 64;
/** What filling the memory takes, ms: a loop of shells that do nothing else lets time pass, and ^C comes through. */
const FILLING = 100;

export class Shell {
  p: Process;
  readonly dialect: 'bash' | 'ash';
  readonly dash: boolean;
  interactive: boolean;
  name: string;
  positional: string[];
  /** `set` has given new ones outside of functions. */
  positionalSet = false;
  variables = new Variables();
  functions = new Map<string, ShellFunction>();
  aliases = new Map<string, string>();
  options: Options;
  shopts: Record<string, boolean>;
  history = new History();
  hash: Map<string, { path: string; hits: number; fixed?: boolean }> = new BucketMap(256);
  /** Builtins that `enable -n` switched off. */
  disabled = new Set<string>();
  status = 0;
  pipeStatus: number[] = [0];
  substitutionStatus = 0;
  lastBackground: number | undefined;
  lastArgument = '';
  line = 1;
  lineOffset = 0;
  /** The line of commands that ash or dash runs: it has read up to its end, where it tells of some mistakes. */
  unit: { parsed: Parsed; last: Item } | undefined;
  command: Node | { text: string } | undefined;
  commandNumber = 1;
  jump: Jump | undefined;
  loops = 0;
  ignoreErrexit = 0;
  jobs: Job[] = [];
  /** Current job first, then the previous one. */
  currentJobs: Job[] = [];
  finishedChildren = new Map<number, number>();
  backgroundChildren = new Set<Process>();
  /** `depth`: how many files were being sourced when it was called. */
  callStack: { name: string; line: number; source: string; depth: number; options?: Options; wrongLocal?: string }[] = [];
  /** Depth of `source` and `eval` files. */
  sources: string[] = [];
  /** Where they were asked for. */
  sourceLines: number[] = [];
  isSubshell = false;
  subshellDepth = 0;
  /** Process id that `$$` shows: the main shell's. */
  readonly mainPid: number;
  traps = new Map<string, string>();
  /** Signals that were ignored when bash began: they stay so, and `trap` lists them. */
  ignored: ReadonlySet<string> = new Set();
  pendingSignals: number[] = [];
  /** Depth of texts that are being run: `eval`, `source`, traps. */
  nesting = 0;
  /** Depth of running traps. */
  inTrap = 0;
  /** Depth of command substitutions, `eval` and `source`: how often PS4's first character is shown. */
  indirection = 0;
  /** Where `set -x` writes while a command's own redirections are in place already. */
  traceFile: OpenFile | undefined;
  /** ash shows them in front of the command. */
  tracedAssignments: string[] = [];
  /** `wait`, `read` or the line editor is running: a trapped signal ends or wakes it. */
  interruptible = false;
  builtinName = '';
  failurePrefix = '';
  temporaryDescriptors: number[] = [];
  childrenCpu = 0;
  directories: string[] = [];
  cells: Cells | undefined;
  /** It has calculated before: arithmetic is there. */
  calculates = false;
  /** Modes that the terminal has while a command runs. */
  terminalModes: Termios | undefined;
  redirectedInput = false;
  /** The process has become another program. */
  replaced = false;
  /** The last command of `sh -c` may take the shell's place; the node that is that command. */
  finalCommand: Node | undefined;
  /** The command that this copy of the shell was made for: `command &` becomes the command itself. */
  onlyCommand: Node | undefined;
  /** How messages name the place: `bash: line 3: …`. */
  place: 'line' | 'none' = 'line';
  /** `-c`: syntax errors name it. */
  fromArgument = false;
  /** Set by whoever shows prompts and edits lines. */
  readEdited: ((prompt: string) => Blocking<string | undefined>) | undefined;
  inputBuffers = new Map<number, Uint8Array>();
  /** Completions that `complete` registered: command → what gives its words. */
  completions = new Map<string, CompletionSpec>();
  /** What the keys of its lines do; made when the first line is edited. */
  keys: Keys | undefined;
  #trapping = new Set<number>();
  #steps = 0;
  #deadly: number | undefined;
  #nextLine = 1;
  #separator: { value: string | undefined; custom: boolean } | undefined;

  constructor(p: Process, { dialect, interactive, name, args = [], dash = false }: ShellOptions) {
    this.p = p;
    this.dash = dash;
    this.dialect = dialect;
    this.interactive = interactive;
    this.name = name ?? (dialect === 'bash' ? 'bash' : 'sh');
    this.positional = args;
    this.mainPid = p.pid;
    this.options = defaultOptions(dialect, interactive);
    if (interactive && !p.files.get(0)?.tty && !p.tty) this.options.monitor = false;
    this.shopts = defaultShopts(dialect, interactive);
    if (interactive) this.place = 'none';
    for (const [key, value] of p.env) if (isName(key) || key.startsWith('BASH_FUNC_')) this.variables.define(key, { value, exported: true });
    defineDynamicVariables(this);
    if (interactive) this.#handleInteractiveSignals();
    else if (dialect === 'bash') this.ignored = new Set([...p.handlers].flatMap(([signal, handler]) => (handler === 'ignore' ? signalName(signal) ?? [] : [])));
  }

  /** Runs source text as if it had been typed: status of the last command. */
  *run(source: string): Blocking<number> {
    this.commandNumber++;
    const first = this.#nextLine;
    // An interactive shell counts the lines that it has read.
    if (this.dialect === 'bash' || this.dash) this.#nextLine += source.split('\n').length - (source.endsWith('\n') ? 1 : 0);
    try {
      this.status = yield* runSource(this, source, { firstLine: first });
    } catch (error) {
      if (error instanceof ShellExit) {
        yield* this.#leave(error.status);
        throw new Exit(this.status);
      }
      if (isOverflow(error)) return yield* this.segmentationFault();
      if (!(error instanceof Interrupted) || !this.interactive) throw error;
      this.loops = this.ignoreErrexit = 0;
      yield* this.error('\n');
      this.status = 130;
      this.jump = undefined;
      yield* this.runTraps();
    }
    this.jump = undefined;
    if (this.interactive) yield* notifyJobs(this);
    return this.status;
  }

  /** Runs `body` as the whole of this process: failures said, exit trap run. */
  *runToExit(body: () => Blocking<number>): Blocking<number> {
    let status: number;
    try {
      status = yield* body();
      if (this.jump?.kind === 'return') status = this.jump.status;
    } catch (error) {
      if (error instanceof ShellExit) status = error.status;
      else if (error instanceof Interrupted && this.#deadly !== undefined) return yield* this.#dieOf(this.#deadly);
      else if (isOverflow(error)) status = yield* this.segmentationFault();
      else if (error instanceof Failure) {
        if (error instanceof OutOfMemory) yield* this.p.compute(FILLING);
        yield* this.complainFailure(error);
        status = this.dialect === 'ash' ? 2 : error.unset && this.fromArgument && this.onlyCommand?.type === 'simple' ? 127 : error.status;
      } else throw error;
    }
    this.status = status;
    if (!this.replaced) yield* this.#leave(status);
    return this.status & 255;
  }

  /** A signal that would have ended the shell at once, but for its EXIT trap. */
  *#dieOf(signal: number): Blocking<number> {
    yield* this.#leave(this.status);
    this.p.handlers.delete(signal);
    this.p.signal(signal);
    yield* this.p.sleep(0);
    return 128 + signal;
  }

  /** Our own stack has ended, where that of a real shell would: the process dies the same way. */
  *segmentationFault(): Blocking<number> {
    this.replaced = true;
    this.p.handlers.delete(SIGNALS.SEGV);
    this.p.signal(SIGNALS.SEGV, true);
    yield* this.p.sleep(1);
    return 139;
  }

  /** The exit trap. */
  *#leave(status: number): Blocking<void> {
    this.status = status;
    this.callStack = this.leftFrom;
    const trap = this.traps.get('EXIT');
    if (trap === undefined || trap === '') return;
    this.traps.delete('EXIT');
    try {
      this.jump = undefined;
      this.line = 1;
      yield* runSource(this, trap, { trap: true, named: 'exit trap' });
      this.status = status;
    } catch (error) {
      if (!(error instanceof ShellExit)) throw error;
      // What is not set ends the trap, and changes nothing.
      this.status = error.unset && this.dialect === 'bash' ? status : error.status;
    }
  }

  /** A copy that has ended: its children know it still, and through it they would know all that it knew. */
  forget(): void {
    this.jobs = this.inheritedJobs = this.currentJobs = [];
    this.variables = new Variables();
  }

  /** A copy for a child: own variables, no jobs, traps reset. */
  clone(p: Process): Shell {
    return this.#copyInto(new Shell(p, { dialect: this.dialect, dash: this.dash, interactive: false, name: this.name, args: [...this.positional] }));
  }

  #copyInto(copy: Shell): Shell {
    copy.variables = this.variables.clone();
    defineDynamicVariables(copy, this);
    copy.functions = new Map(this.functions);
    copy.aliases = new Map(this.aliases);
    copy.options = { ...this.options, monitor: false };
    copy.shopts = { ...this.shopts };
    copy.history = this.history;
    copy.keys = this.keys;
    copy.hash = new BucketMap(256, this.hash);
    copy.disabled = new Set(this.disabled);
    copy.status = this.status;
    copy.pipeStatus = [...this.pipeStatus];
    copy.lastBackground = this.lastBackground;
    copy.lastArgument = this.lastArgument;
    copy.line = this.line;
    // Of an argument a child of dash knows nothing.
    if (!(this.dash && this.fromArgument)) copy.unit = this.unit;
    copy.lineOffset = this.lineOffset;
    copy.command = this.command;
    copy.loops = this.loops;
    copy.indirection = this.indirection;
    copy.ignoreErrexit = this.ignoreErrexit;
    copy.callStack = [...this.callStack];
    copy.sources = [...this.sources];
    copy.sourceLines = [...this.sourceLines];
    copy.isSubshell = true;
    copy.subshellDepth = this.subshellDepth + 1;
    (copy as { mainPid: number }).mainPid = this.mainPid;
    copy.interactive = false;
    copy.place = this.place;
    copy.directories = [...this.directories];
    copy.inputBuffers = new Map(this.inputBuffers);
    copy.jobs = [];
    copy.inheritedJobs = this.dialect === 'ash' ? [] : this.jobs;
    copy.currentJobs = this.currentJobs;
    copy.fromArgument = this.fromArgument;
    copy.scriptName = this.scriptName;
    for (const [name, action] of this.traps) if (action === '' || (name === 'ERR' ? this.options.errtrace : (name === 'DEBUG' || name === 'RETURN') && this.options.functrace)) copy.traps.set(name, action);
    copy.inheritedTraps = this.traps;
    copy.ignored = this.ignored;
    return copy;
  }

  /** Jobs of the shell that this is a copy of: `jobs` lists them. */
  inheritedJobs: Job[] = [];
  /** What `trap` lists in a subshell that has set none itself. */
  inheritedTraps: Map<string, string> | undefined;

  // ---- steps, errors ----

  *step(): Blocking<void> {
    if (++this.#steps % STEPS === 0) yield* this.p.compute(STEP * STEPS);
  }

  /** After every command: status, `set -e`, ERR trap. */
  /** `statuses`: those of the pipeline, where it was one. */
  *afterCommand(status: number, statuses?: number[]): Blocking<number> {
    this.status = status;
    if (this.remarks.length > 0) yield* this.remark();
    if (!statuses && (this.pipeStatus.length !== 1 || this.pipeStatus[0] !== status)) this.pipeStatus = [status];
    if (status !== 0 && this.ignoreErrexit === 0 && !this.jump) {
      const trap = this.callStack.length > 0 && !this.options.errtrace ? undefined : this.traps.get('ERR');
      if (trap) yield* this.runTrapText(trap, 'error trap');
      if (this.options.errexit) throw new ShellExit(status);
    }
    return status;
  }

  *withoutErrexit(run: () => Blocking<number>): Blocking<number> {
    this.ignoreErrexit++;
    try {
      return yield* run();
    } finally {
      this.ignoreErrexit--;
    }
  }

  /** Evaluates something whose failure is only a status (`((`, `let`). */
  *softly(run: () => number): Blocking<number> {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof Failure) || error.fatal) throw error;
      yield* this.complainFailure(error);
      return 1;
    } finally {
      this.failurePrefix = '';
    }
  }

  /** The functions that ran when the shell was left: the EXIT trap runs in them still. */
  leftFrom: Shell['callStack'] = [];

  exit(status: number): never {
    if (this.dialect === 'bash') this.leftFrom = [...this.callStack];
    throw new ShellExit(status);
  }

  *error(text: string | Uint8Array): Blocking<void> {
    try {
      yield* this.p.write(2, text);
    } catch (error) {
      if (!isErrno(error) || this.p.ended) throw error;
    }
  }

  /** A message with the shell's name and, in scripts, the line. */
  *complain(message: string): Blocking<void> {
    yield* this.error(`${this.#where()}${message}\n`);
  }

  /** Whose messages these are: of a file, of the shell, or of a function that is in no file. */
  shownName(): string {
    const bash = this.dialect === 'bash';
    return (bash && this.place === 'none' ? undefined : bash && this.#inFunction ? this.sourceName() : this.sources.at(-1)) ?? this.name.replace(/^-/, '');
  }

  #where(builtin = false): string {
    const name = this.shownName();
    if (this.dialect === 'ash') {
      // What a sourced file does wrong is told with its name.
      const source = builtin || this.sources.length === 0 ? '' : `${this.sources.at(-1)}: `;
      if (this.dash) return `${this.name}: ${this.line}: ${source}`;
      if (source !== '') return `${this.name}: ${source}line ${source === 'eval: ' ? this.#ashLine : this.line}: `;
      return this.scriptName === undefined && this.sources.length === 0 ? `${this.name}: ` : `${this.name}: line ${this.line}: `;
    }
    return this.place === 'none' ? `${name}: ` : `${name}: line ${this.line}: `;
  }

  /** What was found wrong while nothing could be written. */
  remarks: string[] = [];

  *remark(): Blocking<void> {
    for (const message of this.remarks.splice(0)) yield* this.complain(message);
  }

  scriptName: string | undefined;

  /** ash counts the lines of an argument from 0. */
  get #ashLine(): number {
    return this.fromArgument && this.sources.every((source) => source === 'eval') ? this.line - 1 : this.line;
  }

  /** A builtin's message in ash: `sh: cd: line 1: can't cd to …`, `sh: 1: cd: can't cd to …` in dash. */
  *complainOfBuiltin(name: string, message: string): Blocking<void> {
    if (this.dash) yield* this.error(`${this.#where(true)}${name}: ${message}\n`);
    else yield* this.error(`${this.name.replace(/^-/, '')}: ${name}: ${this.interactive ? '' : `line ${this.#ashLine}: `}${message}\n`);
  }

  *complainFailure(failure: Failure): Blocking<void> {
    const prefix = this.failurePrefix;
    this.failurePrefix = '';
    yield* this.remark();
    if (failure.said) return;
    failure.said = true;
    // In a container it is the kernel that ends what takes all memory, and nothing is said.
    if (failure instanceof OutOfMemory && this.p.ns.cgroup.outOfMemory) return this.p.claim(Infinity);
    if (failure.message !== '') yield* this.complain(this.dialect === 'bash' ? (failure.unset || failure.message.endsWith(': readonly variable') ? '' : prefix) + failure.message : ashWords(failure.message, this.dash));
  }

  /** Words for a failed write of a builtin; undefined: not such a failure. */
  writeFailure(error: unknown): string | undefined {
    if (!isErrno(error) || this.p.ended) return undefined;
    return `write error: ${(error as Errno).strerror}`;
  }

  *write(text: string): Blocking<void> {
    yield* this.p.write(1, RAW_BYTES.test(text) ? toBytes(text) : text);
  }

  // ---- parameters ----

  parameter(name: string): string | undefined {
    const code = name.charCodeAt(0);
    if (code === 95 && name.length === 1 && this.dialect === 'bash') return this.lastArgument;
    if (code === 95 || (code >= 65 && code <= 90) || code >= 97) return this.variables.get(name);
    switch (name) {
      case '?': return String(this.status);
      case '#': return String(this.positional.length);
      case '$': return String(this.mainPid);
      case '!': return this.lastBackground === undefined ? undefined : String(this.lastBackground);
      case '0': return this.name;
      case '-': return this.dialect === 'ash' ? dashLetters(this.options, this.interactive, !this.fromArgument && this.scriptName === undefined) + (this.fromArgument && !this.dash ? 'c' : '') : flagLetters(this.options, this.interactive).replace(/^[abefhikmnpt]*/, this.shopts['restricted_shell'] ? '$&r' : '$&') + (this.fromArgument ? 'c' : this.scriptName === undefined ? 's' : '');
      case '@': case '*': return this.positional.join(' ');
      default: return this.positional[Number(name) - 1];
    }
  }

  assign(name: string, value: string): void {
    assignElement(this, name, undefined, value);
  }

  integer(text: string): number {
    return integer(this, text);
  }

  /** IFS; undefined: the default. */
  fieldSeparator(): string | undefined {
    return this.variables.get('IFS');
  }

  get customFieldSeparator(): boolean {
    const value = this.variables.get('IFS');
    if (this.#separator?.value !== value || !this.#separator) this.#separator = { value, custom: value !== undefined && /[A-Za-z0-9_./:=,@%+-]/.test(value) };
    return this.#separator.custom;
  }

  pathEnvironment(): Map<string, string> {
    const path = this.variables.get('PATH');
    return path === undefined ? new Map([['PATH', '/nonexistent']]) : new Map([['PATH', path]]);
  }

  // ---- children ----

  /** Process group for a new child under job control. */
  newGroup(): { group?: 'new' } {
    return this.options.monitor && !this.isSubshell ? { group: 'new' } : {};
  }

  *awaitChild(child: Process): Blocking<number> {
    yield* child.changed.until(() => child.ended);
    this.reap(child);
    return child.status!;
  }

  reap(child: Process): void {
    if (!this.p.children.has(child)) return;
    this.childrenCpu += child.cpu;
    this.p.reap(child);
  }

  closeTemporary(keep: number): void {
    if (this.p.ended) return;
    for (const fd of this.temporaryDescriptors.splice(keep)) if (this.p.files.has(fd)) this.p.close(fd);
  }

  /** Whether this command is the last thing that the shell does, so that it may take the shell's place. */
  mayReplace(node: Node): boolean {
    if (this.onlyCommand === node) return true;
    return this.finalCommand === node && this.traps.size === 0 && !this.isSubshell && this.callStack.length === 0 && this.sources.length === 0 && this.ignoreErrexit === 0 && this.jobs.length === 0;
  }

  /** Runs a script without `#!` in this (forked) shell. */
  *becomeScript(path: string, argv: string[]): Blocking<number> {
    const fresh = new Shell(this.p, { dialect: this.dialect, dash: this.dash, interactive: false, name: path, args: argv.slice(1) });
    fresh.scriptName = path;
    return yield* fresh.runToExit(() => runSource(fresh, decode(readFile(this.p, path))));
  }

  call(fn: ShellFunction, argv: string[]): Blocking<number> {
    return callFunction(this, fn, argv);
  }

  builtin(...[builtin, argv, arrays]: Parameters<typeof callBuiltin> extends [unknown, ...infer Rest] ? Rest : never): Blocking<number> {
    return callBuiltin(this, builtin, argv, arrays);
  }

  // ---- signals and traps ----

  #handleInteractiveSignals(): void {
    const { handlers } = this.p;
    handlers.set(SIGNALS.INT, () => 'interrupt');
    for (const signal of [SIGNALS.QUIT, SIGNALS.TSTP, SIGNALS.TTIN, SIGNALS.TTOU, SIGNALS.TERM]) handlers.set(signal, () => 'restart');
  }

  /** Sets or removes a trap. `action` undefined: the default again. */
  setTrap(name: string, action: string | undefined): void {
    if (action === undefined) this.traps.delete(name);
    else this.traps.set(name, action);
    if (name === 'EXIT') this.#guardExit();
    const signal = SIGNALS[name as keyof typeof SIGNALS] as number | undefined;
    if (signal === undefined) return;
    const { handlers } = this.p;
    if (action === '') handlers.set(signal, 'ignore');
    else if (action !== undefined) handlers.set(signal, () => this.#caught(signal));
    else {
      handlers.delete(signal);
      this.#guardExit();
      if (this.interactive) this.#handleInteractiveSignals();
    }
  }

  /** While there is an EXIT trap, a script that a signal ends runs it first; ash's does not. */
  #guardExit(): void {
    if (this.dialect === 'ash' || this.interactive) return;
    const guards = Boolean(this.traps.get('EXIT')), { handlers } = this.p;
    for (const signal of [SIGNALS.HUP, SIGNALS.INT, SIGNALS.TERM]) {
      if (this.traps.has(signalName(signal)!) || handlers.get(signal) === 'ignore') continue;
      if (!guards) handlers.delete(signal);
      else handlers.set(signal, () => {
        this.#deadly ??= signal;
        return 'interrupt';
      });
    }
  }

  #caught(signal: number): 'restart' | 'interrupt' {
    this.pendingSignals.push(signal);
    return this.interruptible ? 'interrupt' : 'restart';
  }

  *runTraps(): Blocking<void> {
    for (let i = 0; i < this.pendingSignals.length; ) {
      const signal = this.pendingSignals[i]!;
      // A trap is not interrupted by its own signal.
      if (this.#trapping.has(signal)) {
        i++;
        continue;
      }
      this.pendingSignals.splice(i, 1);
      const action = this.traps.get(signalName(signal) ?? '');
      if (!action) continue;
      this.#trapping.add(signal);
      try {
        yield* this.runTrapText(action, signal === SIGNALS.INT ? 'interrupt trap' : 'trap');
      } finally {
        this.#trapping.delete(signal);
      }
    }
  }

  *runTrapText(action: string, named: string): Blocking<void> {
    const { status, jump, pipeStatus, command } = this;
    this.jump = undefined;
    if (command && 'type' in command) this.command = { text: yield* textOf(this, command) };
    const ignore = this.ignoreErrexit;
    this.inTrap++;
    const err = this.traps.get('ERR');
    if (err === action) this.traps.delete('ERR');
    try {
      yield* runSource(this, action, { trap: true, named });
    } finally {
      this.inTrap--;
      if (err === action && !this.traps.has('ERR')) this.traps.set('ERR', err);
    }
    this.ignoreErrexit = ignore;
    this.status = status;
    this.pipeStatus = pipeStatus;
    this.jump ??= jump;
  }

  get debugTrap(): string | undefined {
    return this.traps.get('DEBUG');
  }

  /** The command that is to run now: `$BASH_COMMAND`, and the DEBUG trap. */
  *beforeCommand(command: Node | { text: string }): Blocking<void> {
    if (this.inTrap === 0) this.command = command;
    if (this.debugTrap) yield* this.runDebugTrap();
  }

  *runDebugTrap(): Blocking<void> {
    const action = this.traps.get('DEBUG')!;
    this.traps.delete('DEBUG');
    yield* this.runTrapText(action, 'debug trap');
    this.traps.set('DEBUG', action);
  }

  get returnTrap(): string | undefined {
    return this.traps.get('RETURN');
  }

  *runReturnTrap(): Blocking<void> {
    yield* this.runTrapText(this.traps.get('RETURN')!, 'return trap');
  }

  // ---- surroundings ----

  terminal(): Tty | undefined {
    return this.p.files.get(0)?.tty ?? this.p.files.get(2)?.tty ?? this.p.tty;
  }

  columns(): number {
    return Number(this.variables.get('COLUMNS')) || (this.terminal()?.columns ?? 80);
  }

  userName(): string {
    const id = String(this.p.uid);
    try {
      return readText(this.p, '/etc/passwd').split('\n').map((line) => line.split(':')).find((fields) => fields[2] === id)?.[0] ?? 'I have no name!';
    } catch (error) {
      if (error instanceof Errno) return this.p.uid === 0 ? 'root' : 'I have no name!';
      throw error;
    }
  }

  formatTime(format: string, at = this.p.now): string {
    return formatStrftime(format, at);
  }

  /** Whether what runs is a function's, not that of a file sourced in it. */
  get #inFunction(): boolean {
    return this.callStack.at(-1)?.depth === this.sources.length;
  }

  /** The file whose text runs: of a function the one that defined it, wherever it is called. */
  sourceName(): string {
    return (this.#inFunction ? this.callStack.at(-1)!.source : this.sources.at(-1)) ?? this.scriptName ?? (this.interactive ? 'main' : this.fromArgument ? 'environment' : 'main');
  }

  /** A line from a descriptor, without its newline; undefined at the end. Reads byte by byte where it cannot seek, as shells do. */
  *readLine(fd: number): Blocking<string | undefined> {
    const file = this.p.file(fd);
    const bytes: number[] = [];
    for (;;) {
      yield* this.step();
      const piece = yield* file.read(1);
      if (bytes.length > LONGEST) outOfMemory(this);
      if (piece.length === 0) return bytes.length > 0 ? decode(Uint8Array.from(bytes)) : undefined;
      if (piece[0] === 10) return decode(Uint8Array.from(bytes));
      bytes.push(piece[0]!);
    }
  }
}

const isOverflow = (error: unknown): boolean => error instanceof RangeError && error.message.includes('call stack');

const RAW_BYTES = /(?<![\ud800-\udbff])[\udc80-\udcff]+/;

/** UTF-8, with the bytes that escapes made (lone surrogates) written as they are. */
export function toBytes(text: string): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let rest = text; rest !== ''; ) {
    const match = RAW_BYTES.exec(rest);
    parts.push(encode(match ? rest.slice(0, match.index) : rest));
    if (!match) break;
    parts.push(Uint8Array.from(match[0], (c) => c.charCodeAt(0) - 0xdc00));
    rest = rest.slice(match.index + match[0].length);
  }
  return concat(parts);
}
