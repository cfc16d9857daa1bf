/** One line about every command and flag, in our own words: what help shows. Long because it is a table, a line each. */
import type { Texts } from './tree.ts';

const read = (lines: string): Map<string, string> => new Map(lines.trim().split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]));

const commandTexts = read(`
login: Sign in to a registry
logout: Sign out of a registry
search: Look for images on Docker Hub
version: Show the versions of client and engine
help: Show help about a command
builder: Look after builds
buildx: Docker Buildx
buildx dap: Debug a build through an editor
buildx dap build: Start a build to be debugged
buildx history: Work with the records of builds
buildx history inspect: Show a build's record
buildx history inspect attachment: Show something that a record holds
buildx history export: Write records to a file
buildx history import: Read records from a file
buildx history logs: Show what a build wrote
buildx history ls: List the records of builds
buildx history open: Open a record in Docker Desktop
buildx history rm: Delete records
buildx history trace: Show how long a build's steps took
buildx imagetools: Work with images in registries
buildx imagetools create: Make an image out of other images
buildx imagetools inspect: Show an image as its registry has it
buildx policy: Work with rules for the sources of builds
buildx policy eval: Hold a source against the rules
buildx policy test: Run the tests of the rules
buildx bake: Build what a file describes
buildx build: Build an image from a Dockerfile
buildx create: Set up another builder
buildx dial-stdio: Connect standard input and output to the builder
buildx du: Show how much room the build cache takes
buildx inspect: Show the builder in use
buildx ls: List builders
buildx prune: Delete what the build cache holds
buildx rm: Delete builders
buildx stop: Stop a builder
buildx use: Choose the builder
buildx version: Show buildx's version
compose: Docker Compose
compose alpha: Commands that may still change
compose alpha generate: Write a compose file for containers that exist
compose alpha publish: Put the application into a registry
compose alpha viz: Draw the application as a graph for Graphviz
compose bridge: Turn a project into files for other tools
compose bridge convert: Write the project as another tool's files
compose bridge transformations: Look after what turns projects into files
compose bridge transformations create: Begin one of your own
compose bridge transformations list: List them
compose attach: Connect this terminal to a service's container
compose build: Build the services' images, or build them anew
compose commit: Make an image of a service's changed container
compose config: Check the compose file and show what it means in full
compose cp: Copy files between a service's container and this computer
compose create: Create the services' containers without starting them
compose down: Stop and delete containers and networks
compose events: Show what happens to containers as it happens
compose exec: Run a command in a service's running container
compose export: Write a service's file system as an archive
compose images: List the images of the containers
compose kill: Stop services' containers by force
compose logs: Show what containers have written
compose ls: List the projects that run
compose pause: Freeze services
compose port: Show where a port of a service is published
compose ps: List containers
compose publish: Put the application into a registry
compose pull: Fetch the services' images
compose push: Upload the services' images
compose restart: Stop containers and start them again
compose rm: Delete stopped containers
compose run: Run a command once in a new container of a service
compose scale: Set how many containers services have
compose start: Start containers that exist
compose stats: Show what containers use, as it changes
compose stop: Stop containers but keep them
compose top: Show the processes in the containers
compose unpause: Let frozen services go on
compose up: Create and start containers
compose version: Show Compose's version
compose volumes: List volumes
compose wait: Wait until services' containers end
compose watch: Rebuild and refresh services when their sources change
container: Work with containers
container attach: Connect this terminal to a running container
container commit: Make an image of a container's changes
container cp: Copy files between a container and this computer
container create: Create a container without starting it
container diff: List files that changed in a container
container exec: Run a command in a running container
container export: Write a container's file system as an archive
container inspect: Show everything about containers
container kill: Stop containers by a signal, at once
container logs: Show what a container has written
container ls: List containers
container pause: Freeze the processes of containers
container port: Show where a container's ports are published
container prune: Delete all stopped containers
container rename: Give a container another name
container restart: Stop containers and start them again
container rm: Delete containers
container run: Create a container from an image and run a command in it
container start: Start stopped containers
container stats: Show what containers use, as it changes
container stop: Stop running containers
container top: Show the processes of a container
container unpause: Let frozen containers go on
container update: Change limits and the restart policy of containers
container wait: Wait until containers end, then show their exit codes
checkpoint: Work with checkpoints
checkpoint create: Save the state of a running container
checkpoint ls: List a container's checkpoints
checkpoint rm: Delete a checkpoint
context: Work with contexts
context create: Make a context
context export: Write a context to an archive
context import: Read a context from an archive
context inspect: Show everything about contexts
context ls: List contexts
context rm: Delete contexts
context show: Show the context in use
context update: Change a context
context use: Choose the context for what follows
image: Work with images
image build: Build an image from a Dockerfile
image history: Show the steps that made an image
image import: Make an image out of an archive of files
image inspect: Show everything about images
image load: Read images from an archive
image ls: List images
image prune: Delete images that are not used
image pull: Fetch an image from a registry
image push: Upload an image to a registry
image rm: Delete images
image save: Write images to an archive
image tag: Give an image another name
manifest: Work with manifest lists
manifest annotate: Describe an entry of a manifest list
manifest create: Make a manifest list on this computer
manifest inspect: Show a manifest or a list of them
manifest push: Upload a manifest list
manifest rm: Delete manifest lists on this computer
network: Work with networks
network connect: Put a container on a network
network create: Make a network
network disconnect: Take a container off a network
network inspect: Show everything about networks
network ls: List networks
network prune: Delete networks that are not used
network rm: Delete networks
plugin: Work with plugins
plugin create: Make a plugin out of a folder
plugin disable: Switch a plugin off
plugin enable: Switch a plugin on
plugin inspect: Show everything about plugins
plugin install: Add a plugin
plugin ls: List plugins
plugin push: Upload a plugin
plugin rm: Delete plugins
plugin set: Change a plugin's settings
plugin upgrade: Bring a plugin up to date
system: Work with the engine as a whole
system df: Show how much room Docker takes
system events: Show what happens in the engine, as it happens
system info: Show facts about the whole system
system prune: Delete whatever is not used
volume: Work with volumes
volume create: Make a volume
volume inspect: Show everything about volumes
volume ls: List volumes
volume prune: Delete volumes that are not used
volume rm: Delete volumes
volume update: Change a volume (cluster volumes only)
swarm: Work with swarms
swarm init: Start a swarm on this engine
swarm join: Make this engine a node of a swarm
swarm ca: Show or renew the root certificate
swarm join-token: Show or renew the tokens that let nodes in
swarm leave: Take this engine out of its swarm
swarm unlock: Unlock a swarm
swarm unlock-key: Show or renew the key that unlocks
swarm update: Change the swarm
inspect: Show everything about an object of any kind
config: Work with a swarm's configs
config create: Make a config from a file or from standard input
config inspect: Show everything about configs
config ls: List configs
config rm: Delete configs
node: Work with a swarm's nodes
node demote: Make managers into workers
node inspect: Show everything about nodes
node ls: List the nodes of the swarm
node promote: Make workers into managers
node ps: List the tasks that run on nodes
node rm: Delete nodes from the swarm
node update: Change a node
secret: Work with a swarm's secrets
secret create: Make a secret from a file or from standard input
secret inspect: Show what is known about secrets (not their content)
secret ls: List secrets
secret rm: Delete secrets
service: Work with a swarm's services
service create: Make a service
service inspect: Show everything about services
service logs: Show what a service or a task has written
service ls: List services
service ps: List the tasks of services
service rm: Delete services
service rollback: Take back a service's last change
service scale: Scale one or multiple replicated services
service update: Change a service
stack: Work with stacks
stack config: Show the merged files of a stack
stack deploy: Start a stack, or bring it up to date
stack ls: List stacks
stack ps: List the tasks of a stack
stack rm: Delete stacks
stack services: List the services of a stack`);

