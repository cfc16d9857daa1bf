/** What git's commands do. Each returns its exit status. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { lookup, makeDirectory, readText, unlink, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import { unifiedDiff } from '../diff.ts';
import { absolutePath } from '../node-facts.ts';
import { Repository, type Commit, type Snapshot } from './objects.ts';
import { changes, contentAt, entryOf, filesOf, materialise, tracked, type Change } from './worktree.ts';

/** Said on standard error; git ends with the status. */
export class GitError extends Error {
  readonly status: number;
  constructor(message: string, status = 128) {
    super(message);
    this.status = status;
  }
}

interface Call {
  p: Process;
  words: string[];
  repository: Repository;
}

type Run = (call: Call) => Blocking<number>;

const flag = (words: string[], ...names: string[]): boolean => names.some((name) => words.includes(name));

/** The value behind an option, which is taken out of the words. */
function taken(words: string[], ...names: string[]): string | undefined {
  for (const name of names) {
    const at = words.findIndex((word) => word === name || (name.startsWith('--') && word.startsWith(`${name}=`)));
    if (at < 0) continue;
    const word = words[at]!;
    if (word.includes('=') && word.startsWith('--')) return words.splice(at, 1)[0]!.slice(name.length + 1);
    return words.splice(at, 2)[1];
  }
  return undefined;
}

const operandsOf = (words: readonly string[]): string[] => words.filter((word) => !word.startsWith('-'));

/** Which options a command knows; another is refused. */
function known(words: readonly string[], names: readonly string[], command: string): void {
  for (const word of words) {
    if (!word.startsWith('-') || word === '-' || word === '--') continue;
    if (!names.includes(word.split('=')[0]!) && !(command === 'log' && /^-\d+$/.test(word))) throw new GitError(`error: this machine does not simulate ${word} of git ${command}`, 129);
  }
}

/** A path as typed, from the top of the work tree. */
function fromTop({ p, repository }: Call, path: string): string {
  const full = absolutePath(p, path), top = repository.top === '/' ? '' : repository.top;
  if (full !== repository.top && !full.startsWith(`${top}/`)) throw new GitError(`fatal: ${path}: '${path}' is outside repository at '${repository.top}'`);
  return full.slice(top.length + 1);
}

export function config(p: Process, repository: Repository | undefined): Map<string, string> {
  const values = new Map<string, string>();
  for (const path of [`${p.env.get('HOME') ?? '/root'}/.gitconfig`, ...(repository ? [`${repository.folder}/config`] : [])]) {
    if (!lookup(p, path)) continue;
    let section = '';
    for (const line of readText(p, path).split('\n')) {
      const head = /^\s*\[(\w+)(?:\s+"(.*)")?\]/.exec(line), entry = /^\s*(\w+)\s*=\s*(.*)$/.exec(line);
      if (head) section = head[2] === undefined ? head[1]! : `${head[1]}.${head[2]}`;
      else if (entry) values.set(`${section}.${entry[1]}`.toLowerCase(), entry[2]!);
    }
  }
  return values;
}

function setConfig(p: Process, path: string, key: string, value: string): void {
  const [section = '', name = ''] = key.split('.'), lines = lookup(p, path) ? readText(p, path).replace(/\n$/, '').split('\n') : [];
  const start = lines.findIndex((line) => line.trim() === `[${section}]`);
  if (start < 0) lines.push(`[${section}]`, `\t${name} = ${value}`);
  else {
    let end = start + 1;
    while (end < lines.length && !lines[end]!.startsWith('[')) end++;
    const at = lines.findIndex((line, i) => i > start && i < end && line.trim().startsWith(`${name} =`));
    if (at >= 0) lines[at] = `\t${name} = ${value}`;
    else lines.splice(end, 0, `\t${name} = ${value}`);
  }
  writeFile(p, path, `${lines.filter((line, i) => line !== '' || i > 0).join('\n')}\n`);
}

