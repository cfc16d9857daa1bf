import { complain, type Tool } from './tool.ts';

export const ip: Tool = {
  name: 'ip', usage: 'OBJECT', summary: 'Show interfaces, addresses and routes', stopAtOperand: true, options: [{ short: '4' }, { short: 'b' }, { short: 'o' }, { long: 'brief' }, { long: 'color', value: 'optional' }],
  *run(p, { operands }) {
    const [object = '', ...rest] = operands;
    const only = rest.find((word) => !['show', 'list', 'ls', 'dev'].includes(word));
    const interfaces = p.ns.network.interfaces.filter((one) => only === undefined || one.name === only);
    if (/^a(ddr(ess)?)?$/.test(object) || /^l(ink)?$/.test(object)) {
      let text = '';
      for (const one of interfaces) {
        const number = p.ns.network.interfaces.indexOf(one) + 1, loop = one.name === 'lo';
        text += `${number}: ${one.name}${loop ? '' : '@if2'}: <${loop ? 'LOOPBACK,UP,LOWER_UP' : 'BROADCAST,MULTICAST,UP,LOWER_UP'}> mtu ${loop ? 65536 : 1500} qdisc ${loop ? 'noqueue' : 'noqueue'} state ${loop ? 'UNKNOWN' : one.up ? 'UP' : 'DOWN'}${object.startsWith('l') ? ' mode DEFAULT' : ''} group default qlen 1000\n    link/${loop ? 'loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00' : `ether ${one.mac ?? '02:42:ac:11:00:02'} brd ff:ff:ff:ff:ff:ff`}\n`;
        if (!object.startsWith('l') && one.address) text += `    inet ${one.address}/${one.prefix ?? 24}${loop ? ' scope host lo' : ` brd ${one.address.replace(/\d+$/, '255')} scope global ${one.name}`}\n       valid_lft forever preferred_lft forever\n`;
      }
      yield* p.write(1, text);
      return 0;
    }
    if (/^r(oute)?$/.test(object)) {
      yield* p.write(1, interfaces.filter((one) => one.name !== 'lo' && one.address).map((one) => `${one.gateway ? `default via ${one.gateway} dev ${one.name} \n` : ''}${one.address!.replace(/\d+$/, '0')}/${one.prefix ?? 24} dev ${one.name} proto kernel scope link src ${one.address} \n`).join(''));
      return 0;
    }
    yield* complain(p, object === '' ? 'Usage: ip [ OPTIONS ] OBJECT { COMMAND | help }' : `Object "${object}" is unknown, try "ip help".`);
    return object === '' ? 255 : 1;
  },
};