const flagTexts = read(`
abort-on-container-exit: Stop everything as soon as one container ends
abort-on-container-failure: Stop everything as soon as one container fails
add-host: Add a line to the container's /etc/hosts (name:address)
addr: Address to listen on
advertise-addr: Address that other nodes reach this one by
alias: Another name on the network
all: Show or use all, not only the usual ones
all-inactive: Those that do not run
all-resources: Resources that no service uses, too
all-tags: Every tag of the repository
allow: Allow something that builds may not do by themselves
always-recreate-deps: Make the containers of dependencies anew, too
amend: Change a list that exists
annotation: Add an annotation
ansi: When to colour and redraw: never, always or auto
app: Publish the referenced images, too
append: Add to what is there
arch: Processor architecture
archive: Keep owners and groups
args: Arguments of the command
attach: Connect to standard input, output or error
attach-dependencies: Show the output of dependencies, too
attachable: Containers may be put on it by hand
attest: Add an attestation
author: Who made it
autolock: Lock managers with a key when they stop
aux-address: Address that the network's driver uses itself
availability: active, pause or drain
blkio-weight: Share of disk bandwidth (10 to 1000; 0: no rule)
blkio-weight-device: Share of one device's bandwidth
bootstrap: Start the builder first
build: Build images first
build-arg: Set a variable of the build
build-context: Another folder or image that the build may use (name=path)
builder: Which builder to use
buildkitd-config: Settings file of the builder
buildkitd-flags: Flags of the builder
ca-cert: File with the root certificate
ca-key: File with the root key
cache-from: Where to look for cached steps
cache-to: Where to write cached steps
call: What to do with the Dockerfile: build, check, outline, targets
cap-add: Give a Linux capability
cap-drop: Take a Linux capability away
cert-expiry: How long nodes' certificates are valid
cgroup-parent: Control group above the container's
cgroupns: Control group namespace: host or private
change: Apply an instruction of a Dockerfile
check: Only check the Dockerfile
checkpoint: Begin at this checkpoint
checkpoint-dir: Folder of checkpoints
cidfile: Write the container's id to this file
compare: Hold against another record
compatibility: Name containers as older versions did
compose-file: Path of a compose file; - is standard input
compress: Compress what is sent
config: Folder of the client's settings
service create --config: Config that the tasks get as a file
config-from: Network to take the settings from
config-only: Only settings, no network
constraint: Rule about the nodes that tasks may run on
container-label: Label of the tasks' containers
context: Context to use instead of the one in use
cpu-count: Number of processors (Windows only)
cpu-percent: Share of the processors (Windows only)
cpu-period: Length of the scheduler's period in microseconds
cpu-quota: Processor time within a period in microseconds
cpu-rt-period: Length of the real-time period in microseconds
cpu-rt-runtime: Real-time within a period in microseconds
cpu-shares: Weight against other containers
cpus: How many processors it may use
cpuset-cpus: Processors that it may use (0-3, 0,1)
cpuset-mems: Memory nodes that it may use (0-3, 0,1)
credential-spec: Credentials for managed accounts (Windows only)
data-path-addr: Address for the traffic of containers
data-path-port: Port for the traffic of containers
debug: Show more about what goes on
default: Make it the default for this context
default-addr-pool: Addresses that networks are cut from
default-addr-pool-mask-length: Size of networks cut from the pool
description: What it is for
detach: Run in the background
detach-keys: Keys that leave a container without stopping it
details: Show further attributes
device: Give a device of the host
device-cgroup-rule: Add a rule about devices
device-read-bps: Limit reading from a device (bytes a second)
device-read-iops: Limit reading from a device (operations a second)
device-write-bps: Limit writing to a device (bytes a second)
device-write-iops: Limit writing to a device (operations a second)
digests: Show digests
disable: Do not switch it on
dispatcher-heartbeat: How often nodes report
dns: Set a name server
dns-option: Set an option of name resolution
dns-search: Set a domain that names are looked up in
docker: Endpoint of the engine (host=…)
domainname: Domain name of the container
down-project: Take the project down when the first container ends
driver: Driver that does the work
driver-opt: Option of the driver
dry-run: Show what would be done, do nothing
endpoint-mode: How the service is reached: vip or dnsrr
entrypoint: Replace the image's entry point
env: Set a variable of the environment
env-file: Read variables from a file
env-from-file: Read variables from a file
environment: Show the variables used for interpolation
exit-code-from: End with the exit code of this service's container
expose: Open a port or a range to other containers
external-ca: Certificate authorities outside the swarm
fields: Fields to show
file: Path of the file
image build --file: Path of the Dockerfile (PATH/Dockerfile if not given)
buildx build --file: Path of the Dockerfile (PATH/Dockerfile if not given)
compose --file: Path of a compose file
filename: Name of the file
filter: Only what meets a condition (name=value)
finalize: Complete the record first
follow: Go on showing what is written
follow-link: Follow a symbolic link at SRC_PATH
force: Do not ask, do not mind what stands in the way
force-new-cluster: Start a new swarm from the state of this one
force-recreate: Make containers anew even if nothing changed
force-rm: Always delete intermediate containers
format: Form of the output: table, json, or a Go template
from: Take it from another one
gateway: Address of the gateway
generic-resource: Resource of one's own kind
global: Also after the context changes
gpus: Give graphics processors ('all': every one)
grant-all-permissions: Grant whatever it asks for
group: Group of volumes
group-add: Join another group
gw-priority: The network with the highest number is the way out
hash: Show the hash of services' settings
health-cmd: Command that tells whether it is healthy
health-interval: Time between two checks
health-retries: Failures in a row until it counts as unhealthy
health-start-interval: Time between checks while it starts
health-start-period: Time that it may take to start
health-timeout: Time that one check may take
help: Show this help
host: Engine to connect to
service create --host: Line for /etc/hosts (host:address)
hostname: Host name of the container
human: Sizes and dates for people
ignore-buildable: Leave out images that can be built
ignore-pull-failures: Go on where an image cannot be fetched
ignore-push-failures: Go on where an image cannot be uploaded
iidfile: Write the image's id to this file
image: Image of the service
images: Show images
include-deps: Dependencies, too
index: Which container, where a service has several
ingress: Network for published ports
init: Run a small init that passes signals on and reaps processes
input: Read from this file instead of standard input
insecure: Allow registries without encryption
interactive: Keep standard input open
internal: No way to the outside
io-maxbandwidth: Limit of disk bandwidth (Windows only)
io-maxiops: Limit of disk operations (Windows only)
ip: IPv4 address (172.30.100.104)
ip-range: Range that addresses are given out from
ip6: IPv6 address (2001:db8::33)
ipam-driver: Driver for addresses
ipam-opt: Option of the driver for addresses
ipc: IPC mode
ipv4: Give IPv4 addresses
ipv6: Give IPv6 addresses
isolation: Isolation technology (Windows only)
json: Show events as JSON
keep-daemon: Leave the builder running
keep-state: Leave the builder's state
label: Set a label
label-file: Read labels from a file
last: Show the last so many, whatever their state
latest: Show the last one, whatever its state
leave-running: Go on running afterwards
limit: How many results at most
limit-bytes: Largest size
limit-cpu: Most processors
limit-memory: Most memory
limit-pids: Most processes (0: no limit)
link: Link to another container
container rm --link: Delete the link, not the container
link-local-ip: Link-local address
list: List targets or variables
listen-addr: Address and port that the swarm listens on
load: Put the result into the engine's images
local: Records of this computer only
lock-image-digests: Write an override file with digests
log-driver: Driver for the container's output
log-level: How much to log: debug, info, warn, error or fatal
log-opt: Option of the log driver
mac-address: Hardware address
max-concurrent: How many tasks of a job at once
max-snapshots: How many snapshots to keep
max-used-space: Most room that the cache may take
memory: Most memory
memory-reservation: Memory that it should at least get
memory-swap: Most memory and swap together; -1 is no limit
memory-swappiness: How gladly to swap (0 to 100)
menu: Offer a menu of keys while attached
message: What it is about
metadata-file: Write facts about the result to this file
min-free-space: Room that has to stay free
mode: replicated, global, replicated-job or global-job
models: Show models
mount: Attach a file system
name: Name it
network: Connect to a network
buildx build --network: Network of RUN steps
image build --network: Network of RUN steps
network-alias: Another name on the network
networks: Show networks
no-attach: Do not show this service's output
no-build: Do not build images, even missing ones
no-cache: Use nothing from the cache
no-cache-filter: Stages that use nothing from the cache
no-color: No colours
no-consistency: Do not check that it fits together
no-deps: Leave dependencies alone
no-env-resolution: Do not read env files
no-healthcheck: Switch the image's health check off
no-interpolate: Leave variables as they are
no-log-prefix: No names before lines
no-normalize: Leave short forms as they are
no-path-resolution: Leave paths as they are
no-pause: Do not freeze the container meanwhile
no-prune: Keep parents without a name
no-recreate: Leave containers that exist as they are
no-resolve: Show ids instead of names
no-resolve-image: Do not ask the registry for digests
no-start: Create, do not start
no-stdin: Do not connect standard input
no-stream: Show one result and end
no-task-ids: Leave ids of tasks out
no-trunc: Show everything in full
no-tty: Without a terminal
no-up: Do not build and start first
node: Node to change
oci-version: Version of the OCI format
oom-kill-disable: Never kill it for lack of memory
oom-score-adj: How likely it is killed for lack of memory (-1000 to 1000)
opt: Option of the driver
orphans: Containers of services that are gone, too
os: Operating system
os-features: Features of the operating system
os-version: Version of the operating system
output: Write to this file
buildx build --output: Where the result goes (type=local,dest=path)
parallel: How much at once; -1 is no limit
password: Password or token; - reads it from standard input
password-stdin: Read the password from standard input
pause: Freeze the container meanwhile
pid: Process namespace to use
pids-limit: Most processes (-1: no limit)
placement-pref: How to spread tasks
platform: Platform, as linux/amd64
policy: What to fetch: missing or always
prefer-index: Prefer an index to a single manifest
pretty: For people
print: Show, do not build
privileged: Give every privilege
profile: Switch a profile on
profiles: Show profiles
progress: How to show progress: auto, tty, plain, quiet
project-directory: Folder that paths are relative to
project-name: Name of the project
protocol: tcp or udp
provenance: Add facts about the origin
prune: Delete what is no longer described
publish: Publish a port on the host
publish-all: Publish all exposed ports, on any free ports
pull: When to fetch images: always, missing or never
buildx build --pull: Always look for newer base images
image build --pull: Always look for newer base images
purge: Delete the list here afterwards
push: Upload the result
quiet: Show less: ids only, or nothing
quiet-build: Do not show builds
quiet-pull: Do not show progress of fetching
raw: As it is, without any form
read-only: Mount the root file system read-only
remove-orphans: Delete containers of services that are gone
renew-anon-volumes: Make anonymous volumes anew
replicas: How many tasks
replicas-max-per-node: Most tasks on one node (0: no limit)
required-bytes: Smallest size
reserve-cpu: Processors that have to be free
reserve-memory: Memory that has to be free
reserved-space: Room that the cache may always take
resolve-image: Ask the registry for digests: always, changed or never
resolve-image-digests: Put digests for tags
resource: Limit of the build's resources
restart: What to do when it ends: no, always, on-failure[:n], unless-stopped
compose restart --restart: Restart dependents, too
restart-condition: When to start again: none, on-failure or any
restart-delay: Time between two starts
restart-max-attempts: How many times to start again
restart-window: Time in which attempts count
rm: Delete the container when it ends
rmi: Delete images, too: local or all
role: worker or manager
rollback: Go back to the settings before
rotate: Make a new one
run: Tests to run
runtime: Runtime to use
sbom: Add a list of what is in it
scale: Set how many containers a service has (service=n)
scope: Where it is valid
secret: Secret that is given
buildx build --secret: Secret for RUN steps (id=name[,src=path])
image build --secret: Secret for RUN steps (id=name[,src=path])
security-opt: Security option
service-ports: Publish the service's ports
services: Show services
set: Override a value of a target
sharing: Who may use it at once
shm-size: Size of /dev/shm
short: Only the number
sig-proxy: Pass signals on to the process
signal: Signal to send
since: Only what came after (a time or how long ago)
size: Show sizes
skip-interpolation: Leave variables as they are
skip-remote-check: Do not compare with the plugin in the registry
snapshot-interval: Entries between two snapshots
squash: Make one layer of all new ones
ssh: Keys for RUN steps
status: Only those in this state
stop: Stop them first
stop-grace-period: Time before it is stopped by force
stop-signal: Signal that stops it
stop-timeout: Seconds before it is stopped by force
storage-opt: Option of the storage driver
subnet: Addresses of the network, as 10.1.0.0/16
sysctl: Set a parameter of the kernel
tag: Name the image (name:tag)
tail: How many lines from the end
target: Stage to build
task-history-limit: How many old tasks to keep
template-driver: Driver of templates
templates: Folder of templates
timeout: Seconds to wait before it is stopped by force
buildx ls --timeout: How long to wait
timestamps: Show times
tls: Use TLS
tlscacert: Trust certificates signed by this authority
tlscert: Path of the certificate
tlskey: Path of the key
tlsverify: Use TLS and check the other side
tmpfs: Mount a file system in memory
token: Token that lets the node in
topology-preferred: Where it should be
topology-required: Where it has to be
transformation: What to turn it into
tree: Show platforms as a tree
tty: Give it a terminal
type: Only objects of this kind
ulimit: Set a limit of resources
until: Only what came before (a time or how long ago)
update-delay: Time between two updates
update-failure-action: What to do when an update fails: pause, continue or rollback
update-max-failure-ratio: Share of failures that is borne
update-monitor: How long each task is watched for failure
update-order: start-first or stop-first
update-parallelism: How many tasks at once (0: all)
rollback-delay: Time between two tasks that go back
rollback-failure-action: What to do when going back fails: pause or continue
rollback-max-failure-ratio: Share of failures that is borne while going back
rollback-monitor: How long each task is watched while going back
rollback-order: start-first or stop-first
rollback-parallelism: How many tasks go back at once (0: all)
use: Use it from now on
use-aliases: Answer to the service's names
use-api-socket: Give the engine's socket and the client's credentials
user: User name or id
container run --user: User (and group) to run as: name|uid[:group|gid]
username: User name
userns: User namespace to use
uts: UTS namespace to use
var: Set a variable
variables: Show the variables of the file
variant: Variant of the architecture
verbose: Show more
version: Show the version and end
volume: Attach a volume or a folder
volume-driver: Driver of volumes
volumes: Volumes, too
container rm --volumes: Delete anonymous volumes of the container, too
volumes-from: Attach the volumes of another container
wait: Wait until services run or are healthy
wait-timeout: How many seconds to wait at most
watch: Watch sources and refresh services
with-dependencies: Dependencies, too
with-env: Put variables into what is published
with-registry-auth: Give nodes the credentials for the registry
workdir: Working folder in the container
yes: Answer every question with yes
leave: Take the node out of the builder
compose alpha generate --format: yaml or json
compose alpha generate --name: Name of the project to be written
project-dir: Folder of the project
compose alpha viz --image: Say which images services have
compose alpha viz --networks: Draw networks, too
compose alpha viz --ports: Say which ports services expose
indentation-size: How many tabs or spaces a level is
spaces: Indent with spaces, not tabs`);

const commandText = (path: string): string => commandTexts.get(path) ?? '';

/** The text of a flag: that of this very command's, else that of all flags of this name; x-add and x-rm speak of x. */
function flagText(path: string, name: string): string {
  const own = flagTexts.get(`${path} --${name}`) ?? flagTexts.get(name);
  if (own !== undefined) return own;
  const [, base = '', change] = /^(.*)-(add|rm)$/.exec(name) ?? [];
  const text = flagTexts.get(base);
  if (text === undefined) return '';
  return change === 'add' ? `Add or change: ${text}` : `Take away: ${text}`;
}

export const helpTexts: Texts = { commandText, flagText };
