/** A block of a transcript: prose, or a command with what was typed into it and what the screen showed. */
export type Block =
  | { kind: 'prose'; text: string }
  | { kind: 'command'; silent: boolean; lines: string[]; input: string[]; output: string[]; exit: number };
export function parse(text: string): Block[];
export function print(blocks: Block[]): string;
