/** The files of --env-file: lines `NAME=value`, values in quotes over several lines. */

const LINE = /^[^\S\n]*(?:export[^\S\n]+)?([\w.-]+)[^\S\n]*=[^\S\n]*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\n#]*))[^\n]*$/gm;

export function environmentFile(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, double, single, back, bare] of text.replaceAll('\r\n', '\n').matchAll(LINE)) found.set(name!, double?.replaceAll('\\n', '\n') ?? single ?? back ?? bare!.trim());
  return found;
}