export function* init(p: Process, words: string[]): Blocking<number> {
  const branch = taken(words, '-b', '--initial-branch') ?? config(p, undefined).get('init.defaultbranch') ?? 'master';
  const quiet = flag(words, '-q', '--quiet'), [folder = '.'] = operandsOf(words), top = absolutePath(p, folder);
  if (!lookup(p, top)) makeDirectory(p, top);
  const repository = new Repository(p, top), again = lookup(p, repository.folder) !== undefined;
  if (!again) {
    for (const name of ['', '/objects', '/refs', '/refs/heads', '/refs/tags']) makeDirectory(p, repository.folder + name);
    writeFile(p, `${repository.folder}/HEAD`, `ref: refs/heads/${branch}\n`);
    writeFile(p, `${repository.folder}/config`, '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n\tlogallrefupdates = true\n');
  }
  if (!quiet) yield* p.write(1, `${again ? 'Reinitialized existing' : 'Initialized empty'} Git repository in ${repository.folder}/\n`);
  return 0;
}

const status: Run = function* ({ p, words, repository }) {
  known(words, ['-s', '--short', '-b', '--branch', '--porcelain', '-sb', '-u', '-uno'], 'status');
  const { index } = repository, head = repository.snapshotOf(repository.resolve('HEAD'));
  const staged = changes(head, index), unstaged = changes(index, tracked(repository));
  const untracked = collapse(filesOf(repository, index).filter((path) => !index.has(path)), index);
  const where = repository.branch === undefined ? `HEAD detached at ${repository.head.slice(0, 7)}` : `On branch ${repository.branch}`;
  if (flag(words, '-s', '--short', '--porcelain', '-sb')) {
    const paths = [...new Set([...staged.keys(), ...unstaged.keys()])].sort();
    const heading = flag(words, '-b', '--branch', '-sb') ? `## ${head.size === 0 && !repository.resolve('HEAD') ? `No commits yet on ${repository.branch}` : repository.branch ?? 'HEAD (no branch)'}\n` : '';
    yield* p.write(1, heading + paths.map((path) => `${staged.get(path) ?? ' '}${unstaged.get(path) ?? ' '} ${path}\n`).join('') + untracked.map((path) => `?? ${path}\n`).join(''));
    return 0;
  }
  const first = repository.resolve('HEAD') === undefined;
  const list = (all: Map<string, Change>): string => [...all].map(([path, change]) => `\t${{ A: 'new file:   ', M: 'modified:   ', D: 'deleted:    ' }[change]}${path}\n`).join('');
  let out = `${where}\n${first ? '\nNo commits yet\n' : ''}`;
  if (staged.size > 0) out += `${first ? '\n' : ''}Changes to be committed:\n  (use "git ${first ? 'rm --cached' : 'restore --staged'} <file>..." to unstage)\n${list(staged)}\n`;
  else if (first) out += '\n';
  if (unstaged.size > 0) out += `Changes not staged for commit:\n  (use "git add${[...unstaged.values()].includes('D') ? '/rm' : ''} <file>..." to update what will be committed)\n  (use "git restore <file>..." to discard changes in working directory)\n${list(unstaged)}\n`;
  if (untracked.length > 0) out += `Untracked files:\n  (use "git add <file>..." to include in what will be committed)\n${untracked.map((path) => `\t${path}\n`).join('')}\n`;
  if (staged.size === 0) out += unstaged.size > 0 ? 'no changes added to commit (use "git add" and/or "git commit -a")\n' : untracked.length > 0 ? 'nothing added to commit but untracked files present (use "git add" to track)\n' : first ? 'nothing to commit (create/copy files and use "git add" to track)\n' : 'nothing to commit, working tree clean\n';
  yield* p.write(1, out);
  return 0;
};

/** A folder of which nothing is tracked stands for its files. */
function collapse(paths: readonly string[], index: Snapshot): string[] {
  return [...new Set(paths.map((path) => {
    const parts = path.split('/');
    for (let i = 1; i < parts.length; i++) {
      const folder = `${parts.slice(0, i).join('/')}/`;
      if (![...index.keys()].some((one) => one.startsWith(folder))) return folder;
    }
    return path;
  }))];
}

