/** Which quote or substitution is still open at the end of a text: bash names the innermost one, and its end is looked for from there. */

export interface Open {
  /** The character that would end it. */
  end: string;
  at: number;
  /** A command substitution is read as commands to the end of the text; all else is only looked through. */
  commands: boolean;
}

/** What ash and dash take for the beginning of `${…}`; at anything else they give the substitution up, and read on. */
const POSIX_PARAMETER = /^\$\{(#?(\w+|[@*#?$!-])([:}%#=+?-]|$)|#?\w*$)/;

/**
 * @param at where something is open that has no end
 * @param posix as ash and dash read: quotes are nothing in `$((…))`
 */
export function innermostOpen(text: string, at: number, posix = false): Open | undefined {
  const open: Open[] = [];
  for (let quoted = false; at < text.length;) {
    const c = text[at]!, two = text.slice(at, at + 2), inner = open.at(-1);
    let begun: Open | undefined, width = 1;
    if (c === '\\') width = 2;
    else if (inner && c === inner.end) open.pop();
    else if (inner?.end === '`') width = 1;
    else if (two === '$(') [begun, width] = [{ end: ')', at, commands: !text.startsWith('$((', at) }, 2];
    else if (two === '${') [begun, width] = [posix && !POSIX_PARAMETER.test(text.slice(at, at + 1000)) ? undefined : { end: '}', at, commands: false }, 2];
    else if (posix && inner?.end === ')' && !inner.commands && c === '"') width = 1;
    else if (c === '"' || c === '`') begun = { end: c, at, commands: false };
    else if (!quoted && c === "'") {
      const end = text.indexOf("'", at + 1);
      if (end < 0) return { end: "'", at, commands: false };
      width = end + 1 - at;
    } else if (!quoted && c === '(' && inner?.end === ')') begun = { ...inner, at };
    else if (!quoted && inner?.commands && c === '#' && /\s/.test(text[at - 1]!)) width = Math.max(1, text.slice(at).search(/\n|$/));
    if (begun) open.push(begun);
    if (begun || inner !== open.at(-1)) quoted = isQuoted(open);
    at += width;
  }
  return open.at(-1);
}

/** In double quotes, also within `"${…}"`; a substitution of a command begins afresh. */
function isQuoted(open: readonly Open[]): boolean {
  const within = open.findLast(({ end }) => end !== '}');
  return within?.end === '"';
}
