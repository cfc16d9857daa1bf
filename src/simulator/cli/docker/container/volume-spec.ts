/** -v [source:]target[:options] as docker takes it apart before the engine sees it. */

/** Whether there is a source. @throws Error with docker's words */
export function hasSource(spec: string): boolean {
  if (spec === '') throw new Error('invalid empty volume spec');
  if (spec.length <= 2) return false;
  const fields: string[] = [];
  let field = '';
  for (const character of `${spec}\0`) {
    const end = character === '\0';
    // A single letter and a colon may be a drive of Windows.
    const drive = !end && field.length === 1 && /[A-Za-z]/.test(field);
    if ((character !== ':' && !end) || drive) {
      field += character;
      continue;
    }
    if (field === '') throw new Error(`invalid spec: ${spec}: empty section between colons`);
    if (fields.length === 2 && !end) throw new Error(`invalid spec: ${spec}: too many colons`);
    fields.push(field);
    field = '';
  }
  return fields.length > 1;
}