const add: Run = function* (call) {
  const { p, words, repository } = call;
  known(words, ['-A', '--all', '-u', '--update', '-v', '--verbose', '-f', '--force', '-n'], 'add');
  const all = flag(words, '-A', '--all', '-u', '--update'), operands = operandsOf(words);
  if (operands.length === 0 && !all) {
    yield* p.write(2, "Nothing specified, nothing added.\nhint: Maybe you wanted to say 'git add .'?\nhint: Turn this message off by running\nhint: \"git config advice.addEmptyPathspec false\"\n");
    return 0;
  }
  const index = repository.index, files = filesOf(repository, index);
  for (const operand of operands.length > 0 ? operands : [repository.top]) {
    const path = fromTop(call, operand), inside = (one: string): boolean => path === '' || one === path || one.startsWith(`${path}/`);
    const matching = [...new Set([...files, ...index.keys()])].filter(inside);
    if (matching.length === 0 && !lookup(p, operand)) throw new GitError(`fatal: pathspec '${operand}' did not match any files`);
    for (const one of matching) {
      if (flag(words, '-u', '--update') && !index.has(one)) continue;
      const entry = entryOf(repository, one);
      if (!entry) index.delete(one);
      else {
        if (flag(words, '-v', '--verbose') && index.get(one)?.id !== entry.id) yield* p.write(1, `add '${one}'\n`);
        index.set(one, { mode: entry.mode, id: repository.write('blob', entry.body) });
      }
    }
  }
  repository.index = index;
  return 0;
};

const commit: Run = function* (call) {
  const { p, words, repository } = call;
  const messages: string[] = [];
  for (let i = 0; i < words.length; i++) if (/^-[aq]*m$/.test(words[i]!)) {
    if (words[i]!.includes('a')) words.push('-a');
    if (words[i]!.includes('q')) words.push('-q');
    messages.push(words.splice(i, 2)[1] ?? '');
    i--;
  }
  for (let given = taken(words, '--message'); given !== undefined; given = taken(words, '--message')) messages.push(given);
  known(words, ['-a', '--all', '-q', '--quiet', '--amend', '--allow-empty', '--no-edit'], 'commit');
  const settings = config(p, repository), name = p.env.get('GIT_AUTHOR_NAME') ?? settings.get('user.name'), email = p.env.get('GIT_AUTHOR_EMAIL') ?? settings.get('user.email');
  if (flag(words, '-a', '--all')) yield* add({ ...call, words: ['-u'] });
  const parent = repository.resolve('HEAD'), amend = flag(words, '--amend'), { index } = repository, before = repository.snapshotOf(parent);
  if (changes(before, index).size === 0 && !amend && !flag(words, '--allow-empty')) return (yield* status({ ...call, words: [] }), 1);
  if (name === undefined || email === undefined) throw new GitError(`Author identity unknown\n\n*** Please tell me who you are.\n\nRun\n\n  git config --global user.email "you@example.com"\n  git config --global user.name "Your Name"\n\nto set your account's default identity.\nOmit --global to set the identity only in this repository.\n\nfatal: unable to auto-detect email address (got '${p.env.get('USER') ?? 'root'}@${p.ns.uts.hostname}.(none)')`);
  const old = amend && parent ? repository.commit(parent) : undefined;
  const message = messages.length > 0 ? messages.join('\n\n') : old?.message.trimEnd() ?? (yield* edited(call));
  if (message.trim() === '') throw new GitError('Aborting commit due to empty commit message.', 1);
  const who = `${name} <${email}> ${Math.floor(p.now / 1000)} +0000`, parents = old ? old.parents : parent ? [parent] : [];
  const id = repository.write('commit', encode(`tree ${repository.writeTree(index)}\n${parents.map((one) => `parent ${one}\n`).join('')}author ${who}\ncommitter ${who}\n\n${message}\n`));
  moveHead(repository, id);
  if (!flag(words, '-q', '--quiet')) {
    const made = changes(repository.snapshotOf(parents[0]), index);
    const counts = [...made].map(([path]) => lineCounts(repository, repository.snapshotOf(parents[0]).get(path)?.id, index.get(path)?.id));
    yield* p.write(1, `[${repository.branch ?? 'detached HEAD'}${parents.length === 0 ? ' (root-commit)' : ''} ${id.slice(0, 7)}] ${message.split('\n')[0]}\n ${summary(made.size, counts)}\n${[...made].flatMap(([path, change]) => (change === 'M' ? [] : [` ${change === 'A' ? 'create' : 'delete'} mode ${(index.get(path) ?? before.get(path))?.mode ?? '100644'} ${path}\n`])).join('')}`);
  }
  return 0;
};

