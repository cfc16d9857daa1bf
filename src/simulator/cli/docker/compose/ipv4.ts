/** What compose says of an ipv4_address that Go cannot read. */
import { CliError } from '../errors.ts';

/** netip.ParseAddr, as far as it is asked for an address of version 4; of version 6 it says nothing here. */
function trouble(text: string): string | undefined {
  const mark = /[.:%]/.exec(text)?.[0];
  if (mark === undefined) return 'unable to parse IP';
  if (mark === '%') return 'missing IPv6 address';
  if (mark === ':') return undefined;
  let fields = 0, digits = '';
  for (const [at, character] of [...text].entries()) {
    const rest = ` (at ${JSON.stringify(text.slice(at))})`;
    if (/\d/.test(character)) {
      if (digits === '0') return 'IPv4 field has octet with leading zero';
      digits += character;
      if (Number(digits) > 255) return 'IPv4 field has value >255';
    } else if (character !== '.') return `unexpected character${rest}`;
    else if (at === 0 || at === text.length - 1 || digits === '') return `IPv4 field must have at least one digit${rest}`;
    else if (fields === 3) return 'IPv4 address too long';
    else {
      fields++;
      digits = '';
    }
  }
  return fields < 3 ? 'IPv4 address too short' : undefined;
}

/** @throws CliError */
export function checkIpv4(text: string): void {
  const wrong = trouble(text);
  if (wrong !== undefined) throw new CliError(`invalid IPv4 address: ParseAddr(${JSON.stringify(text)}): ${wrong}`);
}
