/** Command lines as the prose of a lesson and its solutions write them. */

/** Splits the text of a block into commands: a trailing backslash or a here-document joins lines. */
export function splitCommands(text: string): string[] {
  return groupLines(text.split('\n')).map((group) => group.join('\n')).filter((command) => command.trim() !== '');
}

/** Groups of lines that are one command each; an empty line is a group of its own. */
export function groupLines(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  let open: string | undefined;
  let continued = false;
  for (const line of lines) {
    if (open !== undefined || continued) groups.at(-1)!.push(line);
    else groups.push([line]);
    if (open !== undefined) {
      if (line.trim() === open) open = undefined;
      continue;
    }
    open = /<<-?\s*(['"]?)([A-Za-z_]\w*)\1/.exec(line)?.[2];
    continued = open === undefined && /(^|[^\\])(\\\\)*\\$/.test(line);
  }
  return groups;
}

/** What a keyboard sends for a command of a solution. */
export function keysOf(command: string): string {
  if (command === '^C') return '\x03';
  if (command === '^D') return '\x04';
  return `${command.replaceAll('\n', '\r')}\r`;
}
