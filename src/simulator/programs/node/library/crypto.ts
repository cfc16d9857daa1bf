/** crypto: hashes and chance; ciphers and keys are not simulated. */
export const crypto = String.raw`
class Hash {
  constructor(name, key) { this.name = name.toLowerCase().replace('-', ''); this.key = key; this.parts = []; if (internals.hash(this.name, Buffer.alloc(0)) === undefined) { const error = new Error(key === undefined ? 'Digest method not supported' : 'Invalid digest: ' + name); error.code = key === undefined ? 'ERR_CRYPTO_UNSUPPORTED' : 'ERR_CRYPTO_INVALID_DIGEST'; throw error; } }
  update(data, encoding) { this.parts.push(Buffer.from(data, encoding)); return this; }
  digest(encoding) { const data = Buffer.concat(this.parts), made = this.key === undefined ? internals.hash(this.name, data) : internals.hmac(this.name, Buffer.from(this.key), data); return encoding ? made.toString(encoding) : made; }
}
exports.createHash = (name) => new Hash(name);
exports.createHmac = (name, key) => new Hash(name, key);
exports.hash = (name, data, encoding = 'hex') => new Hash(name).update(data).digest(encoding);
exports.randomBytes = (size, callback) => { const made = internals.randomBytes(size); if (callback) process.nextTick(callback, null, made); return made; };
exports.randomUUID = () => { const bytes = internals.randomBytes(16); bytes[6] = (bytes[6] & 15) | 64; bytes[8] = (bytes[8] & 63) | 128; const hex = bytes.toString('hex'); return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-'); };
exports.randomInt = (low, high) => { if (high === undefined) { high = low; low = 0; } return low + internals.randomBytes(4).readUInt32BE(0) % (high - low); };
exports.getHashes = () => ['md5', 'sha1', 'sha256', 'sha512'];
exports.timingSafeEqual = (a, b) => Buffer.from(a).equals(Buffer.from(b));
for (const name of ['createCipheriv', 'createDecipheriv', 'createSign', 'createVerify', 'generateKeyPairSync', 'scryptSync', 'pbkdf2Sync']) exports[name] = () => internals.notSimulated('crypto.' + name);
`;
