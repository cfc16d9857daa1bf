/** docker push */
import type { Behaviour } from '../behaviour.ts';
import { messages, segment } from '../client.ts';
import { NO_TRUST } from '../container/create-flags.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { printNote } from '../note.ts';
import { platformQuery } from '../platform.ts';
import { displayProgress, type ProgressMessage } from '../progress.ts';
import { familiarName, fullString } from '../reference.ts';
import { registryAuth } from '../registry/auth.ts';
import { failOnError, wanted } from './pull.ts';

interface PushedManifest {
  manifestPushedInsteadOfIndex?: boolean;
  originalIndex?: { digest: string };
  selectedManifest?: { digest: string };
}

export const push: Behaviour = {
  path: 'image push',
  oldFlags: [NO_TRUST],
  *run(invocation) {
    const { p, flags } = invocation;
    const platform = pushedPlatform(flags.string('platform'));
    if (flags.string('platform')) yield* printNote(p, 'Using --platform pushes only the specified platform manifest of a multi-platform image index.\nOther components, like attestations, will not be included.\nTo push the complete multi-platform image, remove the --platform flag.\n');
    const reference = yield* wanted(invocation);
    if (reference.digest) throw new CliError('cannot push a digest reference');
    const response = yield* engineOf(invocation).send('POST', `/images/${segmentPath(familiarName(reference))}/push`, {
      query: { tag: reference.tag, platform }, headers: registryAuth(p, reference.domain),
    });
    const notes: string[] = [];
    const onAux = (aux: unknown): void => {
      const { manifestPushedInsteadOfIndex, originalIndex, selectedManifest } = aux as PushedManifest;
      if (manifestPushedInsteadOfIndex) notes.push(`Not all multiplatform-content is present and only the available single-platform image was pushed\n${originalIndex!.digest} -> ${selectedManifest!.digest}`);
    };
    try {
      if (flags.bool('quiet')) {
        yield* messages<ProgressMessage>(response, function* (message) {
          if (message.aux !== undefined) onAux(message.aux);
          yield* failOnError(message);
        });
        yield* p.write(1, `${fullString(reference)}\n`);
      } else yield* displayProgress(p, response, 1, onAux);
    } finally {
      for (const note of notes) yield* printNote(p, note);
    }
    return 0;
  },
};

/** @throws CliError; what is wrong is said twice */
const pushedPlatform = (text: string): string | undefined => platformQuery(text, `Invalid platform ${text}`);

const segmentPath = (name: string): string => name.split('/').map(segment).join('/');
