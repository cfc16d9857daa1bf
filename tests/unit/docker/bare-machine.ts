/** A host with the docker command and nothing else: for everything that docker decides without an engine. */
import { dockerPlugins } from '../../../src/simulator/cli/docker/registry-later.ts';
import { dockerPrograms } from '../../../src/simulator/cli/docker/registry.ts';
import { decode } from '../../../src/simulator/kernel/bytes.ts';
import { Host } from '../../../src/simulator/kernel/host.ts';
import { directoryNode, programNode } from '../../../src/simulator/kernel/inode.ts';
import { Kernel } from '../../../src/simulator/kernel/kernel.ts';
import { pipe } from '../../../src/simulator/kernel/pipe.ts';
import { FileSystem } from '../../../src/simulator/kernel/file-system.ts';

export interface Ran {
  stdout: string;
  stderr: string;
  status: number;
}

/** Runs one command line (already split) to its end. */
export function run(argv: string[], env: Record<string, string> = {}): Ran {
  const kernel = new Kernel('test', 1_800_000_000_000);
  for (const { name, main } of [...dockerPrograms, ...dockerPlugins]) kernel.register(name, main);
  const root = directoryNode({ root: directoryNode({}), usr: directoryNode({ bin: directoryNode({ docker: programNode('docker') }), libexec: directoryNode({ docker: directoryNode({ 'cli-plugins': directoryNode({ 'docker-compose': programNode('docker-compose') }) }) }) }), tmp: directoryNode({}) });
  const host = new Host(kernel, 'box', { root: new FileSystem(root, 'ext4', '/dev/vda1') });
  const input = pipe(), out = pipe(1 << 24), err = pipe(1 << 24);
  input.write.retain().release();
  const files = new Map([[0, input.read], [1, out.write], [2, err.write]]);
  const process = kernel.launch(host.ns, { argv, env: new Map(Object.entries({ PATH: '/usr/bin', HOME: '/root', ...env })), cwd: '/root', files });
  kernel.agenda.runUntil(kernel.agenda.now + 60_000);
  if (kernel.faults.length > 0) throw kernel.faults[0]!.error;
  const text = (file: typeof out.read): string => {
    const reading = file.read(1 << 24);
    const step = file.readable() ? reading.next() : { done: true as const, value: new Uint8Array() };
    return step.done ? decode(step.value) : '';
  };
  return { stdout: text(out.read), stderr: text(err.read), status: process.status ?? -1 };
}
