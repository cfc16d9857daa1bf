import { containerNamed, everContainer, hasRun, imageExists, isFrom, isRunning, logOf, publishes } from '../../../src/sandbox/checks/docker.ts';
import type { Lesson } from '../../../src/sandbox/lesson.ts';
import { laptop } from '../../scenarios.ts';

const NGINX = 'nginx:1.29';

export const lesson: Lesson = {
  id: 'first-container',
  scenario: laptop('first-container'),
  tasks: [
    {
      id: 'hello',
      title: { en: 'Run the image `hello-world` once', ko: '`hello-world` 이미지를 한 번 실행하기' },
      goal: (view) => hasRun(view, 'hello-world', ['/hello']) || { en: 'No container of `hello-world` has run yet.', ko: '`hello-world` 컨테이너가 아직 실행되지 않았습니다.' },
      solution: ['docker run hello-world'],
      wrong: [['docker pull hello-world'], ['docker create hello-world']],
      hints: [
        { en: 'One command pulls, creates and starts.', ko: '내려받기, 생성, 시작을 한 번에 하는 명령이 있습니다.' },
        { en: '`docker run`, and the name of the image.', ko: '`docker run` 뒤에 이미지 이름을 적습니다.' },
      ],
    },
    {
      id: 'run-web',
      title: { en: 'Keep `nginx:1.29` running as `web`, with port 8080 of this computer leading to its port 80', ko: '`nginx:1.29`를 `web`이라는 이름으로 계속 실행하고, 이 컴퓨터의 8080번 포트를 컨테이너의 80번 포트로 연결하기' },
      goal: (view) => {
        const web = containerNamed(view, 'web');
        if (!web) return { en: 'There is no container named `web`.', ko: '`web`이라는 컨테이너가 없습니다.' };
        if (!isFrom(web, NGINX)) return { en: '`web` was made from another image than `nginx:1.29`.', ko: '`web`이 `nginx:1.29`가 아닌 다른 이미지로 만들어졌습니다.' };
        if (!isRunning(web)) return { en: '`web` exists but does not run.', ko: '`web`이 있지만 실행 중이 아닙니다.' };
        return publishes(web, 8080, 80) || { en: '`web` runs, but port 8080 does not lead to its port 80. Remove it and start it again.', ko: '`web`이 실행 중이지만 8080번 포트가 80번 포트로 연결되지 않았습니다. 지우고 다시 시작하세요.' };
      },
      solution: ['docker run -d --name web -p 8080:80 nginx:1.29'],
      wrong: [['docker run -d --name web nginx:1.29'], ['docker run -d --name web -p 80:8080 nginx:1.29'], ['docker create --name web -p 8080:80 nginx:1.29'], ['docker run -d -p 8080:80 nginx:1.29']],
      hints: [
        { en: 'Three options are needed: background, name, port.', ko: '백그라운드, 이름, 포트를 정하는 옵션 세 개가 필요합니다.' },
        { en: 'The port option reads “this computer : container”.', ko: '포트 옵션은 "이 컴퓨터 : 컨테이너" 순서입니다.' },
        { en: '`-d --name web -p 8080:80`, and the image at the end.', ko: '`-d --name web -p 8080:80` 뒤에 이미지를 적습니다.' },
      ],
    },
    {
      id: 'visit',
      title: { en: 'Get the page from the web server', ko: '웹 서버에서 페이지 받아 오기' },
      goal: (view) => logOf(view, 'web').some((line) => /"GET \/ HTTP\/1\.[01]" 200/.test(line)) || { en: 'The log of `web` shows no visit yet.', ko: '`web`의 로그에 아직 요청이 없습니다.' },
      solution: ['curl http://localhost:8080'],
      wrong: [['curl http://localhost:80'], ['docker logs web']],
      hints: [
        { en: '`curl` fetches what an address answers.', ko: '`curl`은 주소가 보내는 응답을 가져옵니다.' },
        { en: 'The address is http://localhost and the published port.', ko: '주소는 http://localhost에 게시한 포트를 붙인 것입니다.' },
      ],
    },
    {
      id: 'remove-web',
      title: { en: 'Stop and remove `web`, and keep the image `nginx:1.29`', ko: '`web`을 멈추고 지우되 `nginx:1.29` 이미지는 남기기' },
      goal: (view) => {
        if (!everContainer(view, (one) => one.name === 'web' && isFrom(one, NGINX))) return { en: 'First there has to be a container named `web`.', ko: '먼저 `web`이라는 컨테이너가 있어야 합니다.' };
        const web = containerNamed(view, 'web');
        if (isRunning(web)) return { en: '`web` still runs.', ko: '`web`이 아직 실행 중입니다.' };
        if (web) return { en: '`web` is stopped but not removed.', ko: '`web`이 멈췄지만 지워지지 않았습니다.' };
        return imageExists(view, NGINX) || { en: 'The image is gone as well. It was to stay.', ko: '이미지까지 지워졌습니다. 이미지는 남겨야 합니다.' };
      },
      solution: ['docker stop web', 'docker rm web'],
      wrong: [['docker stop web'], ['docker rm web'], ['docker rm -f web', 'docker image rm nginx:1.29']],
      hints: [
        { en: 'Two steps: a running container cannot simply be removed.', ko: '두 단계입니다. 실행 중인 컨테이너는 그냥 지울 수 없습니다.' },
        { en: '`docker stop`, then `docker rm`.', ko: '`docker stop` 다음에 `docker rm`입니다.' },
      ],
    },
  ],
};
