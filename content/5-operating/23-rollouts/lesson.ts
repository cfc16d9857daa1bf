import { deployment, isComplete, pod, podLog, podsWith, revisionOf, templateImage } from '../../../src/sandbox/checks/kubernetes.ts';
import type { Lesson, Verdict, View } from '../../../src/sandbox/lesson.ts';
import { cluster } from '../../scenarios.ts';

const image = (version: number): string => `registry.example/shop:${version}`;

const WEB = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels:
    app: web
spec:
  replicas: 4
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
      - name: shop
        image: registry.example/shop:1
        ports:
        - containerPort: 8080
        readinessProbe:
          httpGet:
            path: /ready
            port: 8080
          initialDelaySeconds: 4
          periodSeconds: 2
        lifecycle:
          preStop:
            sleep:
              seconds: 3
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
  - port: 80
    targetPort: 8080
`;

/** A customer: once a second, and what went wrong is a line of its own. */
const CLIENT = `apiVersion: v1
kind: Pod
metadata:
  name: client
spec:
  terminationGracePeriodSeconds: 1
  containers:
  - name: client
    image: busybox:1.37
    command: ["sh", "-c", "while true; do wget -qO- -T 2 http://web || echo FAILED; sleep 1; done"]
`;

/** How often the customer got no answer. */
const failures = (view: View): number => podLog(view, pod(view, 'client'), 'client').filter((line) => line === 'FAILED').length;

/** Whether all Pods of web run one version and nothing else is left. */
function settledOn(view: View, version: number): Verdict {
  const web = deployment(view, 'web');
  if (!web) return { en: 'There is no Deployment named `web`.', ko: '`web`이라는 디플로이먼트가 없습니다.' };
  if (templateImage(web, 'shop') !== image(version)) return { en: `The template of \`web\` does not name \`${image(version)}\`.`, ko: `\`web\`의 템플릿에 적혀야 할 이미지: \`${image(version)}\`` };
  if ((web.spec.replicas ?? 1) !== 4) return { en: '`web` is to keep four Pods.', ko: '`web`의 파드는 4개여야 합니다.' };
  return isComplete(web) || { en: `Updated and available: ${Math.min(web.status?.updatedReplicas ?? 0, web.status?.availableReplicas ?? 0)} of 4.`, ko: `업데이트되어 사용 가능한 파드: ${Math.min(web.status?.updatedReplicas ?? 0, web.status?.availableReplicas ?? 0)}/4` };
}

