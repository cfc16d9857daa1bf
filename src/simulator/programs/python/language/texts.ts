/** How Python writes numbers and texts. */

export function reprFloat(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
  if (Object.is(value, -0)) return '-0.0';
  if (Number.isInteger(value) && Math.abs(value) < 1e16) return `${value}.0`;
  const text = Math.abs(value) < 1e-4 || Math.abs(value) >= 1e16 ? value.toExponential() : String(value);
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '\\': '\\\\' };

export function quoted(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  return mark + text.replace(/[\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\\'"]/g, (c) => (c > '\u00ff' ? `\\u${c.charCodeAt(0).toString(16)}` : c === "'" || c === '"' ? (c === mark ? `\\${c}` : c) : ESCAPES[c] ?? `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`)) + mark;
}

export function reprBytes(data: Uint8Array): string {
  const text = Array.from(data, (byte) => (byte === 39 ? "'" : byte === 92 ? '\\\\' : byte === 10 ? '\\n' : byte === 13 ? '\\r' : byte === 9 ? '\\t' : byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`)).join('');
  return text.includes("'") && !text.includes('"') ? `b"${text}"` : `b'${text.replaceAll("'", "\\'")}'`;
}
