import { containerNamed, engineOf, everContainer, imageExists, isFrom, isRunning, layerCount, logOf, publishes } from '../../../src/sandbox/checks/docker.ts';
import { learnerText, textOf } from '../../../src/sandbox/checks/files.ts';
import type { Lesson } from '../../../src/sandbox/lesson.ts';
import { laptop, nodeModules } from '../../scenarios.ts';

const SHOP = 'shop:1', LABELLED = 'shop:labelled';

export const lesson: Lesson = {
  id: 'write-a-dockerfile',
  scenario: laptop('write-a-dockerfile', { files: nodeModules }),
  tasks: [
    {
      id: 'small-context',
      title: { en: 'Build `shop:1` from `~/shop` so that `node_modules` stays out of the build context', ko: '빌드 컨텍스트에서 `node_modules`를 빼고 `~/shop`으로 `shop:1` 빌드하기' },
      goal: (view) => {
        const ignored = learnerText(view, 'shop/.dockerignore')?.split('\n').some((line) => /^\/?(\*\*\/)?node_modules\/?$/.test(line.trim()));
        if (!ignored) return { en: 'No line of `~/shop/.dockerignore` names `node_modules`.', ko: '`~/shop/.dockerignore`에 `node_modules`가 적혀 있지 않습니다.' };
        if (!imageExists(view, SHOP)) return { en: 'There is no image `shop:1`.', ko: '`shop:1` 이미지가 없습니다.' };
        if (engineOf(view)?.imageFile(SHOP, '/app/server.js') === undefined) return { en: '`shop:1` does not hold the app.', ko: '`shop:1`에 앱이 들어 있지 않습니다.' };
        return engineOf(view)?.imageFile(SHOP, '/app/node_modules') === undefined || { en: '`shop:1` still holds `node_modules`. Build it again.', ko: '`shop:1`에 아직 `node_modules`가 들어 있습니다. 다시 빌드하세요.' };
      },
      solution: ['cd ~/shop', 'echo node_modules > .dockerignore', 'docker build -t shop:1 .'],
      wrong: [['cd ~/shop', 'docker build -t shop:1 .', 'echo node_modules > .dockerignore'], ['cd ~/shop', 'echo node_modules > .gitignore', 'docker build -t shop:1 .'], ['cd ~/shop', 'echo node_modules > .dockerignore', 'docker build -t shop:1 /tmp']],
      hints: [
        { en: 'A file in the build context lists what stays out of it.', ko: '빌드 컨텍스트에서 뺄 것을 적는 파일이 있습니다.' },
        { en: 'The file is `.dockerignore`, one pattern a line.', ko: '`.dockerignore` 파일에 한 줄에 하나씩 적습니다.' },
        { en: '`echo node_modules > .dockerignore`, and build once more.', ko: '`echo node_modules > .dockerignore`를 실행하고 한 번 더 빌드합니다.' },
      ],
    },
    {
      id: 'label',
      title: { en: 'Add a `LABEL` to the Dockerfile, build `shop:labelled`, and have as many layers as before', ko: 'Dockerfile에 `LABEL`을 더해 `shop:labelled`를 빌드하고 레이어 수가 그대로인지 확인하기' },
      goal: (view) => {
        const layers = layerCount(view, LABELLED);
        if (layers === undefined) return { en: 'There is no image `shop:labelled`.', ko: '`shop:labelled` 이미지가 없습니다.' };
        // `COPY . .` takes the recipe along, so the image shows what it was built from.
        if (!/^LABEL\s/im.test(textOf(engineOf(view)?.imageFile(LABELLED, '/app/Dockerfile')) ?? '')) return { en: '`shop:labelled` was not built from a Dockerfile with a `LABEL`.', ko: '`shop:labelled`가 `LABEL`이 있는 Dockerfile로 빌드되지 않았습니다.' };
        return layers === layerCount(view, SHOP) || { en: `\`shop:labelled\` has ${layers} layers, \`shop:1\` has another number.`, ko: `\`shop:labelled\`의 레이어가 ${layers}개로 \`shop:1\`과 다릅니다.` };
      },
      solution: ['echo "LABEL team=shop" >> Dockerfile', 'docker build -t shop:labelled .'],
      wrong: [['docker tag shop:1 shop:labelled'], ['echo "RUN touch /labelled" >> Dockerfile', 'docker build -t shop:labelled .'], ['echo "LABEL team=shop" >> Dockerfile']],
      hints: [
        { en: '`LABEL` takes a name and a value: `LABEL team=shop`.', ko: '`LABEL`에는 이름과 값을 적습니다: `LABEL team=shop`' },
        { en: 'Append the line to the Dockerfile with >>, and build under the new name.', ko: '>>로 Dockerfile 끝에 덧붙이고 새 이름으로 빌드합니다.' },
      ],
    },
    {
      id: 'run-shop',
      title: { en: 'Run `shop:1` as `shop`, with port 8080 published, and visit it', ko: '`shop:1`을 `shop`이라는 이름으로 8080번 포트를 게시해 실행하고 접속하기' },
      goal: (view) => {
        const shop = containerNamed(view, 'shop');
        if (!isRunning(shop)) return { en: 'No container named `shop` is running.', ko: '`shop`이라는 컨테이너가 실행 중이 아닙니다.' };
        if (!isFrom(shop!, SHOP)) return { en: '`shop` was made from another image than `shop:1`.', ko: '`shop`이 `shop:1`이 아닌 다른 이미지로 만들어졌습니다.' };
        if (!publishes(shop!, 8080, 8080)) return { en: 'Port 8080 of this computer does not lead to its port 8080.', ko: '이 컴퓨터의 8080번 포트가 컨테이너의 8080번 포트로 연결되지 않았습니다.' };
        return logOf(view, 'shop').includes('GET /') || { en: 'It runs. Nobody has visited it yet.', ko: '실행 중입니다. 아직 접속한 적이 없습니다.' };
      },
      solution: ['docker run -d --name shop -p 8080:8080 shop:1', 'curl http://localhost:8080'],
      wrong: [['docker run -d --name shop shop:1', 'curl http://localhost:8080'], ['docker run -d --name shop -p 8080:80 shop:1', 'curl http://localhost:8080'], ['docker run -d --name shop -p 8080:8080 shop:1']],
      hints: [
        { en: 'The app listens on 8080 inside; `EXPOSE` does not open it.', ko: '앱은 안에서 8080번 포트로 듣습니다. `EXPOSE`는 포트를 열지 않습니다.' },
        { en: '`docker run -d --name shop -p 8080:8080 shop:1`, then `curl http://localhost:8080`', ko: '`docker run -d --name shop -p 8080:8080 shop:1`을 실행한 뒤 `curl http://localhost:8080`' },
      ],
    },
    {
      id: 'clean-up',
      title: { en: 'Remove the container `shop`, and keep the image `shop:1`', ko: '컨테이너 `shop`을 지우고 이미지 `shop:1`은 남기기' },
      goal: (view) => {
        if (!everContainer(view, (one) => one.name === 'shop')) return { en: 'First run a container named `shop`.', ko: '먼저 `shop`이라는 컨테이너를 실행하세요.' };
        if (containerNamed(view, 'shop')) return { en: 'The container `shop` is still there.', ko: '컨테이너 `shop`이 아직 있습니다.' };
        return imageExists(view, SHOP) || { en: 'The image `shop:1` is gone, too. It was to stay.', ko: '이미지 `shop:1`까지 지워졌습니다. 이미지는 남겨야 합니다.' };
      },
      solution: ['docker rm -f shop'],
      wrong: [['docker stop shop'], ['docker rm shop'], ['docker rm -f shop', 'docker image rm shop:1']],
      hints: [{ en: '`docker rm -f` stops and removes at once.', ko: '`docker rm -f`는 멈추고 지우기를 한 번에 합니다.' }],
    },
  ],
};
