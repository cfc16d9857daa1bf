/** Lists of numbers as the kernel writes and reads them for processors and memory nodes: '0-2,5'. */

/** In rising order, each once; nothing of what is no list. */
export function numbersIn(list: string): number[] {
  const all = new Set<number>();
  for (const part of list.split(',')) {
    const match = /^(\d+)(?:-(\d+))?$/.exec(part);
    if (match) for (let n = Number(match[1]), to = Math.min(8191, Number(match[2] ?? n)); n <= to; n++) all.add(n);
  }
  return [...all].sort((a, b) => a - b);
}

/** Joined where they follow each other. */
export function listOf(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const from = numbers[i]!;
    while (numbers[i + 1] === numbers[i]! + 1) i++;
    parts.push(from === numbers[i] ? `${from}` : `${from}-${numbers[i]}`);
  }
  return parts.join(',');
}
