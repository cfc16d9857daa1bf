/** declare typeset local export readonly: attributes and values of variables. */
import { associative } from '../buckets.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { assignElement, convert } from '../expand/cells.ts';
import { Failure } from '../failure.ts';
import { assignArray } from '../run/compound-assignment.ts';
import { runSource } from '../run/source.ts';
import { traceAssignment } from '../run/trace.ts';
import type { Shell } from '../shell.ts';
import type { Assignment } from '../syntax/program.ts';
import { isName, type Variable } from '../variables.ts';
import { readLetters, type BuiltinEntry } from './builtin.ts';
import { attempt, badOption, complain } from './complaints.ts';
import { declaration, plainAssignment } from './declaration-text.ts';
import { functionText } from './function-text.ts';

const USAGE = 'declare [-aAfFgiIlnrtux] [name[=value] ...] or declare -p [-aAfFilnrtux] [name ...]';
const TYPESET = 'typeset [-aAfFgiIlnrtux] name[=value] ... or typeset -p [-aAfFilnrtux] [name ...]';

function* declare(shell: Shell, argv: string[], arrays?: ReadonlyMap<number, Assignment>): Blocking<number> {
  const { flags, rest, bad } = readLetters(argv, 'aAcfFgiIlnrtuxp', '+');
  if (bad) return yield* badOption(shell, argv[0]!, bad, argv[0] === 'typeset' ? TYPESET : argv[0] === 'local' ? 'local [option] name[=value] ...' : USAGE);
  const first = argv.length - rest.length;
  if (flags.has('f') && ['t', '+t', 'r', '+r'].some((flag) => flags.has(flag)) && rest.length > 0) return yield* markFunctions(shell, argv[0]!, rest, flags);
  if (flags.has('f') || flags.has('F')) return yield* listFunctions(shell, rest, { namesOnly: flags.has('F'), exportedOnly: flags.has('x'), readonlyOnly: flags.has('r'), printed: flags.has('p') });
  if (rest.length === 0 || flags.has('p')) return yield* show(shell, rest, flags, argv[0]!);
  let status = 0;
  for (let i = 0; i < rest.length; i++) {
    if (!(yield* declareOne(shell, argv[0]!, rest[i]!, flags, arrays?.get(first + i), shell.variables.depth > 0 && !flags.has('g')))) status = 1;
  }
  return status;
}

/** What a reference may name: a variable or an element. */
const REFERABLE = /^[A-Za-z_]\w*(\[.+\])?$/s;

