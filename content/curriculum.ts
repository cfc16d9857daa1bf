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
}

const lesson = (number: number, id: string, en: string, ko: string): CurriculumLesson => ({ number, id, title: { en, ko } });

export const CURRICULUM: readonly CurriculumPart[] = [
  {
    number: 1,
    slug: 'containers',
    title: { en: 'Containers are processes', ko: '컨테이너의 정체' },
    lessons: [
      lesson(1, 'first-container', 'Run your first container', '첫 컨테이너 실행하기'),
      lesson(2, 'process-in-a-box', 'A container is a process', '컨테이너는 격리된 프로세스'),
      lesson(3, 'containers-vs-vms', 'Containers and virtual machines', '컨테이너와 가상 머신의 차이'),
      lesson(4, 'lifecycle-and-logs', 'Start, stop, look inside', '컨테이너 수명 주기와 들여다보기'),
      lesson(5, 'engine-and-runtimes', 'Client, daemon, containerd, runc', '도커의 구조와 런타임'),
    ],
  },
  {
    number: 2,
    slug: 'images',
    title: { en: 'Images and registries', ko: '이미지와 레지스트리' },
    lessons: [
      lesson(6, 'what-is-an-image', 'Images: read-only templates', '이미지란 무엇인가'),
      lesson(7, 'image-names', 'Reading an image name', '이미지 이름 읽기'),
      lesson(8, 'write-a-dockerfile', 'Write a Dockerfile', 'Dockerfile 작성하기'),
      lesson(9, 'layers-and-cache', 'Layers and the build cache', '레이어와 빌드 캐시'),
      lesson(10, 'multi-stage', 'Smaller and safer images', '멀티 스테이지 빌드로 작고 안전하게'),
      lesson(11, 'share-with-a-registry', 'Push, pull and pin', '레지스트리로 이미지 공유하기'),
    ],
  },
  {
    number: 3,
    slug: 'one-host',
    title: { en: 'Apps on one host', ko: '한 호스트에서 앱 운영하기' },
    lessons: [
      lesson(12, 'ports-and-networks', 'Ports and networks', '포트와 네트워크'),
      lesson(13, 'volumes', 'Keep data', '데이터 보존: 볼륨과 바인드 마운트'),
      lesson(14, 'limits', 'Limits and noisy neighbours', '리소스 제한과 노이지 네이버'),
      lesson(15, 'compose', 'Several containers with Compose', 'Compose로 여러 컨테이너 다루기'),
      lesson(16, 'why-orchestration', 'When one host is not enough', '오케스트레이션이 필요한 순간'),
    ],
  },
  {
    number: 4,
    slug: 'kubernetes',
    title: { en: 'Kubernetes core', ko: '쿠버네티스 핵심' },
    lessons: [
      lesson(17, 'meet-the-cluster', 'Meet the cluster', '클러스터 둘러보기'),
      lesson(18, 'first-pod', 'Your first Pod', '첫 파드 만들기'),
      lesson(19, 'deployments', 'Deployments and self-healing', '디플로이먼트와 자가 치유'),
      lesson(20, 'services', 'Labels, Services and DNS', '레이블과 서비스, DNS'),
      lesson(21, 'declarative-yaml', 'Declare it', '선언하기: YAML, apply, 조정'),
      lesson(22, 'expose', 'Open it to the world', '외부에 공개하기'),
    ],
  },
  {
    number: 5,
    slug: 'operating',
    title: { en: 'Operating apps', ko: '운영하기' },
    lessons: [
      lesson(23, 'rollouts', 'Rolling updates and rollbacks', '롤링 업데이트와 롤백'),
      lesson(24, 'probes', 'Health checks', '헬스 체크와 프로브'),
      lesson(25, 'config-and-secrets', 'ConfigMaps and Secrets', '컨피그맵과 시크릿'),
      lesson(26, 'requests-and-scheduling', 'Where Pods go', '요청과 한도, 그리고 스케줄링'),
      lesson(27, 'autoscaling', 'Scaling and autoscaling', '스케일링과 오토스케일링'),
      lesson(28, 'storage', 'Volumes, claims and StatefulSets', '스토리지와 스테이트풀셋'),
    ],
  },
  {
    number: 6,
    slug: 'production',
    title: { en: 'Toward production', ko: '실전으로' },
    lessons: [
      lesson(29, 'jobs-and-daemonsets', 'Once, on schedule, everywhere', '잡, 크론잡, 데몬셋'),
      lesson(30, 'access-and-isolation', 'Namespaces, RBAC, NetworkPolicy', '접근 제어와 격리'),
      lesson(31, 'troubleshooting', 'A method for finding faults', '장애를 찾는 순서'),
      lesson(32, 'capstone', 'From code to cluster', '코드에서 클러스터까지'),
    ],
  },
];

/** `content/1-containers/01-first-container`: where a lesson's files are. */
export function lessonFolder(part: CurriculumPart, entry: CurriculumLesson): string {
  return `content/${part.number}-${part.slug}/${String(entry.number).padStart(2, '0')}-${entry.id}`;
}