/** Without -m the editor that the environment or the settings name is asked. */
function* edited({ p, repository }: Call): Blocking<string> {
  const editor = p.env.get('GIT_EDITOR') ?? config(p, repository).get('core.editor') ?? p.env.get('VISUAL') ?? p.env.get('EDITOR');
  if (editor === undefined) throw new GitError("error: Terminal is dumb, but EDITOR unset\nPlease supply the message using either -m or -F option.", 1);
  const path = `${repository.folder}/COMMIT_EDITMSG`;
  writeFile(p, path, '\n# Please enter the commit message for your changes. Lines starting\n# with \'#\' will be ignored, and an empty message aborts the commit.\n');
  const result = yield* p.wait(p.spawn({ argv: ['sh', '-c', `${editor} "$@"`, editor, path] }));
  if (result !== 0) throw new GitError(`error: There was a problem with the editor '${editor}'.\nPlease supply the message using either -m or -F option.`, 1);
  return readText(p, path).split('\n').filter((line) => !line.startsWith('#')).join('\n').trim();
}

function moveHead(repository: Repository, id: string): void {
  if (repository.branch === undefined) writeFile(repository.p, `${repository.folder}/HEAD`, `${id}\n`);
  else repository.setReference(repository.head, id);
}

const summary = (files: number, counts: readonly (readonly [number, number])[]): string => {
  const added = counts.reduce((sum, [one]) => sum + one, 0), removed = counts.reduce((sum, [, one]) => sum + one, 0);
  return [`${files} file${files === 1 ? '' : 's'} changed`, ...(added > 0 || removed === 0 ? [`${added} insertion${added === 1 ? '' : 's'}(+)`] : []), ...(removed > 0 || added === 0 ? [`${removed} deletion${removed === 1 ? '' : 's'}(-)`] : [])].join(', ');
};

function lineCounts(repository: Repository, before: string | undefined, after: string | undefined): readonly [number, number] {
  const text = unifiedDiff(before === undefined ? '' : repository.text(before), after === undefined ? '' : repository.text(after), 0);
  return [text.match(/^\+/gm)?.length ?? 0, text.match(/^-/gm)?.length ?? 0];
}

/** HEAD -> main, tag: v1 … as log shows them behind an id. */
function decoration(repository: Repository, id: string): string {
  const branches = repository.branches().filter((name) => repository.reference(`refs/heads/${name}`) === id), here = repository.branch;
  const names = [...(repository.resolve('HEAD') === id ? [here === undefined ? 'HEAD' : `HEAD -> ${here}`] : []), ...repository.tags().filter((name) => repository.reference(`refs/tags/${name}`) === id).map((name) => `tag: ${name}`), ...branches.filter((name) => name !== here)];
  return names.length > 0 ? ` (${names.join(', ')})` : '';
}

const log: Run = function* ({ p, words, repository }) {
  known(words, ['--oneline', '-n', '--max-count', '--all', '--graph', '--decorate', '-p', '--stat', '--reverse', '--format', '--pretty'], 'log');
  const limit = Number(taken(words, '-n', '--max-count') ?? words.find((word) => /^-\d+$/.test(word))?.slice(1) ?? Infinity), [from = 'HEAD'] = operandsOf(words);
  const start = repository.resolve(from);
  if (start === undefined) throw new GitError(from === 'HEAD' ? `fatal: your current branch '${repository.branch}' does not have any commits yet` : `fatal: ambiguous argument '${from}': unknown revision or path not in the working tree.\nUse '--' to separate paths from revisions, like this:\n'git <command> [<revision>...] -- [<file>...]'`);
  const shown: Commit[] = [];
  for (let id: string | undefined = start; id !== undefined && shown.length < limit; ) {
    const one: Commit = repository.commit(id)!;
    shown.push(one);
    id = one.parents[0];
  }
  if (flag(words, '--reverse')) shown.reverse();
  const format = taken(words, '--format', '--pretty')?.replace(/^t?format:/, '');
  const mark = flag(words, '--graph') ? '* ' : '', terminal = p.files.get(1)?.tty !== undefined, names = (id: string): string => (terminal || flag(words, '--decorate') ? decoration(repository, id) : '');
  for (const [i, one] of shown.entries()) {
    if (format !== undefined && format !== 'oneline') yield* p.write(1, `${mark}${formatted(one, format)}\n`);
    else if (flag(words, '--oneline') || format === 'oneline') yield* p.write(1, `${mark}${one.id.slice(0, 7)}${names(one.id)} ${one.message.split('\n')[0]}\n`);
    else yield* p.write(1, `${i > 0 ? '\n' : ''}commit ${one.id}${names(one.id)}\nAuthor: ${one.author}\nDate:   ${dateOf(one)}\n\n${one.message.trimEnd().split('\n').map((line) => `    ${line}\n`).join('')}`);
    if (flag(words, '-p')) yield* p.write(1, `\n${patch(repository, repository.snapshotOf(one.parents[0]), repository.readTree(one.tree), (id) => repository.text(id))}`);
  }
  return 0;
};

