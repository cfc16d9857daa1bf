/** The Burrows-Wheeler transform: the rotations of a text in order, by doubling how much of them is compared. */

/** Where each rotation begins, in order. */
export function sortRotations(text: Uint8Array): Int32Array {
  const n = text.length, order = new Int32Array(n), next = new Int32Array(n), rank = new Int32Array(n), fresh = new Int32Array(n), counts = new Int32Array(Math.max(257, n + 1));
  for (const byte of text) counts[byte + 1]!++;
  for (let i = 1; i <= 256; i++) counts[i]! += counts[i - 1]!;
  for (let i = 0; i < n; i++) order[counts[text[i]!]!++] = i;
  let classes = 0;
  for (let i = 0; i < n; i++) rank[order[i]!] = i > 0 && text[order[i]!] === text[order[i - 1]!] ? classes : (classes = i > 0 ? classes + 1 : 0);
  for (let length = 1; length < n && classes < n - 1; length *= 2) {
    for (let i = 0; i < n; i++) next[i] = (order[i]! - length + n) % n;
    counts.fill(0, 0, classes + 2);
    for (let i = 0; i < n; i++) counts[rank[i]! + 1]!++;
    for (let i = 1; i <= classes + 1; i++) counts[i]! += counts[i - 1]!;
    for (let i = 0; i < n; i++) order[counts[rank[next[i]!]!]!++] = next[i]!;
    classes = 0;
    fresh[order[0]!] = 0;
    for (let i = 1; i < n; i++) {
      const a = order[i]!, b = order[i - 1]!;
      if (rank[a] !== rank[b] || rank[(a + length) % n] !== rank[(b + length) % n]) classes++;
      fresh[a] = classes;
    }
    rank.set(fresh);
  }
  return order;
}
