/** sort --debug: which part of each line is its key, and what of the options is likely to be meant otherwise. */
import { displayWidth } from './format.ts';

/** What has to be known of a key: its flags, its fields counted from 0, and where in a line it lies. */
export interface ShownKey {
  flags: string;
  from: { field: number; character: number; skipBlanks: boolean };
  to: { field: number; character: number; skipBlanks: boolean } | undefined;
  span: (line: string) => [number, number];
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** How much of a key counts, where its order looks at its beginning only. */
function tight(text: string, flags: string): number | undefined {
  if (flags.includes('M')) return MONTH.exec(text)?.[0].length ?? 0;
  if (flags.includes('g')) return /^[-+]?(?:0x[\da-f]+|\d+\.?\d*(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?|inf(?:inity)?|nan)/i.exec(text)?.[0].length ?? 0;
  if (flags.includes('n')) return /^-?(?:\d+\.?\d*|\.\d+)/.exec(text)?.[0].length ?? 0;
  return flags.includes('h') ? /^-?(?:\d+\.?\d*|\.\d+)[KkMGTPEZY]?/.exec(text)?.[0].length ?? 0 : undefined;
}

/** A tab is shown as one character. */
const width = (text: string): number => displayWidth(text.replaceAll('\t', '>'));

const mark = (line: string, start: number, end: number): string => {
  const wide = width(line.slice(start, end));
  return `${' '.repeat(width(line.slice(0, start)))}${wide === 0 ? '^ no match for key' : '_'.repeat(wide)}\n`;
};

export function markedLine(line: string, keys: readonly ShownKey[], whole: boolean): string {
  let out = `${line.replaceAll('\t', '>')}\n`;
  for (const { flags, span } of keys) {
    const [start, end] = span(line), text = line.slice(start, Math.max(start, end)), blanks = /^[ \t]*/.exec(text)![0].length, kept = tight(text.slice(blanks), flags);
    out += kept === undefined ? mark(line, start, Math.max(start, end)) : mark(line, start + blanks, start + blanks + kept);
  }
  return whole || keys.length === 0 ? out + mark(line, 0, line.length) : out;
}

/** What sort says before it begins. `given`: keys of -k, not the one that options for all lines make. */
export function notes(locale: string, keys: readonly ShownKey[], given: boolean, separator: boolean, reversed: boolean): string[] {
  const plain = locale === '' || locale === 'C' || locale === 'POSIX', out = [plain ? 'text ordering performed using simple byte comparison' : `text ordering performed using ‘${locale}’ sorting rules`];
  if (given) {
    keys.forEach(({ flags, from, to }, i) => {
      const numeric = /[nhg]/.test(flags), implicit = numeric || flags.includes('M'), none = to !== undefined && to.field < from.field;
      if (none) out.push(`key ${i + 1} has zero width and will be ignored`);
      const within = to?.field === 1 && to.character !== 0;
      if (!none && !separator && !within && ((!from.skipBlanks && !implicit) || (!from.skipBlanks && from.character > 1) || (!to?.skipBlanks && (to?.character ?? 0) > 0))) out.push(`leading blanks are significant in key ${i + 1}; consider also specifying 'b'`);
      if (numeric && (to === undefined || from.field < to.field)) out.push(`key ${i + 1} is numeric and spans multiple fields`);
    });
  }
  if (keys.some(({ flags }) => /[nhg]/.test(flags))) out.push('note numbers use ‘.’ as a decimal point in this locale');
  if (given && reversed && !keys.some(({ flags }) => flags.includes('r'))) out.push("option '-r' only applies to last-resort comparison");
  return out;
}