const dateOf = (commit_: Commit): string => strftime('%a %b %-d %H:%M:%S %Y +0000', commit_.time * 1000);

const formatted = (one: Commit, format: string): string => format.replace(/%(H|h|s|an|ae|ad|ai|at|T|P|n|b|%)/g, (_, key: string) => ({
  H: one.id, h: one.id.slice(0, 7), s: one.message.split('\n')[0]!, an: one.author.replace(/ <.*/, ''), ae: /<(.*)>/.exec(one.author)?.[1] ?? '', ad: dateOf(one), ai: strftime('%F %T +0000', one.time * 1000), at: String(one.time), T: one.tree, P: one.parents.join(' '), n: '\n', b: one.message.split('\n').slice(2).join('\n'), '%': '%',
})[key]!);

/** Diffs of all changed files, with git's headers. */
function patch(repository: Repository, from: Snapshot, to: Snapshot, textOf: (id: string, path: string) => string): string {
  return [...changes(from, to)].map(([path, change]) => {
    const before = from.get(path), after = to.get(path);
    const text = unifiedDiff(before ? repository.text(before.id) : '', after ? textOf(after.id, path) : '', 3);
    const modes = change === 'A' ? `new file mode ${after!.mode}\n` : change === 'D' ? `deleted file mode ${before!.mode}\n` : before!.mode !== after!.mode ? `old mode ${before!.mode}\nnew mode ${after!.mode}\n` : '';
    const ids = `index ${before?.id.slice(0, 7) ?? '0000000'}..${after?.id.slice(0, 7) ?? '0000000'}${change === 'M' && before!.mode === after!.mode ? ` ${after!.mode}` : ''}\n`;
    return `diff --git a/${path} b/${path}\n${modes}${text === '' ? (before?.id === after?.id ? '' : ids) : `${ids}--- ${before ? `a/${path}` : '/dev/null'}\n+++ ${after ? `b/${path}` : '/dev/null'}\n${text}`}`;
  }).join('');
}

const diff: Run = function* (call) {
  const { p, words, repository } = call;
  known(words, ['--staged', '--cached', '--stat', '--name-only', '--name-status', '--no-color', '--no-pager'], 'diff');
  const operands = operandsOf(words), revisions = operands.flatMap((word) => word.split('..')).filter((word) => repository.resolve(word) !== undefined && !lookup(p, word)).map((word) => repository.snapshotOf(repository.resolve(word)));
  const paths = operands.filter((word) => word.split('..').every((one) => repository.resolve(one) === undefined || lookup(p, one) !== undefined)).map((word) => fromTop(call, word));
  const cached = flag(words, '--staged', '--cached'), work = !cached && revisions.length < 2;
  const only = (snapshot: Snapshot): Snapshot => new Map([...snapshot].filter(([path]) => paths.length === 0 || paths.some((one) => path === one || path.startsWith(`${one}/`) || one === '')));
  const from = only(revisions[0] ?? (cached ? repository.snapshotOf(repository.resolve('HEAD')) : repository.index)), to = only(revisions[1] ?? (cached ? repository.index : tracked(repository)));
  const found = changes(from, to), textOf = (id: string, path: string): string => (work ? contentAt(repository, path) : repository.text(id));
  if (flag(words, '--name-only', '--name-status')) yield* p.write(1, [...found].map(([path, change]) => `${flag(words, '--name-status') ? `${change}\t` : ''}${path}\n`).join(''));
  else if (flag(words, '--stat')) yield* p.write(1, statOf(repository, from, to, found, textOf));
  else yield* p.write(1, patch(repository, from, to, textOf));
  return 0;
};

