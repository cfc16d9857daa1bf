/** The pod that `kubectl run` makes from its flags. */
import { CommandError } from '../client/failure.ts';
import type { Session } from '../session.ts';

type Fields = Record<string, unknown>;

/** `a=b,c=d`. @throws CommandError */
export function parseLabels(text: string): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const part of text.split(',')) {
    const pair = part.split('=');
    if (pair.length !== 2) throw new CommandError(`unexpected label spec: ${part}`);
    if (pair[0] === '') throw new CommandError('unexpected empty label key');
    labels[pair[0]!] = pair[1]!;
  }
  return labels;
}

function environment(session: Session): Fields[] {
  return session.list('env').map((text) => {
    const equals = text.indexOf('=');
    if (equals <= 0 || !/^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(text.slice(0, equals))) throw new CommandError(`invalid env: ${text}`);
    return { name: text.slice(0, equals), ...(text.slice(equals + 1) !== '' && { value: text.slice(equals + 1) }) };
  });
}

function annotations(session: Session): Record<string, string> | undefined {
  const words = session.list('annotations').filter((text) => text !== ''), wrong = words.filter((text) => text.indexOf('=') <= 0);
  if (wrong.length > 0) throw new CommandError(`invalid annotations format: ${wrong.join(', ')}`);
  const entries = words.map((text): [string, string] => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

export function podOf(session: Session, name: string, args: readonly string[], interactive: boolean): Fields {
  const port = session.flag('port');
  const env = environment(session);
  const notes = annotations(session);
  const container: Fields = {
    ...(args.length > 0 && (session.switch('command') ? { command: args } : { args })),
    ...(env.length > 0 && { env }),
    image: session.flag('image'),
    ...(session.flag('image-pull-policy') && { imagePullPolicy: session.flag('image-pull-policy') }),
    name,
    ...(port && { ports: [{ containerPort: Number(port) }] }),
    resources: {},
    ...(session.switch('privileged') && { securityContext: { privileged: true } }),
    ...(interactive && { stdin: true }),
    ...(interactive && !session.switch('leave-stdin-open') && { stdinOnce: true }),
    ...(session.switch('tty') && { tty: true }),
  };
  const { name: namespace, explicit } = session.namespace();
  return {
    apiVersion: 'v1', kind: 'Pod',
    metadata: { ...(notes && { annotations: notes }), labels: session.flag('labels') ? parseLabels(session.flag('labels')) : { run: name }, name, ...(explicit && { namespace }) },
    spec: { containers: [container], dnsPolicy: 'ClusterFirst', restartPolicy: session.flag('restart') || 'Always' },
    status: {},
  };
}
