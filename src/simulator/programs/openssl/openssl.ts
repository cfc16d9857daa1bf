/** openssl as people use it with Kubernetes: keys, requests, certificates, random bytes. Everything else says that it is not simulated. */
import { toBase64 } from '../../kernel/base64.ts';
import type { Main } from '../../kernel/process.ts';
import { complain } from '../tool.ts';
import { fail, readInput, runCommand, writeOutput, type OpensslCommand } from './command.ts';
import { newKey, progress, publicKeyOf, randomBytes } from './key.ts';
import { pem } from '../../kernel/x509/pem.ts';
import { KEY_SIZE, req } from './req.ts';
import { x509 } from './x509.ts';

const genrsa: OpensslCommand = {
  name: 'genrsa', valued: 'out passout primes', plain: 'verbose quiet traditional 3 F4',
  *run(p, options, [size = String(KEY_SIZE)]) {
    if (!/^\d+$/.test(size)) return yield* fail(p, `genrsa: Can't parse "${size}" as a number`, 'genrsa: Use -help for summary.');
    yield* writeOutput(p, options.get('out'), newKey(p, Number(size)), 0o600);
    return 0;
  },
};

const rsa: OpensslCommand = {
  name: 'rsa', valued: 'in out inform outform passin', plain: 'pubout noout check text modulus',
  *run(p, options) {
    const text = yield* readInput(p, options.get('in'), 'private key');
    const key = publicKeyOf(text) ?? (yield* fail(p, `Could not read private key from ${options.get('in') ?? '<stdin>'}`));
    if (options.has('check')) yield* p.write(1, 'RSA key ok\n');
    if (!options.has('noout')) {
      yield* p.write(2, 'writing RSA key\n');
      yield* writeOutput(p, options.get('out'), options.has('pubout') ? pem('PUBLIC KEY', key) : text);
    }
    return 0;
  },
};

const genpkey: OpensslCommand = {
  name: 'genpkey', valued: 'algorithm out pkeyopt outform', plain: 'quiet verbose',
  *run(p, options) {
    if (!/^rsa$/i.test(options.get('algorithm') ?? '')) return yield* fail(p, 'openssl: keys other than RSA are not simulated here');
    const size = Number(/rsa_keygen_bits:(\d+)/.exec(options.get('pkeyopt') ?? '')?.[1] ?? KEY_SIZE);
    yield* p.write(2, progress(p, size));
    yield* writeOutput(p, options.get('out'), newKey(p, size), 0o600);
    return 0;
  },
};

const rand: OpensslCommand = {
  name: 'rand', valued: 'out', plain: 'hex base64',
  *run(p, options, [count = '0']) {
    if (!/^\d+$/.test(count)) return yield* fail(p, `rand: Can't parse "${count}" as a number`, 'rand: Use -help for summary.');
    const bytes = randomBytes(p, 'openssl rand', Math.min(Number(count), 1 << 20));
    if (options.has('hex')) yield* writeOutput(p, options.get('out'), `${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}\n`);
    else if (options.has('base64')) yield* writeOutput(p, options.get('out'), (toBase64(bytes).match(/.{1,64}/g) ?? []).map((line) => `${line}\n`).join(''));
    else yield* writeOutput(p, options.get('out'), bytes);
    return 0;
  },
};

const version: OpensslCommand = {
  name: 'version', valued: '', plain: 'a b d e f m p v',
  *run(p) {
    yield* p.write(1, 'OpenSSL 3.0.19 27 Jan 2026 (Library: OpenSSL 3.0.19 27 Jan 2026)\n');
    return 0;
  },
};

const COMMANDS: readonly OpensslCommand[] = [genpkey, genrsa, rand, req, rsa, version, x509];
/** Commands that the real one has and people know. */
const OTHERS = ['asn1parse', 'ca', 'ciphers', 'cms', 'crl', 'dgst', 'dhparam', 'ec', 'ecparam', 'enc', 'passwd', 'pkcs12', 'pkcs8', 'pkey', 's_client', 's_server', 'speed', 'verify'];

export const openssl: Main = function* (p) {
  const [, name = 'help', ...words] = p.argv;
  const command = COMMANDS.find((one) => one.name === name);
  if (command) return yield* runCommand(p, command, words);
  if (name === 'help') {
    yield* p.write(2, `Commands that are simulated here:\n${COMMANDS.map((one) => one.name).join(' ')}\n`);
    return 0;
  }
  yield* complain(p, OTHERS.includes(name) ? `openssl: ${name} is not simulated here` : `Invalid command '${name}'; type "help" for a list.`);
  return 1;
};
