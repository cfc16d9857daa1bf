/** EXPOSE: '[ip:][host:]port[-port][/protocol]'. */

export interface Remarks {
  /** The protocol is not in lower case. */
  loud: () => void;
  /** An address or a port of the host stands in it. */
  mapped: () => void;
}

/** First and last port. @throws Error */
function portRange(text: string): [number, number] {
  const [from = '', to = from] = text.split(/-(.*)/s);
  const number = (one: string): number => {
    if (!/^[+-]?\d+$/.test(one) || Number(one) < 0 || Number(one) > 65535) throw new Error();
    return Number(one);
  };
  const range: [number, number] = [number(from), number(to)];
  if (range[1] < range[0]) throw new Error();
  return range;
}

function checked(what: string, text: string): [number, number] {
  try {
    return portRange(text);
  } catch {
    throw new Error(`invalid ${what}: ${text}`);
  }
}

/** 'port/protocol', one for each of a range. @throws Error with BuildKit's words */
export function exposed(text: string, remarks: Remarks): string[] {
  const parts = text.split(':');
  const container = parts.at(-1)!, host = parts.at(-2) ?? '', address = parts.slice(0, -2).join(':');
  const [port = '', protocol = ''] = container.split(/\/(.*)/s);
  const wrong = port === '' ? 'no port specified' : ['', 'tcp', 'udp', 'sctp'].includes(protocol.toLowerCase()) ? undefined : `invalid proto: ${protocol}`;
  if (wrong !== undefined) throw new Error(`invalid port: ${JSON.stringify(text)}: ${wrong}`);
  if (protocol !== protocol.toLowerCase()) remarks.loud();
  if (address !== '' || host !== '') remarks.mapped();
  if (address !== '' && !/^(\d{1,3}(\.\d{1,3}){3}|\[?[0-9a-fA-F:]*:[0-9a-fA-F:.]*\]?)$/.test(address)) throw new Error(`invalid IP address: ${address}`);
  const [first, last] = checked('containerPort', port);
  if (host !== '') {
    const [from, to] = checked('hostPort', host);
    if (last - first !== to - from && last !== first) throw new Error(`invalid ranges specified for container and host Ports: ${port} and ${host}`);
  }
  return Array.from({ length: last - first + 1 }, (_, i) => `${first + i}/${protocol.toLowerCase() || 'tcp'}`);
}
