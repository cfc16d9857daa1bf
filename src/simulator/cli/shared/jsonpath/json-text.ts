/** JSON as Go's encoding/json writes it: keys sorted, `<`, `>` and `&` escaped. */

export const escapeHtml = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** `indent`: number of blanks, or 0 for one line. */
export const goJson = (value: unknown, indent = 0, html = true): string => {
  const text = stringify(value, indent, '');
  return html ? escapeHtml(text) : text;
};

/** JSON of Go's structs: the fields in the order that the object has them. */
export const structJson = (value: unknown, indent = 0): string => escapeHtml(JSON.stringify(value, null, indent) ?? 'null');

/** Whether all keys are in their order already, as in what was read from a manifest, which may be long: then the engine's own writer does. */
function isSorted(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isSorted);
  let last: string | undefined;
  for (const key in value) {
    if ((last !== undefined && key < last) || !isSorted((value as Record<string, unknown>)[key])) return false;
    last = key;
  }
  return true;
}

/** JSON.stringify puts keys that look like indexes first whatever the order; this keeps Go's. */
function stringify(value: unknown, indent: number, margin: string): string {
  if (value === null || typeof value !== 'object' || (indent === 0 && isSorted(value))) return JSON.stringify(value) ?? 'null';
  const inner = margin + ' '.repeat(indent);
  const [line, end, colon] = indent > 0 ? [`\n${inner}`, `\n${margin}`, ': '] : ['', '', ':'];
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${line}${value.map((item) => stringify(item, indent, inner)).join(`,${line}`)}${end}]`;
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const one = (value as Record<string, unknown>)[key];
    if (one !== undefined) text += `${text === '' ? '{' : ','}${line}${JSON.stringify(key)}${colon}${stringify(one, indent, inner)}`;
  }
  return text === '' ? '{}' : `${text}${end}}`;
}
