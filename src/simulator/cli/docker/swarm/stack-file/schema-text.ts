/** What a stack's file may hold (version 3.13 of compose's old schema), in the notation of `compose/schema-notation.ts`. */
const NAME = '/^[a-zA-Z0-9._-]+$/';
const UPDATE = '{parallelism:i,delay:s/duration/,failure_action:s,monitor:s/duration/,max_failure_ratio:n,order:s(start-first,stop-first)}.';
const ATTACHED = '[s|{source:s,target:s,uid:s,gid:s,mode:n}*]';

export const STACK_SCHEMA: Readonly<Record<string, string>> = {
  file: `{version:s,services:{${NAME}:@service}.,networks:{${NAME}:@network}*,volumes:{${NAME}:@volume}.,secrets:{${NAME}:@secret}.,configs:{${NAME}:@config}.}`,
  service: `{deploy:@deploy,build:s|{context:s,dockerfile:s,args:@pairs,labels:@pairs,cache_from:[s]!,network:s,target:s,shm_size:is,extra_hosts:@pairs}*,cap_add:[s]!,cap_drop:[s]!,cgroupns_mode:s,cgroup_parent:s,command:@command,configs:${ATTACHED},container_name:s,`
    + `credential_spec:{config:s,file:s,registry:s}.,depends_on:[s]!,devices:[s]!,dns:@texts,dns_search:@texts,domainname:s,entrypoint:@command,env_file:@texts,environment:@pairs,expose:[sn]!,external_links:[s]!,extra_hosts:@pairs,healthcheck:@health,hostname:s,image:s,init:b,ipc:s,isolation:s,`
    + `labels:@pairs,links:[s]!,logging:{driver:s,options:{/^.+$/:snz}*}.,mac_address:s,network_mode:s,networks:[s]!|{${NAME}:{aliases:[s]!,driver_opts:@options,ipv4_address:s,ipv6_address:s}.|z}.,pid:sz,ports:[n/ports/|s/ports/|{mode:s,target:i,published:i,protocol:s}.]!,privileged:b,read_only:b,restart:s,`
    + `security_opt:[s]!,shm_size:ns,secrets:${ATTACHED},sysctls:@pairs,stdin_open:b,stop_grace_period:s/duration/,stop_signal:s,tmpfs:@texts,tty:b,ulimits:{/^[a-z]+$/:i|{hard!:i,soft!:i}.}*,oom_score_adj:i,user:s,userns_mode:s,`
    + 'volumes:[s|{type!:s,source:s,target:s,read_only:b,consistency:s,bind:{propagation:s}*,volume:{nocopy:b}*,tmpfs:{size:i<0>}*}.],working_dir:s}',
  deploy: `oz{mode:s,endpoint_mode:s,replicas:i,labels:@pairs,rollback_config:${UPDATE},update_config:${UPDATE},resources:{limits:{cpus:s,memory:s,pids:i}.,reservations:{cpus:s,memory:s,generic_resources:[{discrete_resource_spec:{kind:s,value:n}.}.]}.}.,`
    + 'restart_policy:{condition:s,delay:s/duration/,max_attempts:i,window:s/duration/}.,placement:{constraints:[s],preferences:[{spread:s}.],max_replicas_per_node:i}.}.',
  health: '{disable:b,interval:s/duration/,retries:n,test:s|[s],timeout:s/duration/,start_period:s/duration/,start_interval:s/duration/}.',
  network: 'oz{name:s,driver:s,driver_opts:@options,ipam:{driver:s,config:[{subnet:s}.]}.,external:bo{name:s}.,internal:b,attachable:b,labels:@pairs}',
  volume: 'oz{name:s,driver:s,driver_opts:@options,external:bo{name:s}.,labels:@pairs}',
  secret: '{name:s,file:s,external:bo{name:s}*,labels:@pairs,driver:s,driver_opts:@options,template_driver:s}',
  config: '{name:s,file:s,external:bo{name:s}*,labels:@pairs,template_driver:s}',
  command: 's|[s]', texts: 's|[s]!', pairs: '{/.+/:snz}.|[s]!', options: '{/^.+$/:sn}*',
};
