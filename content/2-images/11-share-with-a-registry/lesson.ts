import { containerNamed, imageExists, isFrom, isRunning, pushedDigest } from '../../../src/sandbox/checks/docker.ts';
import type { Lesson } from '../../../src/sandbox/lesson.ts';
import { laptop, registryUser } from '../../scenarios.ts';

const REPOSITORY = 'registry.example/shop';

const LOGIN = `docker login -u ${registryUser.name} --password-stdin registry.example < ~/registry-password`;

export const lesson: Lesson = {
  id: 'share-with-a-registry',
  scenario: laptop('share-with-a-registry', {
    files: { 'registry-password': { content: registryUser.password, mode: 0o600 } },
    pushed: [],
    setup: ['cd ~/shop', 'docker build -q -t shop:1 .', "sed -i 's/shop v1/shop v2/' server.js", 'docker build -q -t shop:2 .'],
    settle: 60_000,
  }),
  tasks: [
    {
      id: 'push-both',
      title: { en: 'Have `shop:1` and `shop:2` in the registry `registry.example`, as `shop:1` and `shop:2`', ko: '`shop:1`과 `shop:2`를 `registry.example` 레지스트리에 `shop:1`, `shop:2`로 올리기' },
      goal: (view) => {
        for (const tag of ['1', '2']) {
          if (pushedDigest(view, 'shop', tag) !== undefined) continue;
          if (!imageExists(view, `${REPOSITORY}:${tag}`)) return { en: `\`shop:${tag}\` has no name for that registry yet.`, ko: `\`shop:${tag}\`에 아직 그 레지스트리의 이름이 없습니다.` };
          return { en: `\`${REPOSITORY}:${tag}\` is not in the registry yet.`, ko: `레지스트리에 아직 없는 이미지: \`${REPOSITORY}:${tag}\`` };
        }
        return pushedDigest(view, 'shop', '1') !== pushedDigest(view, 'shop', '2') || { en: 'Both tags lead to the same image.', ko: '두 태그가 같은 이미지를 가리킵니다.' };
      },
      solution: [`docker tag shop:1 ${REPOSITORY}:1`, `docker tag shop:2 ${REPOSITORY}:2`, LOGIN, `docker push ${REPOSITORY}:1`, `docker push ${REPOSITORY}:2`],
      wrong: [
        ['docker push shop:1', 'docker push shop:2'],
        [`docker tag shop:1 ${REPOSITORY}:1`, `docker tag shop:2 ${REPOSITORY}:2`, `docker push ${REPOSITORY}:1`, `docker push ${REPOSITORY}:2`],
        [`docker tag shop:2 ${REPOSITORY}:1`, `docker tag shop:2 ${REPOSITORY}:2`, LOGIN, `docker push ${REPOSITORY}:1`, `docker push ${REPOSITORY}:2`],
      ],
      hints: [
        { en: 'The name says where an image goes. `docker tag` gives it another one.', ko: '이름이 목적지를 정합니다. `docker tag`로 이름을 하나 더 붙입니다.' },
        { en: 'Pushing to this registry needs `docker login`; the password is in `~/registry-password`.', ko: '이 레지스트리에 올리려면 `docker login`이 필요합니다. 비밀번호는 `~/registry-password`에 있습니다.' },
        { en: '`docker tag shop:1 registry.example/shop:1`, log in, `docker push registry.example/shop:1`; the same for 2.', ko: '`docker tag shop:1 registry.example/shop:1`, 로그인, `docker push registry.example/shop:1` 순서입니다. 2도 똑같이 합니다.' },
      ],
    },
    {
      id: 'pull-back',
      title: { en: 'Remove `shop:2` from this computer, and run it as `back` from the registry', ko: '이 컴퓨터에서 `shop:2`를 지우고, 레지스트리의 이미지를 `back`이라는 이름으로 실행하기' },
      goal: (view) => {
        if (imageExists(view, 'shop:2')) return { en: '`shop:2` is still on this computer.', ko: '`shop:2`가 아직 이 컴퓨터에 있습니다.' };
        const back = containerNamed(view, 'back');
        if (!isRunning(back)) return { en: 'No container named `back` is running.', ko: '`back`이라는 컨테이너가 실행 중이 아닙니다.' };
        if (!isFrom(back!, `${REPOSITORY}:2`)) return { en: '`back` was made from another image.', ko: '`back`이 다른 이미지로 만들어졌습니다.' };
        const record = view.world.store.get<{ pulledFrom?: string }>('docker/images', `${REPOSITORY}:2`);
        return record?.pulledFrom !== undefined || { en: 'The image was not pulled: it was still here under its other name.', ko: '내려받은 이미지가 아닙니다. 다른 이름으로 아직 남아 있었습니다.' };
      },
      solution: [`docker image rm shop:2 ${REPOSITORY}:2`, `docker run -d --name back -p 8080:8080 ${REPOSITORY}:2`],
      wrong: [[`docker run -d --name back -p 8080:8080 ${REPOSITORY}:2`], ['docker image rm shop:2', `docker run -d --name back -p 8080:8080 ${REPOSITORY}:2`]],
      hints: [
        { en: 'The image has two names here. Both must go.', ko: '이 이미지에는 이름이 두 개 있습니다. 둘 다 지워야 합니다.' },
        { en: '`docker image rm` takes several names. `docker run` pulls what is missing.', ko: '`docker image rm`에는 이름을 여러 개 적을 수 있습니다. `docker run`은 없는 이미지를 내려받습니다.' },
      ],
    },
    {
      id: 'move-the-tag',
      title: { en: 'Have the tag `stable` in the registry, first on version 1 and then on version 2', ko: '레지스트리의 `stable` 태그를 버전 1에 붙였다가 버전 2로 옮기기' },
      goal: (view) => {
        const stable = pushedDigest(view, 'shop', 'stable');
        if (stable === undefined) return { en: 'There is no tag `stable` in the registry.', ko: '레지스트리에 `stable` 태그가 없습니다.' };
        if (stable === pushedDigest(view, 'shop', '1')) return { en: '`stable` is on version 1. Move it.', ko: '`stable`이 버전 1에 있습니다. 옮기세요.' };
        return stable === pushedDigest(view, 'shop', '2') || { en: '`stable` is on an image that is neither 1 nor 2.', ko: '`stable`이 1도 2도 아닌 이미지를 가리킵니다.' };
      },
      solution: [`docker tag ${REPOSITORY}:1 ${REPOSITORY}:stable`, `docker push ${REPOSITORY}:stable`, `docker tag ${REPOSITORY}:2 ${REPOSITORY}:stable`, `docker push ${REPOSITORY}:stable`],
      wrong: [
        [`docker tag ${REPOSITORY}:1 ${REPOSITORY}:stable`, `docker push ${REPOSITORY}:stable`, `docker tag ${REPOSITORY}:2 ${REPOSITORY}:stable`],
        [`docker tag ${REPOSITORY}:2 ${REPOSITORY}:stable`],
      ],
      hints: [
        { en: '`docker tag` moves a name here; `docker push` moves it in the registry.', ko: '`docker tag`는 이 컴퓨터의 이름을 옮기고, `docker push`는 레지스트리의 이름을 옮깁니다.' },
        { en: 'Tag and push `stable` for 1, then tag and push `stable` for 2.', ko: '1에 `stable`을 붙여 올리고, 다시 2에 `stable`을 붙여 올립니다.' },
      ],
    },
    {
      id: 'pin',
      title: { en: 'Run version 2 as `pinned`, named by its digest', ko: '버전 2를 다이제스트로 지정해 `pinned`라는 이름으로 실행하기' },
      goal: (view) => {
        const pinned = containerNamed(view, 'pinned');
        if (!isRunning(pinned)) return { en: 'No container named `pinned` is running.', ko: '`pinned`라는 컨테이너가 실행 중이 아닙니다.' };
        if (!pinned!.config.Image.includes('@sha256:')) return { en: '`pinned` was made from a tag, not from a digest.', ko: '`pinned`가 다이제스트가 아니라 태그로 만들어졌습니다.' };
        return pinned!.config.Image.endsWith(pushedDigest(view, 'shop', '2') ?? '?') || { en: 'That is the digest of another image.', ko: '다른 이미지의 다이제스트입니다.' };
      },
      solution: [`docker run -d --name pinned $(docker image inspect -f '{{index .RepoDigests 0}}' ${REPOSITORY}:2)`],
      wrong: [[`docker run -d --name pinned ${REPOSITORY}:2`], [`docker run -d --name pinned $(docker image inspect -f '{{index .RepoDigests 0}}' ${REPOSITORY}:1)`]],
      hints: [
        { en: '`docker image ls --digests` shows the digests.', ko: '`docker image ls --digests`로 다이제스트를 볼 수 있습니다.' },
        { en: 'The form is `registry.example/shop@sha256:…`, without a tag.', ko: '태그 없이 `registry.example/shop@sha256:…` 형식으로 적습니다.' },
      ],
    },
  ],
};