export function* declareOne(shell: Shell, command: string, word: string, flags: ReadonlySet<string>, array: Assignment | undefined, local: boolean): Blocking<boolean> {
  const match = /^([^=[+]+)(?:\[(.*?)\])?(\+?=)?/s.exec(word);
  const name = match?.[1] ?? word;
  // ash and dash look at such a name only when the function ends.
  if (local && shell.dialect === 'ash' && match?.[3] === '=' && !isName(name) && match[2] === undefined) {
    shell.callStack.at(-1)!.wrongLocal ??= name;
    return true;
  }
  if (!match || !isName(name) || (match[3] === undefined && match[0] !== word)) {
    yield* complain(shell, command, shell.dialect === 'ash' ? `${name.replace(/=.*/s, '')}: bad variable name` : `\`${word}': not a valid identifier`);
    return false;
  }
  if (match[2] !== undefined && shell.dialect === 'bash' && (command === 'export' || command === 'readonly')) {
    yield* complain(shell, command, `\`${match[0].replace(/\+?=$/, '')}': not a valid identifier`);
    return false;
  }
  const { variables } = shell;
  const outer = local && (shell.shopts.localvar_inherit || shell.dash) ? variables.find(name) : undefined;
  const readonlyOuter = variables.own(name)?.readonly === true;
  if (local && readonlyOuter && !variables.isLocal(name, shell.dialect === 'bash')) {
    yield* complain(shell, command, `${name}: ${shell.dialect === 'ash' ? 'is read only' : 'readonly variable'}`);
    return false;
  }
  if (match[2] === '' && shell.dialect === 'bash') {
    yield* shell.complain(`${name}[]: bad array subscript`);
    return false;
  }
  if (flags.has('n') && !flags.has('g') && (array || variables.own(name)?.array || variables.own(name)?.assoc)) {
    yield* complain(shell, command, `${name}: reference variable cannot be an array`);
    return false;
  }
  if (flags.has('n') && match[3] !== undefined && !REFERABLE.test(word.slice(match[0].length))) {
    const value = word.slice(match[0].length);
    yield* complain(shell, command, value === '' ? "`': not a valid identifier" : `\`${value}': invalid variable name for name reference`);
    return false;
  }
  if (flags.has('n') && match[3] !== undefined && word.slice(match[0].length) === name) {
    if (shell.variables.depth === 0) {
      yield* complain(shell, command, `${name}: nameref variable self references not allowed`);
      return false;
    }
    yield* complain(shell, command, `warning: ${name}: circular name reference`);
    yield* shell.complain(`warning: ${name}: circular name reference`);
  }
  let variable = local ? variables.makeLocal(name) : flags.has('g') ? variables.global(name) : flags.has('n') || flags.has('+n') ? (variables.own(name) ?? variables.obtain(name)) : variables.obtain(name);
  if (outer) variable = Object.assign(variable, outer);
  if (variable.readonly && (match[3] !== undefined || flags.has('+r'))) {
    if (array && shell.dialect === 'bash') throw new Failure(`${variables.target(name)}: readonly variable`);
    // An assignment of these is one as any other.
    if (shell.dialect === 'bash' && (command === 'export' || command === 'readonly')) yield* shell.complain(`${variables.target(name)}: readonly variable`);
    else yield* complain(shell, command, `${name}: ${shell.dialect === 'ash' ? 'is read only' : 'readonly variable'}`);
    return false;
  }
  if (flags.has('A') && variable.array || flags.has('a') && variable.assoc) {
    yield* complain(shell, command, flags.has('A') ? `${name}: cannot convert indexed to associative array` : `${name}: cannot convert associative to indexed array`);
    return false;
  }
  setAttributes(variable, flags);
  if (variable.integer && !array) shell.failurePrefix = `${command}: `;
  if (shell.options.xtrace && match[3] !== undefined && !array && shell.dialect === 'bash' && (command === 'export' || command === 'readonly')) yield* traceAssignment(shell, name, word.slice(match[0].length));
  if (array) yield* assignArray(shell, variable, array, true);
  else if (match[3] !== undefined) {
    const value = word.slice(match[0].length), append = match[3] === '+=';
    if (flags.has('n') || variable.reference) variable.value = value;
    else if ((variable.array || variable.assoc) && match[2] === undefined && /^\(.*\)$/s.test(value)) yield* assignText(shell, name, value, append);
    else if (flags.has('g')) variable.value = convert(shell, variable, append ? (variable.value ?? '') + value : value);
    else {
      const status = yield* attempt(shell, () => assignElement(shell, name, match[2], value, append), match[2] !== undefined);
      if (status !== 0) return false;
    }
  } else if (match[2] !== undefined && !variable.array && !variable.assoc) variable.array = [];
  shell.failurePrefix = '';
  if (flags.has('r')) variable.readonly = true;
  variables.changed();
  return true;
}

/** `declare "a=(1 2)"`: the text is parsed as an array. */
function* assignText(shell: Shell, name: string, value: string, append: boolean): Blocking<void> {
  yield* runSource(shell, `${name}${append ? '+' : ''}=${value}`, { evaluated: true });
}

function setAttributes(variable: Variable, flags: ReadonlySet<string>): void {
  if (flags.has('a') && !variable.array) {
    variable.bare = true;
    variable.array = variable.value === undefined ? [] : [variable.value];
    variable.value = undefined;
  }
  if (flags.has('A') && !variable.assoc) {
    variable.bare = true;
    variable.assoc = associative();
  }
  if (flags.has('i')) variable.integer = true;
  if (flags.has('+i')) delete variable.integer;
  if (flags.has('x')) variable.exported = true;
  if (flags.has('+x')) delete variable.exported;
  if (flags.has('l')) variable.letters = 'lower';
  if (flags.has('u')) variable.letters = 'upper';
  if (flags.has('c')) variable.letters = 'capital';
  if (flags.has('+l') || flags.has('+u')) delete variable.letters;
  if (flags.has('n')) variable.reference = true;
  if (flags.has('+n')) delete variable.reference;
}

/** `declare -ft`, `declare -fr`, `readonly -f`. A function is shared by the shells that were made of this one: it gets a new record. */
function* markFunctions(shell: Shell, command: string, names: readonly string[], flags: ReadonlySet<string>): Blocking<number> {
  let status = 0;
  for (const name of names) {
    const fn = shell.functions.get(name);
    if (!fn) status = command === 'readonly' ? yield* complain(shell, command, `${name}: not a function`) : 1;
    else if (fn.readonly && flags.has('+r')) status = yield* complain(shell, command, `${name}: readonly function`);
    else shell.functions.set(name, { ...fn, ...(flags.has('t') || flags.has('+t') ? { traced: flags.has('t') } : {}), ...(flags.has('r') ? { readonly: true } : {}) });
  }
  return status;
}

/** A function goes to a child bash as a variable under a name that no variable can have. */
const exportedName = (name: string): string => `BASH_FUNC_${name}%%`;

interface Listing {
  readonly namesOnly?: boolean;
  readonly exportedOnly?: boolean;
  readonly readonlyOnly?: boolean;
  readonly printed?: boolean;
}

function* listFunctions(shell: Shell, names: string[], { namesOnly = false, exportedOnly = false, readonlyOnly = false, printed = false }: Listing): Blocking<number> {
  let status = 0;
  for (const name of names.length > 0 ? names : [...shell.functions.keys()].filter((one) => (!exportedOnly || shell.variables.own(exportedName(one))) && (!readonlyOnly || shell.functions.get(one)!.readonly)).sort()) {
    const fn = shell.functions.get(name);
    if (!fn) {
      status = 1;
      continue;
    }
    const attributes = `${fn.readonly ? 'r' : ''}${fn.traced ? 't' : ''}${shell.variables.own(exportedName(name)) ? 'x' : ''}`, line = `declare -f${attributes} ${name}\n`;
    yield* shell.write(namesOnly ? (names.length > 0 ? `${name}\n` : line) : `${functionText(name, fn)}\n${attributes !== '' && (names.length === 0 || printed) ? line : ''}`);
  }
  return status;
}

function* show(shell: Shell, names: string[], flags: ReadonlySet<string>, command: string): Blocking<number> {
  let status = 0;
  if (names.length > 0) {
    for (const name of names) {
      const variable = shell.variables.own(name);
      if (variable) yield* shell.write(declaration(name, variable));
      else status = yield* complain(shell, command, `${name}: not found`);
    }
    return status;
  }
  const wanted = (variable: Variable): boolean => (!flags.has('a') || variable.array !== undefined) && (!flags.has('A') || variable.assoc !== undefined) && (!flags.has('x') || variable.exported === true) && (!flags.has('r') || variable.readonly === true) && (!flags.has('i') || variable.integer === true) && (!flags.has('n') || variable.reference === true) && (!/[luc]/.test([...flags].join('')) || variable.letters !== undefined);
  const local = command === 'local' && shell.variables.depth > 0;
  for (const name of local ? shell.variables.locals() : shell.variables.names()) {
    const variable = shell.variables.own(name)!;
    if (!wanted(variable)) continue;
    if (flags.size === 0 && local) yield* shell.write(declaration(name, variable));
    else if (flags.size === 0) yield* shell.write(variable.value !== undefined || variable.array || variable.assoc ? `${plainAssignment(name, variable)}\n` : '');
    else yield* shell.write(declaration(name, variable));
  }
  return 0;
}

function* local(shell: Shell, argv: string[], arrays?: ReadonlyMap<number, Assignment>): Blocking<number> {
  if (shell.variables.depth === 0) return yield* complain(shell, 'local', shell.dialect === 'ash' ? 'not in a function' : 'can only be used in a function', shell.dialect === 'ash' ? 2 : 1);
  // The options that are set come back when the function ends.
  if (argv[1] === '-') {
    shell.callStack.at(-1)!.options ??= { ...shell.options };
    return 0;
  }
  if (argv[1]?.startsWith('-') && shell.dialect === 'ash') return yield* complain(shell, 'local', `${argv[1]}: bad variable name`, 2);
  return yield* declare(shell, argv, arrays);
}

/** export and readonly. */
function* mark(shell: Shell, argv: string[], arrays: ReadonlyMap<number, Assignment> | undefined, attribute: 'x' | 'r'): Blocking<number> {
  const command = argv[0]!;
  const { flags, rest, bad } = readLetters(argv, shell.dash ? 'p' : shell.dialect === 'ash' ? 'np' : 'aAfnp');
  if (bad) return yield* badOption(shell, command, bad, attribute === 'x' ? 'export [-fn] [name[=value] ...] or export -p' : 'readonly [-aAf] [name[=value] ...] or readonly -p');
  if (flags.has('f') && attribute === 'x') return yield* exportFunctions(shell, rest, flags.has('n'));
  if (flags.has('f') && rest.length > 0) return yield* markFunctions(shell, command, rest, new Set('r'));
  if (flags.has('f')) return yield* listFunctions(shell, [], { readonlyOnly: true, printed: true });
  // Behind names -p means nothing, but in dash.
  if (rest.length === 0 || (flags.has('p') && shell.dash)) {
    for (const name of shell.variables.names()) {
      const variable = shell.variables.own(name)!;
      if ((flags.has('a') && !variable.array) || (flags.has('A') && !variable.assoc)) continue;
      if (attribute === 'x' ? !variable.exported : !variable.readonly) continue;
      if (shell.dialect === 'bash') yield* shell.write(declaration(name, variable));
      else yield* shell.write(`${command} ${name}${variable.value === undefined ? '' : `='${(variable.value ?? '').replaceAll("'", `'"'"'`)}'`}\n`);
    }
    return 0;
  }
  let status = 0;
  const first = argv.length - rest.length;
  const attributes = new Set([flags.has('n') ? `+${attribute}` : attribute, ...[...flags].filter((flag) => flag === 'a' || flag === 'A')]);
  for (let i = 0; i < rest.length; i++) if (!(yield* declareOne(shell, command, rest[i]!, attributes, arrays?.get(first + i), false))) status = 1;
  return status;
}

function* exportFunctions(shell: Shell, names: readonly string[], hide: boolean): Blocking<number> {
  if (names.length === 0) return yield* listFunctions(shell, [], { exportedOnly: true, printed: true });
  let status = 0;
  for (const name of names) {
    const fn = shell.functions.get(name), variable = exportedName(name);
    if (!fn) status = yield* complain(shell, 'export', `${name}: not a function`);
    else if (hide) shell.variables.delete(variable);
    else shell.variables.define(variable, { value: `() ${fn.text}`, exported: true });
  }
  return status;
}

export const declareEntries: BuiltinEntry[] = [
  { name: 'declare', run: declare, only: 'bash', usage: USAGE },
  { name: 'typeset', run: declare, only: 'bash', usage: TYPESET },
  { name: 'local', run: local, usage: 'local [option] name[=value] ...' },
  { name: 'export', run: (shell, argv, arrays) => mark(shell, argv, arrays, 'x'), special: true, usage: 'export [-fn] [name[=value] ...] or export -p' },
  { name: 'readonly', run: (shell, argv, arrays) => mark(shell, argv, arrays, 'r'), special: true, usage: 'readonly [-aAf] [name[=value] ...] or readonly -p' },
];
