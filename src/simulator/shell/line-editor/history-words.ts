/** The words of a line as the history counts them: quoted text is one, so is each run of operators. */
const WORD = /(?:"(?:\\[\s\S]|[^"\\])*"?|'[^']*'?|\$\([^)]*\)?|\\[\s\S]|[^\s"'\\;&()|<>])+|\d*(?:<<-|<<<|<<|>>|<&|>&|<>|>\||[<>])|&&|\|\||;;|[;&()|]/g;

export const historyWords = (line: string): string[] => line.match(WORD) ?? [];
