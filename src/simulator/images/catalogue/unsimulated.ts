/**
 * Images that Docker Hub really has and the simulated one does not: who asks for one is told so, instead of "not found",
 * which would be untrue. Names as of late 2026; of the repositories that are simulated, which further tags there are.
 */

/** Official images (library/…). */
const OFFICIAL = new Set((
  'adminer aerospike almalinux alt amazonlinux api-firewall arangodb archlinux backdrop bash bonita buildpack-deps cassandra centos chronograf cirros clearlinux clefos clojure composer consul convertigo couchbase couchdb crate dart docker drupal '
  + 'eggdrop elasticsearch elixir emqx erlang express-gateway fedora flink fluentd friendica gazebo gcc geonetwork ghost gradle groovy haskell haxe hitch hylang ibm-semeru-runtimes ibmjava influxdb irssi java jenkins jetty jobber joomla jruby julia kapacitor kibana '
  + 'kong krakend lightstreamer liquibase logstash mageia matomo maven mediawiki mongo-express monica nats nats-streaming neo4j neurodebian nextcloud notary odoo open-liberty openjdk opensuse oraclelinux orientdb percona perl photon phpmyadmin plone postfixadmin pypy '
  + 'r-base rakudo-star redmine rethinkdb rocket.chat rockylinux ros rust sapmachine satosa sentry silverpeas sl solr sonarqube sourcemage spark spiped storm swarm swift swipl teamspeak telegraf thrift tomcat tomee unit valkey varnish vault websphere-liberty xwiki yourls znc zookeeper'
).split(' '));

/** Others that tutorials use; a name that ends in / stands for all of its owner's. */
const POPULAR = (
  'alpine/ amazon/ ansible/ apache/ apachepulsar/ argoproj/ atlassian/ axllent/mailpit bitnami/ bitnamicharts/ bitnamilegacy/ calico/ centos/ certbot/ cilium/ circleci/ clickhouse/ codercom/ confluentinc/ containrrr/watchtower cypress/ datadog/ dgraph/ docker/ dockersamples/ dpage/pgadmin4 '
  + 'ealen/echo-server eclipse/ elastic/ envoyproxy/ filebrowser/ flannel/ fluent/ gitea/ gitlab/ google/ grafana/ hashicorp/ heroku/ homeassistant/ intel/ istio/ itzg/ jaegertracing/ jc21/ jellyfin/ jenkins/ jmalloc/echo-server jupyter/ jwilder/ kennethreitz/httpbin keycloak/ kicbase/ kindest/ kong/ '
  + 'lachlanevenson/ library/ linuxserver/ localstack/ louislam/ mailhog/ matomo/ mattermost/ mendhak/http-https-echo metabase/ minio/ mlocati/ mockserver/ mongodb/ mysql/ n8nio/ neo4j/ netdata/ nextcloud/ nginx/ nginxdemos/ nginxinc/ nicolaka/netshoot nvidia/ ollama/ openpolicyagent/ opensearchproject/ openzipkin/ oracle/ '
  + 'paulbouwer/hello-kubernetes percona/ pgvector/ phpmyadmin/ pihole/ plexinc/ portainer/ postgis/ postman/ prom/ pytorch/ rancher/ redis/ redislabs/ rocm/ rook/ sameersbn/ scrapy/ selenium/ sonarsource/ sonatype/ splunk/ stefanprodan/ strapi/ subicura/ supabase/ swaggerapi/ tensorflow/ thanosio/ tianon/ timescale/ '
  + 'traefik/ training/ trufflesecurity/ tutum/ ubuntu/ valkey/ vaultwarden/ velero/ vllm/ voltrondata/ weaveworks/ weaveworksdemos/ wordpress/ wurstmeister/ yandex/ zabbix/ zenika/ zookeeper/'
).split(' ').filter((name) => name !== 'library/');

/** Versions that the simulated repositories have further releases of: major and minor, as a pattern. */
const VERSIONS: Readonly<Record<string, string>> = {
  alpine: '(?:2\\.[67]|3(?:\\.(?:1?\\d|2[0-4]))?)', busybox: '1(?:\\.(?:2\\d|3[0-8]))?', caddy: '2(?:\\.(?:1[01]|\\d))?', debian: '(?:[89]|1[0-3])(?:\\.1?\\d)?', 'eclipse-temurin': '(?:8|11|1[6-9]|2[0-7])', golang: '1(?:\\.(?:1?\\d|2[0-7]))?',
  'curlimages/curl': '(?:7\\.\\d\\d|8\\.(?:1?\\d|2[0-2]))', haproxy: '(?:1\\.[5-9]|2(?:\\.\\d)?|3(?:\\.[0-4])?)', httpd: '2(?:\\.[24])?', mariadb: '(?:5\\.5|10(?:\\.(?:1[01]|\\d))?|11(?:\\.[0-8])?|12(?:\\.[0-3])?)', memcached: '1(?:\\.[4-6])?', mongo: '(?:[2-8]|[2-8]\\.[0-6])', mysql: '(?:5(?:\\.[5-7])?|8(?:\\.[0-4])?|9(?:\\.[0-6])?)',
  nginx: '1(?:\\.(?:[7-9]|1\\d|2\\d|3[01]))?', node: '(?:0\\.1[02]|[4-9]|1\\d|2[0-6])(?:\\.1?\\d|\\.2\\d)?', php: '(?:5(?:\\.[3-6])?|7(?:\\.[0-4])?|8(?:\\.[0-5])?)', postgres: '(?:9(?:\\.[0-6])?|1[0-8](?:\\.[12]?\\d)?)', python: '(?:2(?:\\.7)?|3(?:\\.(?:[3-9]|1[0-4]))?)',
  rabbitmq: '(?:3(?:\\.(?:[5-9]|1[0-3]))?|4(?:\\.[0-3])?)', redis: '(?:[2-8]|[2-8]\\.(?:1?\\d))', registry: '[0-3](?:\\.\\d)?', ruby: '(?:[1-4]|[1-4]\\.\\d)', traefik: 'v?(?:1(?:\\.7)?|2(?:\\.(?:1[01]|\\d))?|3(?:\\.[0-7])?)', ubuntu: '(?:1[0246]|18|20|22|24|25|26)\\.(?:04|10)', wordpress: '(?:[4-7]|[4-7]\\.\\d)',
};

const WORDS = '(?:alpine|apache|bionic|bookworm|bullseye|buster|chainguard|cli|current|devel|edge|fat|focal|fpm|glibc|innovation|jammy|jdk|jessie|jre|jod|hydrogen|iron|krypton|latest|lts|mainline|management|musl|nanoserver|noble|old|oracle|oraclelinux|otel|perl|php|plucky|questing|rc|resolute|rolling|sid|slim|stable|stretch|testing|trixie|trusty|ubi|ubuntu|uclibc|unstable|windowsservercore|xenial|zts)[\\d.]*';

/** @param repository as the Hub has it, with library/; simulated: some of its tags are */
export type IsReal = (repository: string, tag: string, simulated: boolean) => boolean;

export function* unsimulatedOfHub(): Generator<never, IsReal> {
  return (repository, tag, simulated) => {
    const name = repository.replace(/^library\//, ''), versions = VERSIONS[name];
    if (!simulated) return OFFICIAL.has(name) || POPULAR.some((one) => (one.endsWith('/') ? repository.startsWith(one) : repository === one));
    return versions !== undefined && new RegExp(`^(?:${versions}(?:\\.\\d{1,2}){0,2}(?:-${WORDS})*|${WORDS}(?:-${WORDS})*)$`).test(tag);
  };
}
