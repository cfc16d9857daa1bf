/** Several URLs in one: {a,b} and [1-3], [01-10:2], [a-c]. */
export function globbed(text: string): string[] {
  const match = /\{([^{}]*)\}|\[(?:(\d+)-(\d+)|([a-z])-([a-z])|([A-Z])-([A-Z]))(?::(\d+))?\]/.exec(text);
  if (!match) return [text];
  const [whole, words, from, to, small, smallEnd, big, bigEnd, step = '1'] = match, before = text.slice(0, match.index), rest = globbed(text.slice(match.index + whole.length));
  const choices = words !== undefined ? words.split(',') : from !== undefined ? counted(Number(from), Number(to), Number(step)).map((number) => String(number).padStart(from.startsWith('0') ? from.length : 1, '0'))
    : counted((small ?? big)!.charCodeAt(0), (smallEnd ?? bigEnd)!.charCodeAt(0), Number(step)).map((code) => String.fromCharCode(code));
  return choices.flatMap((choice) => rest.map((tail) => before + choice + tail));
}

const counted = (from: number, to: number, step: number): number[] => Array.from({ length: Math.max(0, Math.floor((to - from) / Math.max(1, step)) + 1) }, (_, i) => from + i * Math.max(1, step));
