/** `-p`: hunk after hunk is shown and asked about. What is taken of a file is put together from its lines. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { encode } from '../../../kernel/bytes.ts';
import { linesOf, runs } from '../../diff.ts';
import { LineReader } from '../../lines.ts';
import { Parsed } from '../../options.ts';
import { changesBetween, type Change } from '../changes.ts';
import { below, painter, type Call, type Paint } from '../command.ts';
import type { Entry, Snapshot } from '../objects.ts';
import { showChanges } from '../patch.ts';
import { textsOf } from '../worktree.ts';

/** What is asked, and how the help says it. */
export interface Purpose {
  readonly verb: string;
  readonly after: string;
  readonly help: string;
  /** Chosen hunks are undone in the later of the two, not made in the earlier. */
  readonly undoes: boolean;
}

export const PURPOSES = {
  stage: { verb: 'Stage', after: '', help: 'stage', undoes: false },
  stash: { verb: 'Stash', after: '', help: 'stash', undoes: false },
  unstage: { verb: 'Unstage', after: '', help: 'unstage', undoes: true },
  discard: { verb: 'Discard', after: ' from worktree', help: 'discard', undoes: true },
} as const satisfies Readonly<Record<string, Purpose>>;

interface Hunk {
  readonly text: string;
  /** Numbers of the changes in it, counted through the file. */
  readonly blocks: readonly number[];
  taken?: boolean;
}

/** Lines that change together. */
const blocksIn = (text: string): number => text.split('\n').slice(1).filter((line, i, all) => /^[-+]/.test(line) && !/^[-+\\]/.test(all[i - 1] ?? ' ')).length;

function hunksOf(patch: string): { head: string; hunks: Hunk[] } {
  const [head = '', ...texts] = patch.split(/^(?=@@ )/m);
  let next = 0;
  return { head, hunks: texts.map((text) => ({ text, blocks: Array.from({ length: blocksIn(text) }, () => next++) })) };
}

/** A hunk of several changes as one for each, which have the lines between them in common. */
function split({ text, blocks }: Hunk): Hunk[] {
  const [mark = '', ...lines] = text.replace(/\n$/, '').split('\n'), [, oldStart, newStart] = /^@@ -(\d+)\S* \+(\d+)/.exec(mark)!.map(Number);
  const found: { from: number; to: number }[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.startsWith(' ')) continue;
    if (found.at(-1)?.to === i) found.at(-1)!.to++;
    else found.push({ from: i, to: i + 1 });
  }
  return found.map((_, i) => {
    const from = i === 0 ? 0 : found[i - 1]!.to, to = i === found.length - 1 ? lines.length : found[i + 1]!.from, part = lines.slice(from, to), before = lines.slice(0, from);
    const size = (of: readonly string[], sign: string): number => of.filter((line) => line.startsWith(' ') || line.startsWith(sign)).length;
    return { text: `@@ -${oldStart! + size(before, '-')},${size(part, '-')} +${newStart! + size(before, '+')},${size(part, '+')} @@\n${part.map((line) => `${line}\n`).join('')}`, blocks: [blocks[i]!] };
  });
}

/** A text with some of its changes made. */
function made(one: string, two: string, chosen: (block: number) => boolean): string {
  let block = -1, open = false, text = '';
  for (const { kind, lines } of runs(linesOf(one), linesOf(two), (line) => line)) {
    if (kind !== ' ' && !open) block++;
    open = kind !== ' ';
    if (kind === ' ' || (kind === '-') !== chosen(block)) text += lines.map((line) => `${line}\n`).join('');
  }
  return text.replace(/\n\\ No newline at end of file\n$/, '');
}

class Questions {
  readonly #call: Call;
  readonly #purpose: Purpose;
  readonly #input: LineReader;
  readonly #paint: Paint;
  left = false;

  constructor(call: Call, purpose: Purpose) {
    this.#call = call;
    this.#purpose = purpose;
    this.#input = new LineReader(call.p, call.p.file(0));
    this.#paint = painter(call, 'interactive');
  }