function statOf(repository: Repository, from: Snapshot, to: Snapshot, found: Map<string, Change>, textOf: (id: string, path: string) => string): string {
  if (found.size === 0) return '';
  const rows = [...found.keys()].map((path) => {
    const text = unifiedDiff(from.has(path) ? repository.text(from.get(path)!.id) : '', to.has(path) ? textOf(to.get(path)!.id, path) : '', 0);
    return { path, added: text.match(/^\+/gm)?.length ?? 0, removed: text.match(/^-/gm)?.length ?? 0 };
  });
  const width = Math.max(...rows.map(({ path }) => path.length)), digits = Math.max(...rows.map(({ added, removed }) => String(added + removed).length));
  return `${rows.map(({ path, added, removed }) => ` ${path.padEnd(width)} | ${String(added + removed).padStart(digits)} ${'+'.repeat(Math.min(added, 40))}${'-'.repeat(Math.min(removed, 40))}\n`).join('')} ${summary(rows.length, rows.map(({ added, removed }) => [added, removed] as const))}\n`;
}

const branch: Run = function* ({ p, words, repository }) {
  known(words, ['-d', '-D', '--delete', '-m', '-M', '--show-current', '-a', '--all', '--list', '-v'], 'branch');
  const [name, from] = operandsOf(words);
  if (flag(words, '--show-current')) yield* p.write(1, repository.branch === undefined ? '' : `${repository.branch}\n`);
  else if (flag(words, '-d', '-D', '--delete') && name !== undefined) {
    const id = repository.reference(`refs/heads/${name}`);
    if (id === undefined) throw new GitError(`error: branch '${name}' not found.`, 1);
    if (name === repository.branch) throw new GitError(`error: Cannot delete branch '${name}' checked out at '${repository.top}'`, 1);
    unlink(p, `${repository.folder}/refs/heads/${name}`);
    yield* p.write(1, `Deleted branch ${name} (was ${id.slice(0, 7)}).\n`);
  } else if (flag(words, '-m', '-M')) {
    const old = from === undefined ? repository.branch! : name!, next = from ?? name!, id = repository.reference(`refs/heads/${old}`);
    if (id !== undefined) {
      repository.setReference(`refs/heads/${next}`, id);
      if (next !== old) unlink(p, `${repository.folder}/refs/heads/${old}`);
    }
    if (repository.branch === old) writeFile(p, `${repository.folder}/HEAD`, `ref: refs/heads/${next}\n`);
  } else if (name === undefined) {
    const here = repository.branch;
    yield* p.write(1, (here === undefined ? `* (HEAD detached at ${repository.head.slice(0, 7)})\n` : '') + repository.branches().map((one) => `${one === here ? '*' : ' '} ${one}\n`).join(''));
  } else {
    const id = repository.resolve(from ?? 'HEAD');
    if (repository.reference(`refs/heads/${name}`) !== undefined) throw new GitError(`fatal: a branch named '${name}' already exists`);
    if (id === undefined) throw new GitError(`fatal: not a valid object name: '${from ?? repository.branch}'`);
    repository.setReference(`refs/heads/${name}`, id);
  }
  return 0;
};

