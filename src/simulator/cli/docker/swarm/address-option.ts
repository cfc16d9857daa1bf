/** --listen-addr: an address, a port, or both; what is missing is the default's. */
const HOST = '0.0.0.0', PORT = '2377';

/** @throws Error with the words of docker/cli and net/url */
export function nodeAddress(given: string): string {
  if (given === '' || given === 'tcp://') return `${HOST}:${PORT}`;
  const address = given.replace(/^tcp:\/\//, '');
  if (address.includes('://') || address === '') throw new Error(`invalid proto, expected tcp: ${given}`);
  const authority = address.replace(/\/.*$/s, '');
  const [, host = authority, colon] = /^(\[.*\]|.*?)(:[^:]*)?$/s.exec(/^\[|^[^:]*(:[^:]*)?$/.test(authority) ? authority : authority.replace(/:(?=[^:]*:)/g, '\u0000')) ?? [];
  const port = colon?.slice(1) ?? '';
  if (!/^\d*$/.test(port)) throw new Error(`parse ${JSON.stringify(`tcp://${address}`)}: invalid port ${JSON.stringify(colon)} after host`);
  return `${host.replace(/\u0000/g, ':') || HOST}:${port || PORT}`;
}
