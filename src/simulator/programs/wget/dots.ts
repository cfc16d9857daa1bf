/** wget's progress: rows of dots, each a KiB, in files and pipes; a bar on terminals. */

/** 98K, 1.2M. */
export function humanLength(bytes: number): string {
  if (bytes < 1024) return String(bytes);
  let value = bytes, unit = -1;
  while (value >= 1024 && unit < 3) {
    value /= 1024;
    unit++;
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)}${'KMGT'[unit]}`;
}

/** @param elapsed ms */
export function speedOf(bytes: number, elapsed: number): string {
  const speed = bytes / (elapsed / 1000), unit = speed < 1024 ? 0 : speed < 1024 ** 2 ? 1 : speed < 1024 ** 3 ? 2 : 3;
  return `${fine(speed / 1024 ** unit)} ${['B', 'KB', 'MB', 'GB'][unit]}/s`;
}

const fine = (value: number): string => (value >= 99.95 ? value.toFixed(0) : value >= 9.995 ? value.toFixed(1) : value.toFixed(2));

function short(bytes: number, elapsed: number): string {
  const [value = '', unit = ''] = speedOf(bytes, elapsed).split(' ');
  return `${value}${unit[0] === 'B' ? '' : unit[0]}`;
}

const seconds = (elapsed: number): string => (elapsed < 1 ? '0s' : elapsed < 10_000 ? `${(elapsed / 1000).toFixed(1).replace(/\.0$/, '')}s` : `${Math.round(elapsed / 1000)}s`);

export function dots(size: number, expected: number | undefined, elapsed: number, bar: { name: string } | undefined): string {
  if (bar) return `${bar.name.slice(0, 20).padEnd(20)}100%[${'='.repeat(19)}>] ${humanLength(size).padStart(7)}  --.-KB/s    in ${seconds(elapsed)}      \n\n`;
  let out = '';
  for (let from = 0; from === 0 || from < size; from += 51_200) {
    const end = Math.min(size, from + 51_200), full = Math.floor((end - from) / 1024), last = end >= size;
    const row = Array.from({ length: 50 }, (_, i) => `${i % 10 === 0 ? ' ' : ''}${i < full ? '.' : ' '}`).join('');
    const percent = expected === undefined ? '' : `${String(expected === 0 ? 100 : Math.floor((end * 100) / expected)).padStart(3)}%`;
    out += `${String(from / 1024).padStart(6)}K${row}${percent} ${short(end, elapsed).padStart(5)}${last ? `=${seconds(elapsed)}` : ` ${seconds(0)}`}\n`;
  }
  return `${out}\n`;
}