export const lesson: Lesson = {
  id: 'rollouts',
  scenario: cluster('rollouts', {
    files: { 'k8s/web.yaml': { content: WEB }, 'k8s/client.yaml': { content: CLIENT } },
    nodeImages: ['registry.example/shop:1', 'busybox:1.37'],
    setup: ['kubectl create -f k8s/web.yaml', 'kubectl rollout status deployment/web --timeout=120s', 'sleep 5', 'kubectl create -f k8s/client.yaml'],
    settle: 30_000,
  }),
  tasks: [
    {
      id: 'release',
      title: { en: 'Bring `web` to `shop:2` without a single failed visit', ko: '실패한 요청 없이 `web`을 `shop:2`로 바꾸기' },
      goal: (view) => {
        const settled = settledOn(view, 2);
        if (settled !== true) return settled;
        const failed = failures(view);
        return failed === 0 || { en: `All Pods are on version 2, but ${failed} visits failed. Reset and try it without a pause.`, ko: `파드는 모두 버전 2이지만 실패한 요청이 있습니다: ${failed}건. 초기화한 뒤 멈추지 않고 바꿔 보세요.` };
      },
      solution: ['kubectl set image deployment/web shop=registry.example/shop:2', 'kubectl rollout status deployment/web'],
      wrong: [
        ['kubectl set image deployment/web web=registry.example/shop:2'],
        ['kubectl set image deployment/web shop=registry.example/shop:3'],
        ['kubectl scale deployment web --replicas=0', 'sleep 10', 'kubectl set image deployment/web shop=registry.example/shop:2', 'kubectl scale deployment web --replicas=4', 'kubectl rollout status deployment/web'],
      ],
      hints: [
        { en: '`kubectl set image` changes the image of a container in the template.', ko: '`kubectl set image`는 템플릿에 있는 컨테이너의 이미지를 바꿉니다.' },
        { en: 'The container’s name is shop: `shop=registry.example/shop:2`', ko: '컨테이너 이름은 shop입니다: `shop=registry.example/shop:2`' },
      ],
    },
    {
      id: 'stuck',
      title: { en: 'Roll out `shop:99`, which does not exist, and see the rollout stop with three old Pods left', ko: '없는 이미지 `shop:99`를 롤아웃해서 옛 파드 3개를 남기고 멈추는 것 확인하기' },
      goal: (view) => {
        const web = deployment(view, 'web');
        if (!web || templateImage(web, 'shop') !== image(99)) return { en: 'The template of `web` does not name `shop:99`.', ko: '`web`의 템플릿에 `shop:99`가 적혀 있지 않습니다.' };
        const waiting = podsWith(view, 'app', 'web').filter((one) => (one.status?.containerStatuses ?? []).some(({ state }) => /^(ErrImagePull|ImagePullBackOff)$/.test(state?.waiting?.reason ?? ''))).length;
        if (waiting < 2) return { en: `New Pods that cannot get their image: ${waiting} of 2.`, ko: `이미지를 받지 못하는 새 파드: ${waiting}/2` };
        return (web.status?.availableReplicas ?? 0) === 3 || { en: `Available Pods: ${web.status?.availableReplicas ?? 0}; three are expected.`, ko: `사용 가능한 파드: ${web.status?.availableReplicas ?? 0}개. 3개여야 합니다.` };
      },
      solution: ['kubectl set image deployment/web shop=registry.example/shop:99', 'kubectl rollout status deployment/web --timeout=30s'],
      wrong: [['kubectl set image deployment/web shop=registry.example/shop:1', 'kubectl rollout status deployment/web --timeout=60s'], ['kubectl set image deployment/web shop=registry.example/shop:99 --dry-run=client']],
      hints: [{ en: 'The same command as before, with another tag.', ko: '앞과 같은 명령에 태그만 바꿉니다.' }],
    },
    {
      id: 'go-back',
      title: { en: 'Go back to `shop:2`, with four Pods available', ko: '`shop:2`로 되돌려 파드 4개를 모두 사용 가능하게 하기' },
      goal: (view) => {
        const settled = settledOn(view, 2);
        if (settled !== true) return settled;
        return revisionOf(deployment(view, 'web')!) >= 4 || { en: 'Nothing was rolled back yet.', ko: '아직 되돌린 적이 없습니다.' };
      },
      solution: ['kubectl rollout undo deployment/web', 'kubectl rollout status deployment/web'],
      wrong: [['kubectl delete pod -l app=web --wait=false'], ['kubectl rollout undo deployment/web --to-revision=1', 'kubectl rollout status deployment/web'], ['kubectl rollout restart deployment/web']],
      hints: [
        { en: '`kubectl rollout history` lists the revisions; undo goes to the one before.', ko: '`kubectl rollout history`로 리비전을 볼 수 있고, undo는 바로 앞 리비전으로 되돌립니다.' },
        { en: '`kubectl rollout undo deployment/web`', ko: '`kubectl rollout undo deployment/web`' },
      ],
    },
    {
      id: 'restart',
      title: { en: 'Replace all four Pods without changing the version', ko: '버전을 바꾸지 않고 파드 4개를 모두 새로 띄우기' },
      goal: (view) => {
        const web = deployment(view, 'web');
        if (web?.spec.template.metadata?.annotations?.['kubectl.kubernetes.io/restartedAt'] === undefined) return { en: '`web` was not restarted yet.', ko: '`web`을 아직 다시 시작하지 않았습니다.' };
        return settledOn(view, 2);
      },
      solution: ['kubectl rollout restart deployment/web', 'kubectl rollout status deployment/web'],
      wrong: [['kubectl delete pod -l app=web'], ['kubectl scale deployment web --replicas=0', 'kubectl scale deployment web --replicas=4']],
      hints: [{ en: '`kubectl rollout` has a verb for it.', ko: '`kubectl rollout`에 이 일을 하는 동사가 있습니다.' }],
    },
  ],
};
