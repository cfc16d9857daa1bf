/** Text of two bytes a character, as some editors of Windows save it: Go's reader of YAML takes what begins with the mark of their order. */
export function fromUtf16(bytes: Uint8Array): string | undefined {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!little && !(bytes[0] === 0xfe && bytes[1] === 0xff)) return undefined;
  const pieces: string[] = [];
  for (let at = 2; at < bytes.length; at += 8192) {
    const codes: number[] = [];
    for (let i = at; i < Math.min(at + 8192, bytes.length); i += 2) codes.push(little ? bytes[i]! + ((bytes[i + 1] ?? 0) << 8) : (bytes[i]! << 8) + (bytes[i + 1] ?? 0));
    pieces.push(String.fromCharCode(...codes));
  }
  // Half a character is the sign for what cannot be read.
  return pieces.join('').replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