const checkout: Run = function* (call) {
  const { p, words, repository } = call;
  known(words, ['-b', '-B', '-c', '-C', '-q', '--quiet', '-f', '--detach'], 'checkout');
  const [name, ...rest] = operandsOf(words), makes = flag(words, '-b', '-B', '-c', '-C');
  if (name === undefined || (words.includes('--') && !makes)) return yield* restore({ ...call, words: words.filter((word) => word !== '--') });
  const exists = repository.reference(`refs/heads/${name}`) !== undefined, id = repository.resolve(makes ? rest[0] ?? 'HEAD' : name);
  if (makes && exists) throw new GitError(`fatal: a branch named '${name}' already exists`);
  if (id === undefined && !makes) {
    if (lookup(p, name)) return yield* restore(call);
    throw new GitError(`error: pathspec '${name}' did not match any file(s) known to git`, 1);
  }
  const from = repository.snapshotOf(repository.resolve('HEAD')), to = repository.snapshotOf(id);
  const clash = [...changes(from, to).keys()].filter((path) => changes(repository.index, tracked(repository)).has(path) || changes(from, repository.index).has(path));
  if (clash.length > 0) throw new GitError(`error: Your local changes to the following files would be overwritten by checkout:\n${clash.map((path) => `\t${path}\n`).join('')}Please commit your changes or stash them before you switch branches.\nAborting`, 1);
  const index = repository.index;
  materialise(repository, from, to);
  for (const [path, change] of changes(from, to)) change === 'D' ? index.delete(path) : index.set(path, to.get(path)!);
  repository.index = index;
  const same = name === repository.branch;
  if (makes && id !== undefined) repository.setReference(`refs/heads/${name}`, id);
  writeFile(p, `${repository.folder}/HEAD`, makes || exists ? `ref: refs/heads/${name}\n` : `${id}\n`);
  if (!flag(words, '-q', '--quiet')) yield* p.write(2, makes ? `Switched to a new branch '${name}'\n` : same ? `Already on '${name}'\n` : exists ? `Switched to branch '${name}'\n` : `HEAD is now at ${id!.slice(0, 7)} ${repository.commit(id!)?.message.split('\n')[0]}\n`);
  return 0;
};

const restore: Run = function* (call) {
  const { p, words, repository } = call;
  known(words, ['--staged', '-S', '--source'], 'restore');
  const paths = operandsOf(words), staged = flag(words, '--staged', '-S');
  if (paths.length === 0) throw new GitError('fatal: you must specify path(s) to restore');
  const index = repository.index, source = staged ? repository.snapshotOf(repository.resolve('HEAD')) : index;
  for (const operand of paths) {
    const path = fromTop(call, operand), matching = [...new Set([...source.keys(), ...(staged ? index.keys() : [])])].filter((one) => path === '' || one === path || one.startsWith(`${path}/`));
    if (matching.length === 0) throw new GitError(`error: pathspec '${operand}' did not match any file(s) known to git`, 1);
    for (const one of matching) {
      const entry = source.get(one);
      if (!staged) materialise(repository, new Map(), new Map([[one, entry!]]));
      else if (entry) index.set(one, entry);
      else index.delete(one);
    }
  }
  if (staged) repository.index = index;
  yield* p.compute(0.1);
  return 0;
};

const remove: Run = function* (call) {
  const { p, words, repository } = call;
  known(words, ['--cached', '-r', '-f', '-q'], 'rm');
  const index = repository.index;
  for (const operand of operandsOf(words)) {
    const path = fromTop(call, operand), matching = [...index.keys()].filter((one) => one === path || one.startsWith(`${path}/`));
    if (matching.length === 0) throw new GitError(`fatal: pathspec '${operand}' did not match any files`);
    if (!flag(words, '-r') && !index.has(path)) throw new GitError(`fatal: not removing '${operand}' recursively without -r`);
    for (const one of matching) {
      index.delete(one);
      if (!flag(words, '--cached') && lookup(p, `${repository.top}/${one}`, false)) unlink(p, `${repository.top}/${one}`);
      if (!flag(words, '-q')) yield* p.write(1, `rm '${one}'\n`);
    }
  }
  repository.index = index;
  return 0;
};

const reset: Run = function* ({ p, words, repository }) {
  known(words, ['--hard', '--soft', '--mixed', '-q'], 'reset');
  const [word = 'HEAD'] = operandsOf(words), id = repository.resolve(word);
  if (id === undefined) throw new GitError(`fatal: ambiguous argument '${word}': unknown revision or path not in the working tree.`);
  const to = repository.snapshotOf(id);
  if (flag(words, '--hard')) materialise(repository, tracked(repository), to);
  moveHead(repository, id);
  if (!flag(words, '--soft')) repository.index = to;
  const left = changes(to, tracked(repository));
  if (flag(words, '--hard')) yield* p.write(1, `HEAD is now at ${id.slice(0, 7)} ${repository.commit(id)!.message.split('\n')[0]}\n`);
  else if (!flag(words, '--soft', '-q') && left.size > 0) yield* p.write(1, `Unstaged changes after reset:\n${[...left].map(([path, change]) => `${change}\t${path}\n`).join('')}`);
  return 0;
};

