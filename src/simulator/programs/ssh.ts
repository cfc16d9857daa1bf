import { connect } from '../kernel/connect.ts';
import { Errno } from '../kernel/errno.ts';
import { resolve } from '../kernel/resolver.ts';
import { complain, type Tool } from './tool.ts';

const USAGE = `usage: ssh [-46AaCfGgKkMNnqsTtVvXxYy] [-B bind_interface]
           [-b bind_address] [-c cipher_spec] [-D [bind_address:]port]
           [-E log_file] [-e escape_char] [-F configfile] [-I pkcs11]
           [-i identity_file] [-J [user@]host[:port]] [-L address]
           [-l login_name] [-m mac_spec] [-O ctl_cmd] [-o option] [-p port]
           [-Q query_option] [-R address] [-S ctl_path] [-W host:port]
           [-w local_tun[:remote_tun]] destination [command [argument ...]]`;
const VERSION = 'OpenSSH_9.2p1 Debian-2+deb12u6, OpenSSL 3.0.19 27 Jan 2026';

/** No computer of this world runs an SSH server: what is left is to find the host, to knock, and to say what came of it. */
export const ssh: Tool = {
  name: 'ssh', only: 'gnu', usage: '[USER@]HOST [COMMAND]...', summary: 'Log in to another computer (none here runs an SSH server)', usageStatus: 255, stopAtOperand: true, hint: () => USAGE,
  options: [
    { short: 'p', value: true }, { short: 'i', value: true }, { short: 'l', value: true }, { short: 'o', value: true }, { short: 'L', value: true }, { short: 'R', value: true }, { short: 'D', value: true }, { short: 'J', value: true }, { short: 'F', value: true },
    { short: 'v' }, { short: 'N' }, { short: 'V' }, { short: '4' }, { short: '6' }, { short: 'A' }, { short: 'C' }, { short: 'f' }, { short: 'n' }, { short: 'q' }, { short: 'T' }, { short: 't' }, { short: 'X' },
  ],
  *run(p, { operands, options }) {
    if (options.has('V')) {
      yield* complain(p, VERSION);
      return 0;
    }
    const destination = /^(?:ssh:\/\/)?(?:.*@)?([^@:/]*)(?::(\d+))?/.exec(operands[0] ?? ''), asUrl = operands[0]?.startsWith('ssh://');
    const host = asUrl ? destination![1]! : (operands[0] ?? '').replace(/^.*@/, '');
    if (host === '') {
      yield* complain(p, USAGE);
      return 255;
    }
    const settings = options.values('o').map((text) => text.split(/\s*=\s*|\s+/)), setting = (name: string): string | undefined => settings.find(([key]) => key!.toLowerCase() === name)?.[1];
    const wanted = options.value('p') ?? (asUrl ? destination![2] : undefined) ?? setting('port') ?? '22', port = Number(wanted), verbose = options.has('v'), say = (text: string) => complain(p, text);
    if (!/^\d+$/.test(wanted) || port < 1 || port > 65_535) {
      yield* say(`Bad port '${wanted}'`);
      return 255;
    }
    const real = setting('hostname') ?? host, quiet = options.has('q');
    if (verbose) yield* say(VERSION);
    const found = yield* resolve(p, real);
    if (!('addresses' in found)) {
      const reason = found.failure === 'not-found' ? 'Name or service not known' : 'Temporary failure in name resolution';
      if (!quiet) yield* say(`ssh: Could not resolve hostname ${real.toLowerCase()}: ${reason}`);
      return 255;
    }
    let reason = '';
    for (const address of found.addresses) {
      if (verbose) yield* say(`debug1: Connecting to ${real} [${address}] port ${port}.`);
      try {
        const socket = (yield* connect(p, address, port)).retain();
        // Something else listens there: it does not say SSH-2.0.
        socket.release();
        if (!quiet) yield* say('kex_exchange_identification: Connection closed by remote host\n' + `Connection closed by ${address} port ${port}`);
        return 255;
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EINTR' || error.code === 'EPIPE') throw error;
        reason = error.strerror;
        if (verbose) yield* say(`debug1: connect to address ${address} port ${port}: ${reason}`);
      }
    }
    if (!quiet) yield* say(`ssh: connect to host ${real} port ${port}: ${reason}`);
    return 255;
  },
};
