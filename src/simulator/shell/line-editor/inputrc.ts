/** The language of inputrc and `bind`: `set NAME VALUE`, `"keys": function`, `"keys": "text"`, `Control-x: function`, $if. */
import { FUNCTION_NAMES } from './function-names.ts';
import { parseKeys, type Keymap, type KeymapName, type Keys } from './keymap.ts';
import { viMaps } from './vi/keymaps.ts';

interface Place {
  readonly file: string;
  readonly application: string;
  readonly terminal: string;
}

/** Settings and what they are when nobody has set them, in the order of `bind -v`. */
export const SETTINGS: Readonly<Record<string, string>> = {
  'bind-tty-special-chars': 'on', 'blink-matching-paren': 'off', 'byte-oriented': 'off', 'colored-completion-prefix': 'off', 'colored-stats': 'off', 'completion-ignore-case': 'off', 'completion-map-case': 'off', 'convert-meta': 'off',
  'disable-completion': 'off', 'echo-control-characters': 'on', 'enable-active-region': 'on', 'enable-bracketed-paste': 'on', 'enable-keypad': 'off', 'enable-meta-key': 'on', 'expand-tilde': 'off', 'history-preserve-point': 'off',
  'horizontal-scroll-mode': 'off', 'input-meta': 'on', 'mark-directories': 'on', 'mark-modified-lines': 'off', 'mark-symlinked-directories': 'off', 'match-hidden-files': 'on', 'menu-complete-display-prefix': 'off', 'meta-flag': 'on',
  'output-meta': 'on', 'page-completions': 'on', 'prefer-visible-bell': 'on', 'print-completions-horizontally': 'off', 'revert-all-at-newline': 'off', 'show-all-if-ambiguous': 'off', 'show-all-if-unmodified': 'off', 'show-mode-in-prompt': 'off',
  'skip-completed-text': 'off', 'visible-stats': 'off', 'bell-style': 'audible', 'comment-begin': '#', 'completion-display-width': '-1', 'completion-prefix-display-length': '0', 'completion-query-items': '100', 'editing-mode': 'emacs',
  'emacs-mode-string': '@', 'history-size': '0', keymap: 'emacs', 'keyseq-timeout': '500', 'vi-cmd-mode-string': '(cmd)', 'vi-ins-mode-string': '(ins)',
};

const NAMED_KEYS: Readonly<Record<string, string>> = { del: '\x7f', rubout: '\x7f', esc: '\x1b', escape: '\x1b', lfd: '\n', newline: '\n', ret: '\r', return: '\r', spc: ' ', space: ' ', tab: '\t' };

export const KEYMAP_NAMES: Readonly<Record<string, KeymapName>> = {
  emacs: 'emacs', 'emacs-standard': 'emacs', 'emacs-meta': 'emacs', 'emacs-ctlx': 'emacs', vi: 'vi-command', 'vi-move': 'vi-command', 'vi-command': 'vi-command', 'vi-insert': 'vi-insert',
};

export function mapOf(keys: Keys, name: KeymapName): Keymap {
  if (name !== 'emacs' && !keys.maps.has(name)) for (const [mode, map] of viMaps()) keys.maps.set(mode, map);
  return keys.maps.get(name)!;
}

/** Takes one line; gives what is wrong with it. */
export function applyLine(keys: Keys, line: string, map = mapOf(keys, KEYMAP_NAMES[keys.settings.get('keymap') ?? 'emacs'] ?? 'emacs')): string | undefined {
  const set = /^set\s+(\S+)\s*(.*?)\s*$/i.exec(line);
  if (set) return applySetting(keys, set[1]!.toLowerCase(), set[2]!);
  const bound = /^(?:"((?:\\.|[^"\\])*)"|([^\s:"]+))\s*:\s*(.*?)\s*$/s.exec(line);
  if (!bound) return line.startsWith('"') ? `${line}: no closing \`"' in key binding` : /^[^\s:]+$/.test(line) ? `${line}: no key sequence terminator` : undefined;
  const sequence = bound[1] === undefined ? namedKey(bound[2]!) : parseKeys(bound[1]), what = bound[3]!;
  if (sequence === '') return undefined;
  const macro = /^(["'])((?:\\.|(?!\1).)*)\1?/s.exec(what);
  if (macro) map.bind(sequence, { macro: parseKeys(macro[2]!) });
  else {
    const name = what.split(/\s/)[0]!.toLowerCase();
    // A name that there is not unbinds.
    if (FUNCTION_NAMES.includes(name)) map.bind(sequence, name);
    else map.unbind(sequence);
  }
  return undefined;
}

function applySetting(keys: Keys, name: string, value: string): string | undefined {
  if (SETTINGS[name] === undefined) return `${name}: unknown variable name`;
  keys.settings.set(name, /^(on|off)$/.test(SETTINGS[name]) ? (/^(on|1|)$/i.test(value) ? 'on' : 'off') : value);
  return undefined;
}

/** `Control-Meta-x`, `Rubout`. */
function namedKey(name: string): string {
  const parts = name.split('-'), last = parts.at(-1)!, key = NAMED_KEYS[last.toLowerCase()] ?? last[0] ?? '';
  const controlled = /(^|-)c(ontrol|trl)?-/i.test(name) ? String.fromCharCode(key.toUpperCase().charCodeAt(0) & 31) : key;
  return /(^|-)m(eta)?-/i.test(name) ? `\x1b${controlled}` : controlled;
}

/** Takes a file; gives what is wrong with its lines. */
export function applyLines(keys: Keys, text: string, { file, application, terminal }: Place): string[] {
  const complaints: string[] = [], skips: boolean[] = [];
  text.split('\n').forEach((whole, index) => {
    const line = whole.trim(), [directive, ...rest] = line.split(/\s+/), condition = rest.join(' ');
    if (directive === '$if') skips.push(skips.at(-1) === true || !holds(condition, application, terminal));
    else if (directive === '$else') skips.push(!skips.pop());
    else if (directive === '$endif') skips.pop();
    else if (line === '' || line.startsWith('#') || line.startsWith('$') || skips.includes(true)) return;
    else {
      const problem = applyLine(keys, line);
      if (problem !== undefined) complaints.push(`${file}: line ${index + 1}: ${problem}`);
    }
  });
  return complaints;
}

function holds(condition: string, application: string, terminal: string): boolean {
  const [, name, value] = /^(mode|term|version)\s*[=<>!]+\s*(.*)$/i.exec(condition) ?? [];
  if (name === undefined) return condition.toLowerCase() === application;
  return name === 'mode' ? value === 'emacs' : name === 'term' ? value === terminal || value === terminal.split('-')[0] : true;
}