  /** Asks about the hunks of a file. */
  *about(head: string, hunks: Hunk[], deletion: boolean): Blocking<Hunk[]> {
    const { p } = this.#call, thing = deletion ? 'deletion' : 'this hunk';
    let at = 0, shown: Hunk | undefined;
    yield* p.write(1, head);
    for (;;) {
      const hunk = hunks[at]!, open = (one: Hunk): boolean => one.taken === undefined, before = hunks.slice(0, at).findLastIndex(open), after = hunks.findIndex((one, i) => i > at && open(one));
      const keys = [...(before >= 0 ? ['k'] : []), ...(at > 0 ? ['K'] : []), ...(after >= 0 ? ['j'] : []), ...(at + 1 < hunks.length ? ['J'] : []), ...(hunks.length > 1 ? ['g', '/'] : []), ...(hunk.blocks.length > 1 ? ['s'] : []), ...(deletion ? [] : ['e'])];
      if (shown !== hunk) yield* p.write(1, hunk.text);
      shown = hunk;
      yield* p.write(1, `${this.#paint('bold blue', `(${at + 1}/${hunks.length}) ${this.#purpose.verb} ${thing}${this.#purpose.after} [${['y', 'n', 'q', 'a', 'd', ...keys, '?'].join(',')}]?`)} `);
      const answer = (yield* this.#input.line())?.trim(), key = answer?.[0]?.toLowerCase() === answer?.[0] ? answer?.[0] : answer?.[0] === 'J' || answer?.[0] === 'K' ? answer[0] : answer?.[0]?.toLowerCase();
      const next = (): boolean => {
        at = after >= 0 ? after : before;
        return at < 0;
      };
      if (answer === undefined || key === 'q') {
        this.left = true;
        break;
      }
      if (key === 'y' || key === 'n') {
        hunk.taken = key === 'y';
        if (next()) break;
      } else if (key === 'a' || key === 'd') {
        for (const one of hunks.slice(at)) one.taken ??= key === 'a';
        at = hunks.findIndex(open);
        if (at < 0) break;
      } else if (key === 's' && keys.includes('s')) {
        const parts = split(hunk);
        yield* p.write(1, `${this.#paint('bold', `Split into ${parts.length} hunks.`)}\n`);
        hunks.splice(at, 1, ...parts);
      } else if (key === 'e' && keys.includes('e')) yield* p.write(2, 'git: editing a hunk is not simulated here\n');
      else if (key === 'g' && keys.includes('g') && Number(answer.slice(1)) >= 1 && Number(answer.slice(1)) <= hunks.length) at = Number(answer.slice(1)) - 1;
      else if (key !== undefined && 'jJkK'.includes(key)) {
        if (keys.includes(key)) at = { j: after, J: at + 1, k: before, K: at - 1 }[key]!;
        else yield* p.write(2, `${this.#paint('bold red', `No ${key.toLowerCase() === 'j' ? 'next' : 'previous'} hunk`)}\n`);
      } else {
        yield* p.write(1, this.#help(keys).map((line) => `${line}\n`).join(''));
        shown = undefined;
      }
    }
    yield* p.write(1, '\n');
    return hunks;
  }

  #help(keys: readonly string[]): string[] {
    const { help, after } = this.#purpose, one = `${help} this hunk${after}`;
    const more: Readonly<Record<string, string>> = {
      j: 'leave this hunk undecided, see next undecided hunk', J: 'leave this hunk undecided, see next hunk', k: 'leave this hunk undecided, see previous undecided hunk', K: 'leave this hunk undecided, see previous hunk',
      g: 'select a hunk to go to', '/': 'search for a hunk matching the given regex', s: 'split the current hunk into smaller hunks', e: 'manually edit the current hunk',
    };
    return [`y - ${one}`, `n - do not ${one}`, `q - quit; do not ${help} this hunk or any of the remaining ones`, `a - ${help} this hunk and all later hunks in the file`, `d - do not ${help} this hunk or any of the later hunks in the file`, ...'jJkKg/se'.split('').filter((key) => keys.includes(key)).map((key) => `${key} - ${more[key]}`), '? - print help'];
  }
}

/** @returns what was chosen of each file: its content, or undefined where it goes */
export function* choose(call: Call, paths: readonly string[], from: Snapshot, to: Snapshot, purpose: Purpose): Blocking<Map<string, (Entry & { text: string }) | undefined>> {
  const { p, repository } = call, textOf = textsOf(repository), inside = below(paths), out = new Map<string, (Entry & { text: string }) | undefined>(), questions = new Questions(call, purpose);
  const changes = changesBetween(from, to).filter(({ path, letter }) => (letter === 'M' || letter === 'D') && (paths.length === 0 || inside(path)));
  if (changes.length === 0) yield* p.write(2, 'No changes.\n');
  for (const change of changes) {
    if (questions.left) break;
    const answer = yield* one(change);
    if (answer !== undefined) out.set(change.path, answer.entry);
  }
  return out;

  function* one({ path, before, after }: Change): Blocking<{ entry: (Entry & { text: string }) | undefined } | undefined> {
    const part = (entry: Entry | undefined): Snapshot => new Map(entry ? [[path, entry]] : []), { head, hunks } = hunksOf(showChanges(part(before), part(after), textOf, new Parsed(), painter(call), 'patch'));
    if (hunks.length === 0) return undefined;
    const chosen = (yield* questions.about(head, hunks, !after)).filter(({ taken }) => taken);
    if (chosen.length === 0) return undefined;
    if (!after) return { entry: purpose.undoes ? { ...before!, text: textOf(before!, path) } : undefined };
    const blocks = new Set(chosen.flatMap((hunk) => hunk.blocks)), text = made(textOf(before!, path), textOf(after, path), (block) => blocks.has(block) !== purpose.undoes);
    return { entry: { mode: purpose.undoes ? after.mode : before!.mode, id: '', text } };
  }
}

/** The choices as objects in the index. */
export function stageChoices({ repository }: Call, choices: ReadonlyMap<string, (Entry & { text: string }) | undefined>): void {
  const { index } = repository;
  for (const [path, entry] of choices) {
    if (entry) index.set(path, { mode: entry.mode, id: repository.write('blob', encode(entry.text)) });
    else index.delete(path);
  }
  repository.index = index;
}
