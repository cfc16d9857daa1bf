import { containerNamed, commandOf, engineOf, everContainer, imageExists, isFrom, layerCount } from '../../../src/sandbox/checks/docker.ts';
import type { Lesson, View } from '../../../src/sandbox/lesson.ts';
import { laptop } from '../../scenarios.ts';

const ALPINE = 'alpine:3.22', NEW = 'alpine-curl:test', CURL = '/usr/bin/curl';

/** Whether the new image has existed at some time. */
const everCommitted = (view: View): boolean =>
  view.world.store.history.some(({ collection, key, after }) => collection === 'docker/images' && after !== undefined && key.endsWith(`/${NEW}`));

export const lesson: Lesson = {
  id: 'what-is-an-image',
  scenario: laptop('what-is-an-image'),
  tasks: [
    {
      id: 'change-a-container',
      title: { en: 'Install `curl` in a container `a1` made from `alpine:3.22`, and keep the container', ko: '`alpine:3.22`로 만든 컨테이너 `a1`에 `curl`을 설치하고 컨테이너 남겨 두기' },
      goal: (view) => {
        const a1 = containerNamed(view, 'a1');
        if (!a1) return { en: 'There is no container named `a1`.', ko: '`a1`이라는 컨테이너가 없습니다.' };
        if (!isFrom(a1, ALPINE)) return { en: '`a1` was made from another image than `alpine:3.22`.', ko: '`a1`이 `alpine:3.22`가 아닌 다른 이미지로 만들어졌습니다.' };
        return engineOf(view)?.containerFile(a1.id, CURL) !== undefined || { en: `There is no \`${CURL}\` in \`a1\`.`, ko: `\`a1\` 안에 \`${CURL}\` 파일이 없습니다.` };
      },
      solution: ['docker run --name a1 alpine:3.22 apk add --no-cache curl'],
      wrong: [['docker run --rm --name a1 alpine:3.22 apk add --no-cache curl'], ['docker run --name a1 alpine:3.22 apk --version']],
      hints: [
        { en: '`apk` is Alpine’s package manager; `apk add --no-cache NAME` installs.', ko: '`apk`는 알파인의 패키지 관리자이고, `apk add --no-cache 이름`으로 설치합니다.' },
        { en: 'Without --rm, so that the container stays.', ko: '컨테이너가 남도록 --rm은 쓰지 않습니다.' },
        { en: '`docker run --name a1 alpine:3.22`, and then the `apk` command.', ko: '`docker run --name a1 alpine:3.22` 뒤에 `apk` 명령을 적습니다.' },
      ],
    },
    {
      id: 'image-unchanged',
      title: { en: 'Ask for `curl` in a fresh container of `alpine:3.22`, and see it fail with 127', ko: '`alpine:3.22`의 새 컨테이너에서 `curl`을 실행해 127로 실패하는 것 확인하기' },
      goal: (view) =>
        everContainer(view, (one) => isFrom(one, ALPINE) && commandOf(one)[0] === 'curl' && one.state.exitCode === 127) ||
        { en: 'No fresh container of `alpine:3.22` has been asked for `curl` yet.', ko: '`alpine:3.22`의 새 컨테이너에서 아직 `curl`을 실행하지 않았습니다.' },
      solution: ['docker run --rm alpine:3.22 curl --version'],
      wrong: [['curl --version'], ['docker start a1'], ['docker run --rm alpine:3.22 which curl']],
      hints: [
        { en: 'A fresh container: `docker run`, not `docker start`.', ko: '새 컨테이너여야 하므로 `docker start`가 아니라 `docker run`입니다.' },
        { en: '`docker run --rm alpine:3.22`, and then `curl --version`.', ko: '`docker run --rm alpine:3.22` 뒤에 `curl --version`을 적습니다.' },
      ],
    },
    {
      id: 'commit',
      title: { en: 'Make an image `alpine-curl:test` from `a1` that has one layer more than `alpine:3.22`', ko: '`a1`으로 `alpine:3.22`보다 레이어가 하나 더 많은 이미지 `alpine-curl:test` 만들기' },
      goal: (view) => {
        const layers = layerCount(view, NEW), base = layerCount(view, ALPINE) ?? 1;
        if (layers === undefined) return { en: 'There is no image `alpine-curl:test`.', ko: '`alpine-curl:test` 이미지가 없습니다.' };
        if (engineOf(view)?.imageFile(NEW, CURL) === undefined) return { en: '`alpine-curl:test` exists, but without `curl` in it.', ko: '`alpine-curl:test`가 있지만 `curl`이 들어 있지 않습니다.' };
        return layers === base + 1 || { en: `\`alpine-curl:test\` has ${layers} layers; ${base + 1} are expected.`, ko: `\`alpine-curl:test\`의 레이어가 ${layers}개입니다. ${base + 1}개여야 합니다.` };
      },
      solution: ['docker commit a1 alpine-curl:test'],
      wrong: [['docker tag alpine:3.22 alpine-curl:test'], ['docker commit a1']],
      hints: [
        { en: 'One command turns the writable layer of a container into a layer of a new image.', ko: '컨테이너의 쓰기 가능 레이어를 새 이미지의 레이어로 만드는 명령이 있습니다.' },
        { en: '`docker commit CONTAINER IMAGE`', ko: '`docker commit 컨테이너 이미지`' },
      ],
    },
    {
      id: 'clean-up',
      title: { en: 'Remove `a1` and `alpine-curl:test`, and keep `alpine:3.22`', ko: '`a1`과 `alpine-curl:test`를 지우고 `alpine:3.22`는 남기기' },
      goal: (view) => {
        if (!everCommitted(view)) return { en: 'First make the image `alpine-curl:test`.', ko: '먼저 `alpine-curl:test` 이미지를 만드세요.' };
        if (containerNamed(view, 'a1')) return { en: 'The container `a1` is still there.', ko: '컨테이너 `a1`이 아직 있습니다.' };
        if (imageExists(view, NEW)) return { en: 'The image `alpine-curl:test` is still there.', ko: '`alpine-curl:test` 이미지가 아직 있습니다.' };
        return imageExists(view, ALPINE) || { en: '`alpine:3.22` is gone, too. It was to stay.', ko: '`alpine:3.22`까지 지워졌습니다. 이 이미지는 남겨야 합니다.' };
      },
      solution: ['docker rm a1', 'docker image rm alpine-curl:test'],
      wrong: [['docker rm a1'], ['docker image rm alpine-curl:test'], ['docker rm a1', 'docker image rm alpine-curl:test alpine:3.22']],
      hints: [
        { en: 'Containers and images are removed by different commands.', ko: '컨테이너와 이미지는 지우는 명령이 다릅니다.' },
        { en: '`docker rm a1`, `docker image rm alpine-curl:test`', ko: '`docker rm a1`, `docker image rm alpine-curl:test`' },
      ],
    },
  ],
};
