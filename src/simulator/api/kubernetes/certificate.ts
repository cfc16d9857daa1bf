/** Whom the client certificate of a kubeconfig names: the subject's common name is the user, its organisations are groups. */
import { decode } from '../../kernel/bytes.ts';
import { readCertificate } from '../../kernel/x509/certificate.ts';

export interface Identity {
  user: string;
  groups: string[];
  /** The certificate itself: the server looks at who signed it. */
  pem: string;
}

/** Undefined: it is no certificate. */
export function identityOf(text: Uint8Array | undefined): Identity | undefined {
  const pem = text && decode(text);
  const subject = pem === undefined ? undefined : readCertificate(pem)?.subject;
  if (pem === undefined || !subject) return undefined;
  return { user: subject.find(([type]) => type === 'CN')?.[1] ?? '', groups: subject.filter(([type]) => type === 'O').map(([, value]) => value), pem };
}
