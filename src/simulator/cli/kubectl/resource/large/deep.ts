/**
 * Brackets within brackets and dashes behind dashes, up to the 10,000 levels that Go reads. Nothing that walks values gets so far on the stack of a browser,
 * and no field of Kubernetes' own kinds holds such a thing: what lies below the first levels is gone through for mistakes, without
 * recursion, and left out. Only what is simple is read so: JSON, and in YAML plain words and quoted ones in one line.
 */

/** More than this no reader of Go's goes down. */
const MOST = 10_000;
/** What is left is for the usual readers. */
const KEPT = 900;

/** Fewer brackets, or dashes behind dashes, are no matter. */
export const isDeep = (text: string): boolean => text.length > 2 * KEPT && text.split(/[[{]|- (?=- )/, KEPT + 1).length > KEPT;

export type Cut = { text: string } | { beyond: number };

const TOKEN = /\s*(?:([[{])|([\]}])|(,)|("(?:[^"\\\n]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*")|([\w./+-]+)|$)/y;
const JSON_WORD = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/** The collection that begins at `start` and ends the text, without what is too deep for others; undefined where it is not that simple. */
export function cutCollection(text: string, start: number, json: boolean): Cut | undefined {
  const open: string[] = [];
  let kept = text.slice(0, start), from = start, at = start, begun = false, afterComma = false, afterValue = false;
  const colon = json ? /\s*:/y : /: */y, tight = /\s*: */y;
  while (!begun || open.length > 0) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) return undefined;
    const [whole, opening, closing, comma, quoted, word] = match, inside = open.at(-1);
    at += whole.length;
    if (whole === '' || (!json && whole.includes('\n'))) return undefined;
    if (closing) {
      if ((json && afterComma) || closing !== (inside === '[' ? ']' : '}')) return undefined;
      open.pop();
      if (open.length === KEPT) {
        kept += closing;
        from = at;
      }
      afterValue = true;
      afterComma = false;
      continue;
    }
    if (comma) {
      if (!afterValue) return undefined;
      afterValue = false;
      afterComma = true;
      continue;
    }
    if (afterValue) return undefined;
    let value = opening ?? quoted ?? word;
    if (inside === '{') {
      if (opening || (json && !quoted)) return undefined;
      const sign = quoted ? tight : colon;
      sign.lastIndex = at;
      const found = sign.exec(text);
      if (!found || (!quoted && found[0] === ':')) return undefined;
      at += found[0].length;
      TOKEN.lastIndex = at;
      const next = TOKEN.exec(text);
      value = next?.[1] ?? next?.[4] ?? next?.[5];
      if (value !== undefined) at += next![0].length;
      else if (json || !(next?.[2] || next?.[3])) return undefined;
      else value = 'null';
    }
    if (value === undefined || (json && !/^[[{"]/.test(value) && !JSON_WORD.test(value))) return undefined;
    afterComma = false;
    afterValue = value !== '[' && value !== '{';
    if (afterValue) continue;
    begun = true;
    open.push(value);
    if (open.length > MOST) return { beyond: at };
    if (open.length === KEPT + 1) kept += text.slice(from, at);
  }
  return text.slice(at).trim() === '' || !json ? { text: kept + text.slice(from) } : undefined;
}

/** A list in a list in a list, all in one line. */
const DASHES = /^ *(?:- +)+/;

/** The same for such a line, where nothing below belongs to it. */
function cutDashes(line: string, next: string): Cut | undefined {
  const [dashes = ''] = DASHES.exec(line) ?? [], count = dashes.split('-').length - 1, margin = dashes.indexOf('-');
  if (count > MOST) return { beyond: line.length };
  if (!/^[\w./-]*$/.test(line.slice(dashes.length)) || next.search(/[^ ]/) > margin) return undefined;
  return { text: `${' '.repeat(margin)}${'- '.repeat(KEPT)}x` };
}

/** A key that opens a map in the lines below, or holds a word. */
const KEY_LINE = /^ *[\w./-]+:(?: +[\w./-]+)?$/;

/** The document without the lines of maps that lie too deep in one another; undefined where there are none, or other lines among them. */
function cutMaps(lines: readonly string[]): string[] | undefined {
  const columns: number[] = [], kept: string[] = [];
  let opens = true;
  for (const line of lines) {
    const column = line.search(/[^ ]/), before = columns.length;
    if (column < 0 || line[column] === '#') continue;
    while (columns.length > 0 && columns.at(-1)! > column) columns.pop();
    const fits = columns.at(-1) === column || (columns.length === before && opens);
    if (columns.at(-1) !== column) columns.push(column);
    if (columns.length <= KEPT) kept.push(line);
    else if (!fits || columns.length > MOST || !KEY_LINE.test(line)) return undefined;
    opens = columns.length < KEPT || line.endsWith(':');
  }
  return columns.length > 0 && kept.length < lines.length - lines.filter((line) => /^ *(?:#.*)?$/.test(line)).length ? kept : undefined;
}

const LINE = /^[ -]*(?:[\w./-]+: +)?(?=[[{])/;

/** The document with its deep lines cut, or the line that is too deep; undefined where there is none, or one that is not that simple. */
export function cutLines(text: string): { text: string } | { line: number } | undefined {
  const lines = text.split('\n'), maps = / {900}/.test(text) ? cutMaps(lines) : undefined;
  if (maps) return { text: maps.join('\n') };
  let found = false;
  for (const [number, line] of lines.entries()) {
    const dashes = line.split('- ', KEPT + 1).length > KEPT;
    if (!dashes && !isDeep(line)) continue;
    const start = LINE.exec(line)?.[0].length, cut = dashes ? cutDashes(line, lines[number + 1] ?? '') : start === undefined ? undefined : cutCollection(line, start, false);
    if (!cut) return undefined;
    if ('beyond' in cut) return { line: number };
    lines[number] = cut.text;
    found = true;
  }
  return found ? { text: lines.join('\n') } : undefined;
}

/** Of other kinds it may be that they hold anything at all. */
export const holdsNothingDeep = (value: unknown): boolean => {
  const { apiVersion, kind } = (value ?? {}) as Record<string, unknown>;
  return typeof apiVersion === 'string' && typeof kind === 'string' && /^(?:v1$|(?:apps|batch|policy|autoscaling|[\w.]+\.k8s\.io)\/)/.test(apiVersion) && !/(?:List|CustomResourceDefinition|ControllerRevision)$/.test(kind);
};
