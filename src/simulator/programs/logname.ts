import { complain, type Tool } from './tool.ts';

export const logname: Tool = {
  name: 'logname', summary: 'Print the name that one has logged in with',
  *run(p, { flavour }) {
    // The login is the terminal's: without one there is none.
    const name = p.tty ? p.env.get('LOGNAME') : undefined;
    if (name === undefined) yield* complain(p, flavour === 'gnu' ? 'logname: no login name' : 'logname: getlogin: No such device or address');
    else yield* p.write(1, `${name}\n`);
    return name === undefined ? 1 : 0;
  },
};
