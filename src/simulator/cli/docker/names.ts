/** Completion of names that the engine knows. Without an engine there are none. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Directive, type Complete, type Completions, type Invocation } from '../shared/cobra/command.ts';
import { engineOf, storedContexts } from './contexts.ts';
import { CliError } from './errors.ts';

/** Asks for names; the shell drops those that do not begin with the word. `once`: names that are arguments already are left out. */
export const names = (ask: (invocation: Invocation) => Blocking<string[]>, most = Infinity): Complete =>
  function* (invocation): Blocking<Completions> {
    if (invocation.args.length >= most) return { candidates: [], directive: Directive.NoFileComp };
    try {
      const found = yield* ask(invocation);
      return { candidates: found.filter((name) => !invocation.args.includes(name)), directive: Directive.NoFileComp };
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      return { candidates: [], directive: Directive.Error };
    }
  };

type Summary = { Id: string; Names: string[]; State: string };

/** Names of containers; `states`: only those in one of them. */
export const containerNames = (states?: readonly string[], most = Infinity): Complete =>
  names(function* (invocation) {
    const all = yield* engineOf(invocation).get<Summary[]>('/containers/json', { all: states?.includes('running') && states.length < 3 ? undefined : true });
    return all.filter((one) => !states || states.includes(one.State)).flatMap((one) => one.Names.map((name) => name.replace(/^\//, '')).filter((name) => !name.includes('/')));
  }, most);

const imagesOf = function* (invocation: Invocation): Blocking<string[]> {
  const images = yield* engineOf(invocation).get<{ RepoTags: string[] | null }[]>('/images/json');
  return images.flatMap((image) => image.RepoTags ?? []).filter((tag) => tag !== '<none>:<none>');
};

/** Names with tags of images, for the first argument. */
export const imageNames: Complete = function* (invocation, toComplete) {
  if (invocation.args.length > 0) return { candidates: [], directive: Directive.Default };
  return yield* names(imagesOf)(invocation, toComplete);
};

export const manyImages: Complete = names(imagesOf);

export const networkNames: Complete = names(function* (invocation) {
  return (yield* engineOf(invocation).get<{ Name: string }[]>('/networks')).map((network) => network.Name);
});

export const volumeNames: Complete = names(function* (invocation) {
  const { Volumes } = yield* engineOf(invocation).get<{ Volumes: { Name: string }[] | null }>('/volumes');
  return (Volumes ?? []).map((volume) => volume.Name);
});

export const contextNames: Complete = function* ({ p }) {
  return { candidates: ['default', ...storedContexts(p).map((context) => context.Name)], directive: Directive.NoFileComp };
};
