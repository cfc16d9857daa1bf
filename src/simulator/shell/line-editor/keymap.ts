/** Which keys do what: readline's keymaps, in the notation of bind(1), and the few keys of busybox. */

/** A function by its name in readline, text that is typed instead, or a command that the shell runs (`bind -x`). */
export type Binding = string | { readonly macro: string } | { readonly command: string };

export class Keymap {
  readonly bindings = new Map<string, Binding>();
  /** Beginnings of longer sequences, with how many there are. */
  readonly #beginnings = new Map<string, number>();

  constructor(table = '') {
    for (const line of table.split('\n')) {
      const [name, ...sequences] = line.trim().split(' ');
      for (const sequence of sequences) this.bind(parseKeys(sequence), name!);
    }
  }

  bind(keys: string, binding: Binding): void {
    if (!this.bindings.has(keys)) this.#count(keys, 1);
    this.bindings.set(keys, binding);
  }

  unbind(keys: string): void {
    if (this.bindings.delete(keys)) this.#count(keys, -1);
  }

  copy(): Keymap {
    const copy = new Keymap();
    for (const [keys, binding] of this.bindings) copy.bindings.set(keys, binding);
    for (const [keys, count] of this.#beginnings) copy.#beginnings.set(keys, count);
    return copy;
  }

  isBeginning(keys: string): boolean {
    return (this.#beginnings.get(keys) ?? 0) > 0;
  }

  #count(keys: string, by: number): void {
    for (let length = 1; length < keys.length; length++) this.#beginnings.set(keys.slice(0, length), (this.#beginnings.get(keys.slice(0, length)) ?? 0) + by);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { e: '\x1b', a: '\x07', b: '\b', d: '\x7f', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** `\C-x\e[A` → the characters that the keyboard sends. */
export function parseKeys(text: string): string {
  return text.replace(/((?:\\C-|\\M-)+)(\\?.)|\\([0-7]{1,3})|\\x([0-9a-fA-F]{1,2})|\\(.)/gsu, (_, modifiers?: string, key?: string, octal?: string, hex?: string, letter?: string) => {
    if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8));
    if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
    if (letter !== undefined) return ESCAPES[letter] ?? letter;
    const base = key!.length > 1 ? (ESCAPES[key![1]!] ?? key![1]!) : key!;
    const held = !modifiers!.includes('C-') ? base : base === '?' ? '\x7f' : String.fromCharCode(base.toUpperCase().charCodeAt(0) & 31);
    return modifiers!.includes('M-') ? `\x1b${held}` : held;
  });
}

/** Those of a keyboard's special keys, in every map. */
export const SPECIAL_KEYS = `backward-char \\eOD \\e[D
backward-word \\e[1;3D \\e[1;5D
beginning-of-line \\eOH \\e[H
bracketed-paste-begin \\e[200~
delete-char \\e[3~
end-of-line \\eOF \\e[F
forward-char \\eOC \\e[C
forward-word \\e[1;3C \\e[1;5C
history-search-backward \\e[5~
history-search-forward \\e[6~
kill-word \\e[3;5~
next-history \\eOB \\e[B
previous-history \\eOA \\e[A
accept-line \\C-j \\C-m`;

const EMACS = `${SPECIAL_KEYS}
abort \\C-g \\C-x\\C-g \\e\\C-g
backward-char \\C-b
backward-delete-char \\C-h \\C-?
backward-kill-line \\C-x\\C-?
backward-kill-word \\e\\C-h \\e\\C-?
backward-word \\e\\e[D \\e[5D \\eb
beginning-of-history \\e<
beginning-of-line \\C-a \\e[1~
call-last-kbd-macro \\C-xe
capitalize-word \\ec
character-search \\C-]
character-search-backward \\e\\C-]
clear-display \\e\\C-l
clear-screen \\C-l
complete \\C-i \\e\\e\\000
complete-command \\e!
complete-filename \\e/
complete-hostname \\e@
complete-into-braces \\e{
complete-username \\e~
complete-variable \\e$
delete-char \\C-d
delete-horizontal-space \\e\\\\
digit-argument \\e- \\e0 \\e1 \\e2 \\e3 \\e4 \\e5 \\e6 \\e7 \\e8 \\e9
display-shell-version \\C-x\\C-v
downcase-word \\el
dynamic-complete-history \\e\\C-i
edit-and-execute-command \\C-x\\C-e
end-kbd-macro \\C-x)
end-of-history \\e>
end-of-line \\C-e \\e[4~
exchange-point-and-mark \\C-x\\C-x
forward-char \\C-f
forward-search-history \\C-s
forward-word \\e\\e[C \\e[5C \\ef
glob-complete-word \\eg
glob-expand-word \\C-x*
glob-list-expansions \\C-xg
history-expand-line \\e^
insert-comment \\e#
insert-completions \\e*
insert-last-argument \\e. \\e_
kill-line \\C-k
kill-word \\ed
next-history \\C-n
non-incremental-forward-search-history \\en
non-incremental-reverse-search-history \\ep
operate-and-get-next \\C-o
possible-command-completions \\C-x!
possible-completions \\e= \\e?
possible-filename-completions \\C-x/
possible-hostname-completions \\C-x@
possible-username-completions \\C-x~
possible-variable-completions \\C-x$
previous-history \\C-p
quoted-insert \\C-q \\C-v \\e[2~
re-read-init-file \\C-x\\C-r
reverse-search-history \\C-r
revert-line \\e\\C-r \\er
set-mark \\C-@ \\e\\040
shell-backward-word \\e\\C-b
shell-expand-line \\e\\C-e
shell-forward-word \\e\\C-f
shell-kill-word \\e\\C-d
shell-transpose-words \\e\\C-t
spell-correct-word \\C-xs
start-kbd-macro \\C-x(
tilde-expand \\e&
transpose-chars \\C-t
transpose-words \\et
undo \\C-x\\C-u \\C-_
unix-line-discard \\C-u
unix-word-rubout \\C-w
upcase-word \\eu
yank \\C-y
yank-last-arg \\e. \\e_
yank-nth-arg \\e\\C-y
yank-pop \\ey`;

const BUSYBOX = `accept-line \\C-j \\C-m
beginning-of-line \\C-a \\e[H \\eOH \\e[1~ \\e[7~
end-of-line \\C-e \\e[F \\eOF \\e[4~ \\e[8~
forward-char \\C-f \\e[C \\eOC
backward-char \\C-b \\e[D \\eOD
forward-word \\ef \\e[1;5C \\e[1;3C
backward-word \\eb \\e[1;5D \\e[1;3D
backward-delete-char \\C-h \\C-?
delete-char \\C-d \\e[3~
kill-line \\C-k
unix-line-discard \\C-u
unix-word-rubout \\C-w
kill-word \\ed
backward-kill-word \\e\\C-? \\e\\C-h
previous-history \\C-p \\e[A \\eOA
next-history \\C-n \\e[B \\eOB
clear-screen \\C-l
reverse-search-history \\C-r
complete \\C-i`;

/** The tables once they were read: every terminal begins with a copy. */
const tables = new Map<string, Keymap>();

export type KeymapName = 'emacs' | 'vi-insert' | 'vi-command';

/** What the keys of one shell do; `bind` changes it. */
export class Keys {
  readonly maps = new Map<KeymapName, Keymap>();
  /** `set NAME VALUE` of inputrc, where it is not the default. */
  readonly settings = new Map<string, string>();
  /** inputrc has been read. */
  initialised = false;

  constructor(isReadline: boolean) {
    const table = isReadline ? EMACS : BUSYBOX;
    let first = tables.get(table);
    if (!first) tables.set(table, (first = new Keymap(table)));
    this.maps.set('emacs', first.copy());
  }

  isOn(setting: string): boolean {
    return this.settings.get(setting) === 'on';
  }
}
