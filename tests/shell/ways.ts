/** The ways in which a script comes to a shell. In each the folder /work holds it as s.sh, $S is its text, and `cat` is the only program. */
import { directoryNode, fileNode, programNode } from '../../src/simulator/kernel/inode.ts';
import { makeHost, play, type Outcome } from './world.ts';

export type ShellName = 'bash' | 'dash' | 'ash';

export const WAYS = ['c', 'file', 'stdin', 'eval', 'source', 'sub'] as const;
export type Way = (typeof WAYS)[number];

/** The command line of a way, without the shell's name. */
export function argumentsOf(way: Way, script: string): string[] {
  switch (way) {
    case 'c': return ['-c', script];
    case 'file': return ['s.sh'];
    case 'stdin': return [];
    case 'eval': return ['-c', 'echo start\neval "$S"\necho "status $?"'];
    case 'source': return ['-c', 'echo start\n. ./s.sh\necho "status $?"'];
    case 'sub': return ['-c', 'f() {\n(eval "$S")\necho "status $?"\n}\nf'];
  }
}

/** What our shell does. */
export function playWay(shell: ShellName, way: Way, script: string): Outcome {
  const host = makeHost();
  host.fileSystem.put(['work'], directoryNode({ 's.sh': fileNode(script) }), 0);
  host.fileSystem.put(['only'], directoryNode({ cat: programNode('cat') }), 0);
  return play(shell, script, { argv: [shell === 'ash' ? 'sh' : shell, ...argumentsOf(way, script)], stdin: way === 'stdin' ? script : '', host, limit: 5, env: { S: script, PATH: '/only' } });
}