const show: Run = function* ({ p, words, repository }) {
  const [word = 'HEAD'] = operandsOf(words), [revision = '', path] = word.split(':'), id = repository.resolve(revision);
  if (id === undefined) throw new GitError(`fatal: ambiguous argument '${word}': unknown revision or path not in the working tree.\nUse '--' to separate paths from revisions, like this:\n'git <command> [<revision>...] -- [<file>...]'`);
  if (path !== undefined) {
    const entry = repository.snapshotOf(id).get(path);
    if (!entry) throw new GitError(`fatal: path '${path}' does not exist in '${revision}'`);
    yield* p.write(1, repository.text(entry.id));
    return 0;
  }
  yield* log({ p, words: ['-n', '1', '-p', id], repository });
  return 0;
};

const tag: Run = function* ({ p, words, repository }) {
  known(words, ['-d', '-l', '--list', '-a', '-m'], 'tag');
  taken(words, '-m');
  const [name, from = 'HEAD'] = operandsOf(words), id = repository.resolve(from);
  if (name === undefined) yield* p.write(1, repository.tags().map((one) => `${one}\n`).join(''));
  else if (flag(words, '-d')) {
    if (repository.reference(`refs/tags/${name}`) === undefined) throw new GitError(`error: tag '${name}' not found.`, 1);
    unlink(p, `${repository.folder}/refs/tags/${name}`);
  } else {
    if (repository.reference(`refs/tags/${name}`) !== undefined) throw new GitError(`fatal: tag '${name}' already exists`);
    if (id === undefined) throw new GitError(`fatal: Failed to resolve '${from}' as a valid ref.`);
    repository.setReference(`refs/tags/${name}`, id);
  }
  return 0;
};

const revParse: Run = function* ({ p, words, repository }) {
  for (const word of words.filter((one) => one !== '--short' && one !== '--abbrev-ref')) {
    if (word === '--show-toplevel') yield* p.write(1, `${repository.top}\n`);
    else if (word === '--git-dir') yield* p.write(1, `${absolutePath(p, '.') === repository.top ? '.git' : repository.folder}\n`);
    else if (word === '--is-inside-work-tree') yield* p.write(1, 'true\n');
    else {
      const id = repository.resolve(word);
      if (id === undefined) throw new GitError(`${word}\nfatal: ambiguous argument '${word}': unknown revision or path not in the working tree.\nUse '--' to separate paths from revisions, like this:\n'git <command> [<revision>...] -- [<file>...]'`);
      yield* p.write(1, `${words.includes('--abbrev-ref') ? repository.branch ?? 'HEAD' : words.includes('--short') ? id.slice(0, 7) : id}\n`);
    }
  }
  return 0;
};

const listFiles: Run = function* ({ p, repository }) {
  yield* p.write(1, [...repository.index.keys()].map((path) => `${path}\n`).join(''));
  return 0;
};

/** git config, also outside of a repository. */
export function* configure(p: Process, words: string[], repository: Repository | undefined): Blocking<number> {
  const everywhere = flag(words, '--global'), list = flag(words, '--list', '-l'), [key, value] = operandsOf(words);
  const path = everywhere ? `${p.env.get('HOME') ?? '/root'}/.gitconfig` : repository ? `${repository.folder}/config` : undefined;
  if (list) {
    yield* p.write(1, [...config(p, repository)].map(([name, one]) => `${name}=${one}\n`).join(''));
    return 0;
  }
  if (key === undefined) throw new GitError('usage: git config [<options>]', 129);
  if (!key.includes('.')) throw new GitError(`error: key does not contain a section: ${key}`, 2);
  if (value === undefined || flag(words, '--get')) {
    const found = config(p, repository).get(key.toLowerCase());
    if (found !== undefined) yield* p.write(1, `${found}\n`);
    return found === undefined ? 1 : 0;
  }
  if (path === undefined) throw new GitError('fatal: not in a git directory');
  setConfig(p, path, key, value);
  return 0;
}

export const commands: Record<string, Run> = { add, branch, checkout, commit, diff, log, 'ls-files': listFiles, reset, restore, 'rev-parse': revParse, rm: remove, show, status, switch: checkout, tag };
