/** DEFLATE (RFC 1951): reading all of it, writing with the fixed codes, and stored where that is shorter. */

const LENGTH_BASE = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BASE = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
const DISTANCE_EXTRA = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
/** The order in which the lengths of the code length codes stand. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The data is damaged or ends early. */
export class DeflateError extends Error {}

/** A canonical Huffman code: how many codes of each length, and the symbols in order. */
interface Code {
  counts: Uint16Array;
  symbols: Uint16Array;
}

function codeOf(lengths: ArrayLike<number>): Code {
  const counts = new Uint16Array(16), offsets = new Uint16Array(16), symbols = new Uint16Array(lengths.length);
  for (let i = 0; i < lengths.length; i++) counts[lengths[i]!]!++;
  counts[0] = 0;
  for (let i = 1; i < 16; i++) offsets[i] = offsets[i - 1]! + counts[i - 1]!;
  for (let i = 0; i < lengths.length; i++) if (lengths[i] !== 0) symbols[offsets[lengths[i]!]!++] = i;
  return { counts, symbols };
}

const FIXED_LENGTHS = Uint8Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8));
const FIXED_DISTANCES = new Uint8Array(30).fill(5);

class BitReader {
  readonly #bytes: Uint8Array;
  #at: number;
  #bit = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  bits(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) {
      if (this.#at >= this.#bytes.length) throw new DeflateError('unexpected end of file');
      value |= ((this.#bytes[this.#at]! >> this.#bit) & 1) << i;
      this.#bit = (this.#bit + 1) & 7;
      if (this.#bit === 0) this.#at++;
    }
    return value;
  }

  symbol({ counts, symbols }: Code): number {
    let code = 0, first = 0, index = 0;
    for (let length = 1; length < 16; length++) {
      code |= this.bits(1);
      const count = counts[length]!;
      if (code - count < first) return symbols[index + code - first]!;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new DeflateError('invalid compressed data--format violated');
  }

  /** Whole bytes from the next boundary on. */
  aligned(): number {
    if (this.#bit > 0) this.#at++;
    this.#bit = 0;
    return this.#at;
  }

  forward(count: number): void {
    this.#at += count;
  }
}

/** What a stream that begins at `at` holds, and where it ends. @throws DeflateError */
export function inflate(bytes: Uint8Array, at = 0): { data: Uint8Array; end: number } {
  const reader = new BitReader(bytes, at);
  let out = new Uint8Array(Math.max(1024, bytes.length * 4)), size = 0;
  const room = (count: number): void => {
    if (size + count <= out.length) return;
    const grown = new Uint8Array(Math.max(out.length * 2, size + count));
    grown.set(out.subarray(0, size));
    out = grown;
  };
  for (let last = false; !last; ) {
    last = reader.bits(1) === 1;
    const type = reader.bits(2);
    if (type === 3) throw new DeflateError('invalid compressed data--format violated');
    if (type === 0) {
      const from = reader.aligned(), count = bytes[from]! | (bytes[from + 1]! << 8);
      if (from + 4 + count > bytes.length) throw new DeflateError('unexpected end of file');
      room(count);
      out.set(bytes.subarray(from + 4, from + 4 + count), size);
      size += count;
      reader.forward(4 + count);
      continue;
    }
    const [literals, distances] = type === 1 ? [codeOf(FIXED_LENGTHS), codeOf(FIXED_DISTANCES)] : dynamicCodes(reader);
    for (let symbol = reader.symbol(literals); symbol !== 256; symbol = reader.symbol(literals)) {
      if (symbol < 256) {
        room(1);
        out[size++] = symbol;
        continue;
      }
      const length = LENGTH_BASE[symbol - 257]! + reader.bits(LENGTH_EXTRA[symbol - 257]!);
      const code = reader.symbol(distances), distance = DISTANCE_BASE[code]! + reader.bits(DISTANCE_EXTRA[code]!);
      if (distance > size) throw new DeflateError('invalid compressed data--format violated');
      room(length);
      for (let i = 0; i < length; i++, size++) out[size] = out[size - distance]!;
    }
  }
  return { data: out.slice(0, size), end: reader.aligned() };
}

function dynamicCodes(reader: BitReader): [Code, Code] {
  const literals = reader.bits(5) + 257, distances = reader.bits(5) + 1, count = reader.bits(4) + 4;
  const own = new Uint8Array(19);
  for (let i = 0; i < count; i++) own[ORDER[i]!] = reader.bits(3);
  const code = codeOf(own), lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = reader.symbol(code);
    if (symbol < 16) lengths.push(symbol);
    else {
      const value = symbol === 16 ? lengths.at(-1) ?? 0 : 0;
      for (let i = symbol === 16 ? 3 + reader.bits(2) : symbol === 17 ? 3 + reader.bits(3) : 11 + reader.bits(7); i > 0; i--) lengths.push(value);
    }
  }
  return [codeOf(lengths.slice(0, literals)), codeOf(lengths.slice(literals, literals + distances))];
}

class BitWriter {
  bytes: Uint8Array;
  size = 0;
  #bit = 0;

  constructor(capacity: number) {
    this.bytes = new Uint8Array(capacity);
  }

  bits(value: number, count: number): void {
    for (let i = 0; i < count; i++) {
      if (this.#bit === 0) {
        if (this.size >= this.bytes.length) {
          const grown = new Uint8Array(this.bytes.length * 2 + 16);
          grown.set(this.bytes);
          this.bytes = grown;
        }
        this.size++;
      }
      this.bytes[this.size - 1]! |= ((value >> i) & 1) << this.#bit;
      this.#bit = (this.#bit + 1) & 7;
    }
  }

  /** Huffman codes stand with their highest bit first. */
  code(value: number, count: number): void {
    for (let i = count - 1; i >= 0; i--) this.bits((value >> i) & 1, 1);
  }

  literal(symbol: number): void {
    if (symbol < 144) this.code(0x30 + symbol, 8);
    else if (symbol < 256) this.code(0x190 + symbol - 144, 9);
    else if (symbol < 280) this.code(symbol - 256, 7);
    else this.code(0xc0 + symbol - 280, 8);
  }

  match(length: number, distance: number): void {
    let symbol = LENGTH_BASE.length - 1;
    while (LENGTH_BASE[symbol]! > length) symbol--;
    this.literal(257 + symbol);
    this.bits(length - LENGTH_BASE[symbol]!, LENGTH_EXTRA[symbol]!);
    let code = DISTANCE_BASE.length - 1;
    while (DISTANCE_BASE[code]! > distance) code--;
    this.code(code, 5);
    this.bits(distance - DISTANCE_BASE[code]!, DISTANCE_EXTRA[code]!);
  }
}

/** How far back, how long, and how often an earlier place is tried. */
const WINDOW = 32_768, LONGEST = 258, TRIES = 32;

export function deflate(bytes: Uint8Array): Uint8Array {
  const writer = new BitWriter(Math.ceil(bytes.length / 2) + 64);
  const heads = new Int32Array(1 << 15).fill(-1), previous = new Int32Array(bytes.length);
  const hash = (at: number): number => ((bytes[at]! << 10) ^ (bytes[at + 1]! << 5) ^ bytes[at + 2]!) & 0x7fff;
  const note = (at: number): void => {
    if (at + 2 >= bytes.length) return;
    const key = hash(at);
    previous[at] = heads[key]!;
    heads[key] = at;
  };
  writer.bits(1, 1);
  writer.bits(1, 2);
  for (let at = 0; at < bytes.length; ) {
    let best = 0, from = 0;
    if (at + 2 < bytes.length) {
      for (let candidate = heads[hash(at)]!, tries = TRIES; candidate >= 0 && at - candidate <= WINDOW && tries > 0; candidate = previous[candidate]!, tries--) {
        let length = 0;
        while (length < LONGEST && at + length < bytes.length && bytes[candidate + length] === bytes[at + length]) length++;
        if (length > best) [best, from] = [length, candidate];
      }
    }
    if (best < 3) best = 1;
    if (best === 1) writer.literal(bytes[at]!);
    else writer.match(best, at - from);
    for (const end = at + best; at < end; at++) note(at);
  }
  writer.literal(256);
  return writer.size <= bytes.length + 5 * Math.max(1, Math.ceil(bytes.length / 65535)) ? writer.bytes.slice(0, writer.size) : stored(bytes);
}

function stored(bytes: Uint8Array): Uint8Array {
  const blocks = Math.max(1, Math.ceil(bytes.length / 65535)), out = new Uint8Array(bytes.length + blocks * 5);
  for (let i = 0, at = 0; i < blocks; i++) {
    const part = bytes.subarray(i * 65535, (i + 1) * 65535);
    out.set([i === blocks - 1 ? 1 : 0, part.length & 255, part.length >> 8, ~part.length & 255, (~part.length >> 8) & 255], at);
    out.set(part, at + 5);
    at += part.length + 5;
  }
  return out;
}
