import type { Tool } from '../tool.ts';

export const ss: Tool = {
  name: 'ss', aliases: ['netstat'], usage: '[OPTIONS]', summary: 'Show listening sockets', options: [...'tulnpaeo'].map((short) => ({ short })),
  *run(p, { name }) {
    const listeners = p.ns.network.listeners();
    const header = name === 'ss' ? 'State   Recv-Q  Send-Q   Local Address:Port    Peer Address:Port  Process\n' : 'Active Internet connections (only servers)\nProto Recv-Q Send-Q Local Address           Foreign Address         State       \n';
    yield* p.write(1, header + listeners.map((one) => (name === 'ss' ? `LISTEN  0       4096     ${`${one.address}:${one.port}`.padStart(18)}         0.0.0.0:*\n` : `${one.protocol}        0      0 ${`${one.address}:${one.port}`.padEnd(23)} 0.0.0.0:*               ${one.protocol === 'tcp' ? 'LISTEN' : ''}\n`)).join(''));
    return 0;
  },
};
