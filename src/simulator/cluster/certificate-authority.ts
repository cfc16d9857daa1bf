/**
 * The cluster's certificate authority as kubeadm makes it: it signs what kubeconfigs and approved requests hold, and the API
 * server believes the certificates that it signed. Its key is drawn once and for all: nobody encrypts here.
 */
import { concat, encode } from '../kernel/bytes.ts';
import { sha256 } from '../kernel/sha256.ts';
import { certificatePem, isSignedBy, readCertificate, type Certificate } from '../kernel/x509/certificate.ts';
import { bits, identifier, integer, nothing, sequence } from '../kernel/x509/der.ts';
import type { Name } from '../kernel/x509/name.ts';

const YEAR = 365 * 86_400_000;
/** kubeadm and the signers date certificates back a little, so that clocks may differ. */
const BACKDATED = 300_000;
/** So many texts are held at most. */
const REMEMBERED = 32;
const NAME: Name = [['CN', 'kubernetes']];

/** A public RSA key of 2,048 bits that belongs to `owner`. */
function publicKey(owner: string): Uint8Array {
  const lines = [sha256(encode(owner))];
  while (lines.length < 8) lines.push(sha256(lines.at(-1)!));
  const modulus = concat(lines);
  modulus[0]! |= 0x80;
  modulus[255]! |= 1;
  return sequence(sequence(identifier('1.2.840.113549.1.1.1'), nothing()), bits(sequence(integer(modulus), integer(new Uint8Array([1, 0, 1])))));
}

/** Go writes the parts of a name in this order, whatever the request had. */
const ORDER = ['C', 'O', 'OU', 'L', 'ST', 'street', 'CN'];
const ordered = (name: Name): Name => ORDER.flatMap((wanted) => name.filter(([type]) => type === wanted));

export interface Signing {
  subject: Name;
  publicKey: Uint8Array;
  alternativeNames: string[];
}

export class CertificateAuthority {
  readonly pem: string;
  readonly #key = publicKey('kubernetes');
  readonly #notAfter: number;
  /** A cluster that begins anew has the same ones. */
  readonly #issued = new Map<string, string>();
  /** Of the last texts that were shown to it, those that it signed: a client shows the same one with every request. */
  readonly #own = new Map<string, Certificate | undefined>();

  /** @param began when the cluster was made, ms since the epoch */
  constructor(began: number) {
    const notBefore = Math.floor((began - BACKDATED) / 1000) * 1000;
    this.#notAfter = notBefore + 10 * YEAR;
    this.pem = certificatePem({ serial: sha256(encode('kubernetes')).subarray(0, 8), issuer: NAME, subject: NAME, notBefore, notAfter: this.#notAfter, publicKey: this.#key, alternativeNames: ['DNS:kubernetes'], authority: true }, this.#key);
  }

  /** For `lifetime` ms; it begins a little before `now`. A long one ends as much earlier (PermissiveSigningPolicy). */
  sign({ subject, publicKey: key, alternativeNames }: Signing, now: number, lifetime: number): string {
    const short = lifetime < 8 * 3_600_000;
    const notBefore = now - BACKDATED, notAfter = Math.min(now + lifetime - (short ? 0 : BACKDATED), this.#notAfter);
    const serial = sha256(concat([key, encode(String(now))])).subarray(0, 16);
    serial[0] = (serial[0]! & 0x7f) | 1;
    return certificatePem({ serial, issuer: NAME, subject: ordered(subject), notBefore: Math.floor(notBefore / 1000) * 1000, notAfter: Math.floor(notAfter / 1000) * 1000, publicKey: key, alternativeNames, authority: false }, this.#key);
  }

  /** A certificate with a key of its own, as kubeadm issues them for a year. */
  issue(user: string, groups: readonly string[], now: number): string {
    const key = JSON.stringify([user, groups, now]);
    let issued = this.#issued.get(key);
    if (issued === undefined) this.#issued.set(key, (issued = this.#make(user, groups, now)));
    return issued;
  }

  #make(user: string, groups: readonly string[], now: number): string {
    return this.sign({ subject: [...groups.map((group): [string, string] => ['O', group]), ['CN', user]], publicKey: publicKey(user), alternativeNames: [] }, now, YEAR + BACKDATED);
  }

  /** Whether the API server believes a certificate. */
  trusts(pem: string, now: number): boolean {
    const certificate = this.#signed(pem);
    return certificate !== undefined && certificate.notBefore <= now && now <= certificate.notAfter;
  }

  #signed(pem: string): Certificate | undefined {
    if (this.#own.has(pem)) return this.#own.get(pem);
    if (this.#own.size >= REMEMBERED) this.#own.clear();
    const signed = isSignedBy(pem, this.#key) ? readCertificate(pem) : undefined;
    this.#own.set(pem, signed);
    return signed;
  }
}

const known = new Map<number, CertificateAuthority>();

/** The authority of a cluster that was made at `began`. */
export function certificateAuthority(began: number): CertificateAuthority {
  let held = known.get(began);
  if (!held) known.set(began, (held = new CertificateAuthority(began)));
  return held;
}
