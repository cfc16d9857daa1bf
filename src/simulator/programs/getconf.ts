import { processorsOf } from './nproc.ts';
import { complain, type Tool } from './tool.ts';

/** Limits and facts of a 64-bit Linux machine. */
const VALUES: Readonly<Record<string, string>> = {
  PAGESIZE: '4096', PAGE_SIZE: '4096', LONG_BIT: '64', WORD_BIT: '32', CHAR_BIT: '8', INT_MAX: '2147483647', ARG_MAX: '2097152', CLK_TCK: '100', OPEN_MAX: '1024', HOST_NAME_MAX: '64', LOGIN_NAME_MAX: '256', NGROUPS_MAX: '65536', GNU_LIBC_VERSION: 'glibc 2.36', PATH: '/bin:/usr/bin', LINE_MAX: '2048', IOV_MAX: '1024',
};
const OF_PATHS: Readonly<Record<string, string>> = { NAME_MAX: '255', PATH_MAX: '4096', LINK_MAX: '127', PIPE_BUF: '4096', FILESIZEBITS: '64' };

export const getconf: Tool = {
  name: 'getconf', usage: 'VARIABLE [PATH]', summary: 'Print a limit of the system', only: 'gnu', raw: true,
  *run(p, { operands }) {
    const [name, path] = operands;
    if (name === undefined) {
      yield* complain(p, 'Usage: getconf [-v specification] variable_name [pathname]\n       getconf -a [pathname]');
      return 2;
    }
    const processors = /^_NPROCESSORS_(ONLN|CONF)$/.test(name) ? String(processorsOf(p)) : undefined;
    const value = path === undefined ? processors ?? VALUES[name] : OF_PATHS[name];
    if (value === undefined) {
      yield* complain(p, path === undefined && OF_PATHS[name] === undefined ? `getconf: Unrecognized variable \`${name}'` : `getconf: ${path === undefined ? 'no path given for' : 'invalid path variable'} \`${name}'`);
      return 2;
    }
    yield* p.write(1, `${value}\n`);
    return 0;
  },
};
