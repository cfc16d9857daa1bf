/** mod_rewrite's rules as they are read: RewriteRule, RewriteCond and their flags. */
import { ConfigError, type Directive } from './config.ts';
import { patternMistake, patternOf } from './patterns.ts';

export interface Condition {
  test: string;
  pattern: string;
  negated: boolean;
  or: boolean;
  ignoreCase: boolean;
}

export interface Rule {
  conditions: Condition[];
  pattern: RegExp;
  negated: boolean;
  substitution: string;
  /** By the short name: R, L, F …; what follows the sign, or nothing. */
  flags: ReadonlyMap<string, string>;
  /** E=NAME:VALUE, of which there may be several. */
  variables: string[];
}

const FLAGS: Readonly<Record<string, string>> = {
  b: 'B', backrefnoplus: 'BNP', bnp: 'BNP', bctls: 'BCTLS', bne: 'BNE', chain: 'C', c: 'C', cookie: 'CO', co: 'CO', discardpath: 'DPI', dpi: 'DPI', env: 'E', e: 'E', end: 'END', forbidden: 'F', f: 'F', gone: 'G', g: 'G', handler: 'H', h: 'H', last: 'L', l: 'L', next: 'N', n: 'N', nocase: 'NC', nc: 'NC', noescape: 'NE', ne: 'NE',
  nosubreq: 'NS', ns: 'NS', proxy: 'P', p: 'P', passthrough: 'PT', pt: 'PT', qsappend: 'QSA', qsa: 'QSA', qsdiscard: 'QSD', qsd: 'QSD', qslast: 'QSL', qsl: 'QSL', redirect: 'R', r: 'R', skip: 'S', s: 'S', type: 'T', t: 'T', unsafeallow3f: 'UnsafeAllow3F', unsafeprefixstat: 'UnsafePrefixStat', unc: 'UNC',
};
const REDIRECTS: Readonly<Record<string, string>> = { permanent: '301', temp: '302', seeother: '303', '': '302' };

const wrong = (at: Directive, words: string): ConfigError => new ConfigError(`AH00526: Syntax error on line ${at.line} of ${at.file}:\n${words}`);
const listed = (text: string | undefined): string[] => (text === undefined ? [] : text.replace(/^\[|\]$/g, '').split(',').map((one) => one.trim()).filter(Boolean));

/** The rules of one level. @throws ConfigError */
export function rulesOf(directives: readonly Directive[]): Rule[] {
  const rules: Rule[] = [];
  let conditions: Condition[] = [];
  for (const one of directives) {
    const name = one.name.toLowerCase();
    if (name === 'rewritecond') conditions.push(conditionOf(one));
    else if (name === 'rewriterule') {
      rules.push({ ...ruleOf(one), conditions });
      conditions = [];
    } else if (name === 'rewritemap') throw new ConfigError('httpd: RewriteMap is not simulated here');
  }
  return rules;
}

function conditionOf(at: Directive): Condition {
  const [test, written, flags] = at.args;
  if (test === undefined || written === undefined || (flags !== undefined && !/^\[.*\]$/.test(flags))) throw wrong(at, flags !== undefined ? 'RewriteCond: bad flag delimiters' : `RewriteCond: bad argument line '${at.args.join(' ')}'`);
  const words = listed(flags).map((one) => one.toLowerCase()), strange = words.find((one) => !/^(nc|nocase|or|ornext|nv|novary)$/.test(one));
  if (strange !== undefined) throw wrong(at, `RewriteCond: unknown flag '${listed(flags)[words.indexOf(strange)]}'`);
  const negated = written.startsWith('!'), pattern = negated ? written.slice(1) : written;
  if (!/^(-\w+|[<>=])/.test(pattern) && patternMistake(pattern)) throw wrong(at, `RewriteCond: cannot compile regular expression '${written}'`);
  if (test === 'expr') throw new ConfigError('httpd: RewriteCond expr is not simulated here');
  return { test, pattern, negated, or: words.some((one) => one.startsWith('or')), ignoreCase: words.some((one) => one === 'nc' || one === 'nocase') };
}

function ruleOf(at: Directive): Rule {
  const [written, substitution, text] = at.args;
  if (written === undefined || substitution === undefined || at.args.length > 3) throw wrong(at, `RewriteRule: bad argument line '${at.args.join(' ')}'`);
  if (text !== undefined && !/^\[.*\]$/.test(text)) throw wrong(at, 'RewriteRule: bad flag delimiters');
  const flags = new Map<string, string>(), variables: string[] = [];
  for (const flag of listed(text)) {
    const [, key = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(flag)!, name = FLAGS[key.toLowerCase()];
    if (name === undefined) throw wrong(at, `RewriteRule: unknown flag '${flag}'`);
    if (name === 'R' && REDIRECTS[value.toLowerCase()] === undefined && !/^([1-4]\d\d|50\d|51[01])$/.test(value)) throw wrong(at, `RewriteRule: invalid HTTP response code '${value}' for flag 'R'`);
    flags.set(name, name === 'R' ? REDIRECTS[value.toLowerCase()] ?? value : value);
    if (name === 'E') variables.push(value);
  }
  const negated = written.startsWith('!'), pattern = negated ? written.slice(1) : written;
  if (patternMistake(pattern)) throw wrong(at, `RewriteRule: cannot compile regular expression '${pattern}'`);
  return { conditions: [], pattern: patternOf(pattern, flags.has('NC')), negated, substitution, flags, variables };
}

/** All rules of a configuration. @throws ConfigError */
export function checkRewriting(directives: readonly Directive[]): void {
  rulesOf(directives);
  for (const { block } of directives) if (block) checkRewriting(block);
}
