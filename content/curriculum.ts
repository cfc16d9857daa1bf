/** All lessons in their order. One whose folder does not exist yet is listed on the site as coming, without a link. */
import type { Text } from '../src/i18n/language.ts';

export interface CurriculumPart {
  readonly number: number;
  /** Folder under content/ (after its number). */
  readonly slug: string;
  readonly title: Text;
  readonly lessons: readonly CurriculumLesson[];
}

export interface CurriculumLesson {
  readonly number: number;
  /** Folder under its part (after its number), page name and stable identifier. */
  readonly id: string;
  readonly title: Text;
  /** The one question that the lesson answers. */
  readonly question: Text;
}

const lesson = (number: number, id: string, en: string, ko: string, question: string, questionKo: string): CurriculumLesson =>
  ({ number, id, title: { en, ko }, question: { en: question, ko: questionKo } });

export const CURRICULUM: readonly CurriculumPart[] = [
  {
    number: 1,
    slug: 'containers',
    title: { en: 'Containers are processes', ko: '컨테이너의 정체' },
    lessons: [
      lesson(1, 'first-container', 'Run your first container', '첫 컨테이너 실행하기',
        'What happens between Enter and the web page?', 'Enter를 누른 뒤 웹 페이지가 뜰 때까지 무슨 일이 일어날까요?'),
      lesson(2, 'process-in-a-box', 'A container is a process', '컨테이너는 격리된 프로세스',
        'Where is the container on my machine?', '컨테이너는 내 컴퓨터의 어디에 있을까요?'),
      lesson(3, 'containers-vs-vms', 'Containers and virtual machines', '컨테이너와 가상 머신의 차이',
        'Whose kernel does a container run on?', '컨테이너는 누구의 커널 위에서 돌아갈까요?'),
      lesson(4, 'lifecycle-and-logs', 'Start, stop, look inside', '컨테이너 수명 주기와 들여다보기',
        'When does a container end, and what is left of it?', '컨테이너는 언제 끝나고, 끝나면 무엇이 남을까요?'),
      lesson(5, 'engine-and-runtimes', 'Client, daemon, containerd, runc', '도커의 구조와 런타임',
        'Which program really starts the container?', '컨테이너를 실제로 시작하는 프로그램은 무엇일까요?'),
    ],
  },
  {
    number: 2,
    slug: 'images',
    title: { en: 'Images and registries', ko: '이미지와 레지스트리' },
    lessons: [
      lesson(6, 'what-is-an-image', 'Images: read-only templates', '이미지란 무엇인가',
        'If I install something in a container, does the image change?', '컨테이너에 무언가를 설치하면 이미지도 바뀔까요?'),
      lesson(7, 'image-names', 'Reading an image name', '이미지 이름 읽기',
        'What does each piece of an image name say?', '이미지 이름의 각 부분은 무엇을 뜻할까요?'),
      lesson(8, 'write-a-dockerfile', 'Write a Dockerfile', 'Dockerfile 작성하기',
        'How does a folder of source code become an image?', '소스 코드 폴더는 어떻게 이미지가 될까요?'),
      lesson(9, 'layers-and-cache', 'Layers and the build cache', '레이어와 빌드 캐시',
        'Which build steps run again after a change?', '파일을 고치면 어느 빌드 단계부터 다시 실행될까요?'),
      lesson(10, 'multi-stage', 'Smaller and safer images', '멀티 스테이지 빌드로 작고 안전하게',
        'How do I ship only what runs?', '실행에 필요한 것만 담으려면 어떻게 할까요?'),
      lesson(11, 'share-with-a-registry', 'Push, pull and pin', '레지스트리로 이미지 공유하기',
        'How does an image get from my machine to another one?', '내 컴퓨터의 이미지는 어떻게 다른 컴퓨터로 갈까요?'),
    ],
  },
  {
    number: 3,
    slug: 'one-host',
    title: { en: 'Apps on one host', ko: '한 호스트에서 앱 운영하기' },
    lessons: [
      lesson(12, 'ports-and-networks', 'Ports and networks', '포트와 네트워크',
        'Who can reach my container, and by what name?', '누가 어떤 이름으로 내 컨테이너에 접속할 수 있을까요?'),
      lesson(13, 'volumes', 'Keep data', '데이터 보존: 볼륨과 바인드 마운트',
        'Where do I put data that must outlive the container?', '컨테이너가 사라져도 남아야 할 데이터는 어디에 둘까요?'),
      lesson(14, 'limits', 'Limits and noisy neighbours', '리소스 제한과 노이지 네이버',
        'What stops one container from starving the others?', '한 컨테이너가 자원을 독차지하지 못하게 하려면 어떻게 할까요?'),
      lesson(15, 'compose', 'Several containers with Compose', 'Compose로 여러 컨테이너 다루기',
        'How do I start a whole app with one command?', '여러 컨테이너로 된 앱을 명령 하나로 띄우려면 어떻게 할까요?'),
      lesson(16, 'why-orchestration', 'When one host is not enough', '오케스트레이션이 필요한 순간',
        'What work appears when the same app runs on three hosts?', '같은 앱을 호스트 3대에서 돌리면 어떤 일이 새로 생길까요?'),
    ],
  },
  {
    number: 4,
    slug: 'kubernetes',
    title: { en: 'Kubernetes core', ko: '쿠버네티스 핵심' },
    lessons: [
      lesson(17, 'meet-the-cluster', 'Meet the cluster', '클러스터 둘러보기',
        'Who does what in a cluster?', '클러스터에서는 누가 무슨 일을 할까요?'),
      lesson(18, 'first-pod', 'Your first Pod', '첫 파드 만들기',
        'What is a Pod, and who looks after it?', '파드는 무엇이고, 누가 돌볼까요?'),
      lesson(19, 'deployments', 'Deployments and self-healing', '디플로이먼트와 자가 치유',
        'Who brings back what died?', '죽은 것은 누가 되살릴까요?'),
      lesson(20, 'services', 'Labels, Services and DNS', '레이블과 서비스, DNS',
        'How do I call Pods whose addresses keep changing?', '주소가 계속 바뀌는 파드를 어떻게 부를까요?'),
      lesson(21, 'declarative-yaml', 'Declare it', '선언하기: YAML, apply, 조정',
        'How do I tell the cluster what I want rather than what to do?', '할 일이 아니라 원하는 결과를 적으려면 어떻게 할까요?'),
      lesson(22, 'expose', 'Open it to the world', '외부에 공개하기',
        'How does a request from outside reach a Pod?', '바깥의 요청은 어떻게 파드까지 도착할까요?'),
    ],
  },
  {
    number: 5,
    slug: 'operating',
    title: { en: 'Operating apps', ko: '운영하기' },
    lessons: [
      lesson(23, 'rollouts', 'Rolling updates and rollbacks', '롤링 업데이트와 롤백',
        'How do I release a new version without a pause, and go back?', '멈추지 않고 새 버전으로 바꾸고, 잘못되면 어떻게 되돌릴까요?'),
      lesson(24, 'probes', 'Health checks', '헬스 체크와 프로브',
        'How does the cluster know that my app is well?', '클러스터는 앱이 건강한지 어떻게 알까요?'),
      lesson(25, 'config-and-secrets', 'ConfigMaps and Secrets', '컨피그맵과 시크릿',
        'How does one image serve many environments?', '이미지 하나를 여러 환경에서 쓰려면 설정을 어디에 둘까요?'),
      lesson(26, 'requests-and-scheduling', 'Where Pods go', '요청과 한도, 그리고 스케줄링',
        'How does the scheduler choose a node?', '스케줄러는 어떻게 노드를 고를까요?'),
      lesson(27, 'autoscaling', 'Scaling and autoscaling', '스케일링과 오토스케일링',
        'Who changes the number of Pods when load changes?', '부하가 바뀌면 파드 수는 누가 바꿀까요?'),
      lesson(28, 'storage', 'Volumes, claims and StatefulSets', '스토리지와 스테이트풀셋',
        'How does data survive the Pod that wrote it?', '파드가 사라져도 데이터는 어떻게 남을까요?'),
    ],
  },
  {
    number: 6,
    slug: 'production',
    title: { en: 'Toward production', ko: '실전으로' },
    lessons: [
      lesson(29, 'jobs-and-daemonsets', 'Once, on schedule, everywhere', '잡, 크론잡, 데몬셋',
        'What if the work should not run for ever?', '계속 떠 있을 필요가 없는 일은 어떻게 실행할까요?'),
      lesson(30, 'access-and-isolation', 'Namespaces, RBAC, NetworkPolicy', '접근 제어와 격리',
        'Who may do what, and who may talk to whom?', '누가 무엇을 할 수 있고, 누가 누구와 통신할 수 있을까요?'),
      lesson(31, 'troubleshooting', 'A method for finding faults', '장애를 찾는 순서',
        'Where do I look first when something is broken?', '고장이 났을 때 어디부터 볼까요?'),
      lesson(32, 'capstone', 'From code to cluster', '코드에서 클러스터까지',
        'How does a change travel from my editor to the users, and back?', '고친 코드는 어떻게 사용자에게 가고, 어떻게 되돌아올까요?'),
    ],
  },
];

/** `content/1-containers/01-first-container`: where a lesson's files are. */
export function lessonFolder(part: CurriculumPart, entry: CurriculumLesson): string {
  return `content/${part.number}-${part.slug}/${String(entry.number).padStart(2, '0')}-${entry.id}`;
}
