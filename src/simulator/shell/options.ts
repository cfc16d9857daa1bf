/** What `set -o` and `shopt` switch. */
export interface Options {
  allexport: boolean; braceexpand: boolean; emacs: boolean; errexit: boolean; errtrace: boolean; functrace: boolean; hashall: boolean; histexpand: boolean; history: boolean; ignoreeof: boolean;
  'interactive-comments': boolean; keyword: boolean; monitor: boolean; noclobber: boolean; noexec: boolean; noglob: boolean; nolog: boolean; notify: boolean; nounset: boolean; onecmd: boolean;
  physical: boolean; pipefail: boolean; posix: boolean; privileged: boolean; verbose: boolean; vi: boolean; xtrace: boolean;
}

export type OptionName = keyof Options;

export const LETTERS: Record<string, OptionName> = {
  a: 'allexport', B: 'braceexpand', e: 'errexit', E: 'errtrace', T: 'functrace', h: 'hashall', H: 'histexpand', k: 'keyword', m: 'monitor', C: 'noclobber', n: 'noexec', f: 'noglob', b: 'notify', u: 'nounset', t: 'onecmd',
  P: 'physical', p: 'privileged', v: 'verbose', x: 'xtrace',
};

/** Order of the letters in `$-`. */
const FLAG_ORDER = 'abefhkmnptuvxBCEHPT';

export function defaultOptions(dialect: 'bash' | 'ash', interactive: boolean): Options {
  const bash = dialect === 'bash';
  return {
    allexport: false, braceexpand: bash, emacs: interactive && bash, errexit: false, errtrace: false, functrace: false, hashall: bash, histexpand: interactive && bash, history: interactive && bash, ignoreeof: false,
    'interactive-comments': bash, keyword: false, monitor: interactive, noclobber: false, noexec: false, noglob: false, nolog: false, notify: false, nounset: false, onecmd: false,
    physical: false, pipefail: false, posix: false, privileged: false, verbose: false, vi: false, xtrace: false,
  };
}

export const flagLetters = (options: Options, interactive: boolean): string => {
  const letters = [...FLAG_ORDER].filter((letter) => options[LETTERS[letter]!]).join('');
  return interactive ? letters.replace(/^([abefh]*)/, '$1i') : letters;
};

const DASH_ORDER: readonly [string, OptionName | 'interactive' | 'stdin'][] = [
  ['u', 'nounset'], ['b', 'notify'], ['a', 'allexport'], ['C', 'noclobber'], ['E', 'emacs'], ['V', 'vi'], ['v', 'verbose'], ['x', 'xtrace'], ['s', 'stdin'], ['n', 'noexec'], ['m', 'monitor'], ['i', 'interactive'], ['I', 'ignoreeof'], ['f', 'noglob'], ['e', 'errexit'],
];

/** `$-` of dash and busybox. */
export const dashLetters = (options: Options, interactive: boolean, stdin: boolean): string =>
  DASH_ORDER.map(([letter, name]) => ((name === 'interactive' ? interactive : name === 'stdin' ? stdin : options[name]) ? letter : '')).join('');

/** Names of `shopt` in bash 5.2 that are on at the start. */
const ON = [
  'checkwinsize', 'cmdhist', 'complete_fullquote', 'extquote', 'force_fignore', 'globasciiranges', 'globskipdots', 'hostcomplete', 'interactive_comments', 'patsub_replacement', 'progcomp', 'promptvars', 'sourcepath',
];
const OFF = [
  'autocd', 'assoc_expand_once', 'cdable_vars', 'cdspell', 'checkhash', 'checkjobs', 'compat31', 'compat32', 'compat40', 'compat41', 'compat42', 'compat43', 'compat44', 'direxpand', 'dirspell', 'dotglob', 'execfail', 'expand_aliases',
  'extdebug', 'extglob', 'failglob', 'globstar', 'gnu_errfmt', 'histappend', 'histreedit', 'histverify', 'huponexit', 'inherit_errexit', 'lastpipe', 'lithist', 'localvar_inherit', 'localvar_unset', 'login_shell', 'mailwarn',
  'no_empty_cmd_completion', 'nocaseglob', 'nocasematch', 'noexpand_translation', 'nullglob', 'progcomp_alias', 'restricted_shell', 'shift_verbose', 'varredir_close', 'xpg_echo',
];

/** In the order of bash's table, which has one name out of its place. */
export const SHOPT_NAMES = ['autocd', ...[...ON, ...OFF].filter((name) => name !== 'autocd').sort()];

export function defaultShopts(dialect: 'bash' | 'ash', interactive: boolean): Record<string, boolean> {
  const shopts = Object.fromEntries(SHOPT_NAMES.map((name) => [name, ON.includes(name)]));
  shopts.expand_aliases = interactive || dialect === 'ash';
  return shopts;
}
