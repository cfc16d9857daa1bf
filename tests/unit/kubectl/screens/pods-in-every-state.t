What get and describe say of pods in every state, their status written by hand
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: a1}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: a2}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: a3}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'},{name: c1, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: a4}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'},{name: c1, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: a5}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'},{name: c1, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: a6}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: a7}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: a8}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: a9}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: b1}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: b2}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: b3}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: b4}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: b5}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: b6}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: b7}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: b8}, spec: {nodeSelector: {none: x}, initContainers: [{name: i0, image: 'x:1'},{name: i1, image: 'x:1'}], containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: b9}, spec: {nodeSelector: {none: x}, initContainers: [{name: i0, image: 'x:1'},{name: i1, image: 'x:1'}], containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: c1}, spec: {nodeSelector: {none: x}, initContainers: [{name: i0, image: 'x:1'},{name: i1, image: 'x:1'}], containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: c2}, spec: {nodeSelector: {none: x}, initContainers: [{name: i0, image: 'x:1'}], containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: c3}, spec: {nodeSelector: {none: x}, initContainers: [{name: i0, image: 'x:1'}], containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: c4}, spec: {nodeSelector: {none: x}, initContainers: [{name: i0, image: 'x:1'}], containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: c5}, spec: {nodeSelector: {none: x}, initContainers: [{name: i0, image: 'x:1'}], containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: c6}, spec: {nodeSelector: {none: x}, initContainers: [{name: i0, image: 'x:1'}], containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: c7}, spec: {nodeSelector: {none: x}, initContainers: [{name: i0, image: 'x:1'},{name: s0, image: 'x:1', restartPolicy: Always}], containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: c8}, spec: {nodeSelector: {none: x}, initContainers: [{name: s0, image: 'x:1', restartPolicy: Always}], containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: c9}, spec: {nodeSelector: {none: x}, initContainers: [{name: s0, image: 'x:1', restartPolicy: Always}], containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: d1}, spec: {nodeSelector: {none: x}, initContainers: [{name: s0, image: 'x:1', restartPolicy: Always}], containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: d2}, spec: {nodeSelector: {none: x}, initContainers: [{name: s0, image: 'x:1', restartPolicy: Always}], containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: d3}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'},{name: c1, image: 'x:1'},{name: c2, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: d4}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: d5}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: d6}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: d7}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: d8}, spec: {nodeSelector: {none: x}, schedulingGates: [{name: a/b}], containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: d9}, spec: {nodeSelector: {none: x}, readinessGates: [{conditionType: a/b}, {conditionType: c/d}], containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: e1}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: e2}, spec: {nodeSelector: {none: x}, initContainers: [{name: i0, image: 'x:1'},{name: i1, image: 'x:1'}], containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: e3}, spec: {nodeSelector: {none: x}, priority: 0, priorityClassName: "", hostNetwork: true, containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: e4}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % kubectl create -f - <<'E'
  > {apiVersion: v1, kind: Pod, metadata: {name: e5}, spec: {nodeSelector: {none: x},  containers: [{name: c0, image: 'x:1'}]}}
  > E
  % sleep 3
  $ kubectl patch pod a1 --subresource=status --type=merge -p '{"status": {"phase": "Pending", "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "ContainerCreating"}}}]}}'
  pod/a1 patched
  $ kubectl patch pod a2 --subresource=status --type=merge -p '{"status": {"phase": "Pending", "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "CreateContainerConfigError", "message": "configmap \"x\" not found"}}}]}}'
  pod/a2 patched
  $ kubectl patch pod a3 --subresource=status --type=merge -p '{"status": {"phase": "Running", "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": true, "restartCount": 0, "state": {"running": {"startedAt": "2026-01-01T00:00:00Z"}}, "started": true}, {"name": "c1", "image": "x:1", "imageID": "", "ready": false, "restartCount": 3, "state": {"waiting": {"reason": "CrashLoopBackOff", "message": "back-off 10s"}}, "lastState": {"terminated": {"exitCode": 1, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "reason": "Error"}}}]}}'
  pod/a3 patched
  $ kubectl patch pod a4 --subresource=status --type=merge -p '{"status": {"phase": "Running", "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"terminated": {"exitCode": 0, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "reason": "Completed"}}}, {"name": "c1", "image": "x:1", "imageID": "", "ready": true, "restartCount": 0, "state": {"running": {"startedAt": "2026-01-01T00:00:00Z"}}, "started": true}]}}'
  pod/a4 patched
  $ kubectl patch pod a5 --subresource=status --type=merge -p '{"status": {"phase": "Running", "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"terminated": {"exitCode": 0, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "reason": "Completed"}}}, {"name": "c1", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"running": {"startedAt": "2026-01-01T00:00:00Z"}}, "started": true}], "conditions": [{"type": "Ready", "status": "True"}]}}'
  pod/a5 patched
  $ kubectl patch pod a6 --subresource=status --type=merge -p '{"status": {"phase": "Running", "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"terminated": {"exitCode": 137, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "reason": "OOMKilled"}}}]}}'
  pod/a6 patched
  $ kubectl patch pod a7 --subresource=status --type=merge -p '{"status": {"phase": "Running", "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"terminated": {"exitCode": 137, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z"}}}]}}'
  pod/a7 patched
  $ kubectl patch pod a8 --subresource=status --type=merge -p '{"status": {"phase": "Running", "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"terminated": {"exitCode": 0, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "signal": 9}}}]}}'
  pod/a8 patched
  $ kubectl patch pod a9 --subresource=status --type=merge -p '{"status": {"phase": "Failed", "reason": "Evicted", "message": "The node was low on resource: memory."}}'
  pod/a9 patched
  $ kubectl patch pod b1 --subresource=status --type=merge -p '{"status": {"phase": "Failed", "reason": "NodeAffinity", "message": "Pod was rejected: Predicate NodeAffinity failed"}}'
  pod/b1 patched
  $ kubectl patch pod b2 --subresource=status --type=merge -p '{"status": {"phase": "Failed", "reason": "Terminated", "message": "Pod was terminated in response to imminent node shutdown."}}'
  pod/b2 patched
  $ kubectl patch pod b3 --subresource=status --type=merge -p '{"status": {"phase": "Failed", "reason": "UnexpectedAdmissionError"}}'
  pod/b3 patched
  $ kubectl patch pod b4 --subresource=status --type=merge -p '{"status": {"phase": "Unknown"}}'
  pod/b4 patched
  $ kubectl patch pod b5 --subresource=status --type=merge -p '{"status": {"phase": "Running", "reason": "NodeLost"}}'
  pod/b5 patched
  $ kubectl patch pod b6 --subresource=status --type=merge -p '{"status": {"phase": "Failed", "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"terminated": {"exitCode": 137, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "reason": "ContainerStatusUnknown", "message": "The container could not be located when the pod was terminated"}}}]}}'
  pod/b6 patched
  $ kubectl patch pod b7 --subresource=status --type=merge -p '{"status": {"phase": "Succeeded", "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"terminated": {"exitCode": 0, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "reason": "Completed"}}}]}}'
  pod/b7 patched
  $ kubectl patch pod b8 --subresource=status --type=merge -p '{"status": {"phase": "Pending", "initContainerStatuses": [{"name": "i0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"running": {"startedAt": "2026-01-01T00:00:00Z"}}, "started": true}, {"name": "i1", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "PodInitializing"}}}], "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "PodInitializing"}}}]}}'
  pod/b8 patched
  $ kubectl patch pod b9 --subresource=status --type=merge -p '{"status": {"phase": "Pending", "initContainerStatuses": [{"name": "i0", "image": "x:1", "imageID": "", "ready": true, "restartCount": 0, "state": {"terminated": {"exitCode": 0, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "reason": "Completed"}}}, {"name": "i1", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "PodInitializing"}}}], "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "PodInitializing"}}}]}}'
  pod/b9 patched
  $ kubectl patch pod c1 --subresource=status --type=merge -p '{"status": {"phase": "Pending", "initContainerStatuses": [{"name": "i0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"terminated": {"exitCode": 1, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "reason": "Error"}}}, {"name": "i1", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "PodInitializing"}}}], "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "PodInitializing"}}}]}}'
  pod/c1 patched
  $ kubectl patch pod c2 --subresource=status --type=merge -p '{"status": {"phase": "Pending", "initContainerStatuses": [{"name": "i0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 2, "state": {"waiting": {"reason": "CrashLoopBackOff", "message": "back-off"}}, "lastState": {"terminated": {"exitCode": 1, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "reason": "Error"}}}], "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "PodInitializing"}}}]}}'
  pod/c2 patched
  $ kubectl patch pod c3 --subresource=status --type=merge -p '{"status": {"phase": "Pending", "initContainerStatuses": [{"name": "i0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "ImagePullBackOff"}}}], "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "PodInitializing"}}}]}}'
  pod/c3 patched
  $ kubectl patch pod c4 --subresource=status --type=merge -p '{"status": {"phase": "Pending", "initContainerStatuses": [{"name": "i0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"terminated": {"exitCode": 2, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z"}}}], "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "PodInitializing"}}}]}}'
  pod/c4 patched
  $ kubectl patch pod c5 --subresource=status --type=merge -p '{"status": {"phase": "Pending", "initContainerStatuses": [{"name": "i0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"terminated": {"exitCode": 0, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "signal": 9}}}], "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "PodInitializing"}}}]}}'
  pod/c5 patched
  $ kubectl patch pod c6 --subresource=status --type=merge -p '{"status": {"phase": "Pending", "initContainerStatuses": [{"name": "i0", "image": "x:1", "imageID": "", "ready": true, "restartCount": 0, "state": {"terminated": {"exitCode": 0, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "reason": "Completed"}}}], "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "PodInitializing"}}}], "conditions": [{"type": "Initialized", "status": "True"}]}}'
  pod/c6 patched
  $ kubectl patch pod c7 --subresource=status --type=merge -p '{"status": {"phase": "Pending", "initContainerStatuses": [{"name": "i0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"running": {"startedAt": "2026-01-01T00:00:00Z"}}, "started": true}, {"name": "s0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "PodInitializing"}}}], "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "PodInitializing"}}}]}}'
  pod/c7 patched
  $ kubectl patch pod c8 --subresource=status --type=merge -p '{"status": {"phase": "Running", "initContainerStatuses": [{"name": "s0", "image": "x:1", "imageID": "", "ready": true, "restartCount": 0, "state": {"running": {"startedAt": "2026-01-01T00:00:00Z"}}, "started": true}], "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": true, "restartCount": 0, "state": {"running": {"startedAt": "2026-01-01T00:00:00Z"}}, "started": true}], "conditions": [{"type": "Initialized", "status": "True"}]}}'
  pod/c8 patched
  $ kubectl patch pod c9 --subresource=status --type=merge -p '{"status": {"phase": "Running", "initContainerStatuses": [{"name": "s0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"running": {"startedAt": "2026-01-01T00:00:00Z"}}, "started": false}], "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "PodInitializing"}}}]}}'
  pod/c9 patched
  $ kubectl patch pod d1 --subresource=status --type=merge -p '{"status": {"phase": "Running", "initContainerStatuses": [{"name": "s0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 4, "state": {"waiting": {"reason": "CrashLoopBackOff"}}, "started": false, "lastState": {"terminated": {"exitCode": 1, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "reason": "Error"}}}], "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": true, "restartCount": 0, "state": {"running": {"startedAt": "2026-01-01T00:00:00Z"}}, "started": true}], "conditions": [{"type": "Initialized", "status": "True"}]}}'
  pod/d1 patched
  $ kubectl patch pod d2 --subresource=status --type=merge -p '{"status": {"phase": "Succeeded", "initContainerStatuses": [{"name": "s0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"terminated": {"exitCode": 143, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "reason": "Error"}}, "started": false}], "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"terminated": {"exitCode": 0, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "reason": "Completed"}}}], "conditions": [{"type": "Initialized", "status": "True"}]}}'
  pod/d2 patched
  $ kubectl patch pod d3 --subresource=status --type=merge -p '{"status": {"phase": "Running", "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "ImagePullBackOff"}}}, {"name": "c1", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"terminated": {"exitCode": 1, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "reason": "Error"}}}, {"name": "c2", "image": "x:1", "imageID": "", "ready": true, "restartCount": 5, "state": {"running": {"startedAt": "2026-01-01T00:00:00Z"}}, "started": true, "lastState": {"terminated": {"exitCode": 1, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "reason": "Error"}}}]}}'
  pod/d3 patched
  $ kubectl patch pod d4 --subresource=status --type=merge -p '{"status": {"phase": "Pending", "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "InvalidImageName", "message": "Failed to apply default image tag \"X\""}}}]}}'
  pod/d4 patched
  $ kubectl patch pod d5 --subresource=status --type=merge -p '{"status": {"phase": "Pending", "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "ErrImageNeverPull"}}}]}}'
  pod/d5 patched
  $ kubectl patch pod d6 --subresource=status --type=merge -p '{"status": {"phase": "Pending", "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": {}}}]}}'
  pod/d6 patched
  $ kubectl patch pod d7 --subresource=status --type=merge -p '{"status": {"phase": "Pending", "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": false, "restartCount": 0, "state": {}}]}}'
  pod/d7 patched
  $ kubectl patch pod d9 --subresource=status --type=merge -p '{"status": {"phase": "Running", "conditions": [{"type": "a/b", "status": "True"}], "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": true, "restartCount": 0, "state": {"running": {"startedAt": "2026-01-01T00:00:00Z"}}, "started": true}]}}'
  pod/d9 patched
  $ kubectl patch pod e1 --subresource=status --type=merge -p '{"status": {"phase": "Running", "podIP": "10.1.1.1", "podIPs": [{"ip": "10.1.1.1"}, {"ip": "fd00::1"}], "hostIP": "1.2.3.4", "nominatedNodeName": "worker-1", "qosClass": "BestEffort", "startTime": "2026-01-01T00:00:00Z", "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": true, "restartCount": 1, "state": {"running": {"startedAt": "2026-01-01T00:00:00Z"}}, "started": true, "lastState": {"terminated": {"exitCode": 255, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "reason": "Unknown", "message": "gone"}}}]}}'
  pod/e1 patched
  $ kubectl patch pod e2 --subresource=status --type=merge -p '{"status": {"phase": "Running", "initContainerStatuses": [{"name": "i0", "image": "x:1", "imageID": "", "ready": true, "restartCount": 2, "state": {"terminated": {"exitCode": 0, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "reason": "Completed"}}}, {"name": "i1", "image": "x:1", "imageID": "", "ready": true, "restartCount": 0, "state": {"terminated": {"exitCode": 0, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "reason": "Completed"}}}], "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": true, "restartCount": 3, "state": {"running": {"startedAt": "2026-01-01T00:00:00Z"}}, "started": true, "lastState": {"terminated": {"exitCode": 137, "startedAt": "2026-01-01T00:00:00Z", "finishedAt": "2026-01-01T00:00:00Z", "reason": "OOMKilled"}}}], "conditions": [{"type": "Initialized", "status": "True"}]}}'
  pod/e2 patched
  $ kubectl patch pod e3 --subresource=status --type=merge -p '{"status": {"phase": "Running", "ephemeralContainerStatuses": [], "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": true, "restartCount": 0, "state": {"running": {"startedAt": "2026-01-01T00:00:00Z"}}, "started": true}]}}'
  pod/e3 patched
  $ kubectl patch pod e4 --subresource=status --type=merge -p '{"status": {"phase": "Pending", "conditions": [{"type": "PodScheduled", "status": "False", "reason": "Unschedulable", "message": "0/3 nodes"}]}}'
  pod/e4 patched
  $ kubectl patch pod e5 --subresource=status --type=merge -p '{"status": {"phase": "Pending", "resize": "", "conditions": [{"type": "PodResizePending", "status": "True", "reason": "Infeasible", "message": "no"}], "containerStatuses": [{"name": "c0", "image": "x:1", "imageID": "", "ready": true, "restartCount": 0, "state": {"running": {"startedAt": "2026-01-01T00:00:00Z"}}, "started": true}]}}'
  pod/e5 patched
  $ kubectl get pods
  NAME   READY   STATUS                       RESTARTS       AGE
  a1     0/1     ContainerCreating            0              33s
  a2     0/1     CreateContainerConfigError   0              33s
  a3     1/2     CrashLoopBackOff             3 (325d ago)   32s
  a4     1/2     NotReady                     0              32s
  a5     0/2     Completed                    0              31s
  a6     0/1     OOMKilled                    0              31s
  a7     0/1     ExitCode:137                 0              30s
  a8     0/1     Signal:9                     0              30s
  a9     0/1     Evicted                      0              29s
  b1     0/1     NodeAffinity                 0              29s
  b2     0/1     Terminated                   0              28s
  b3     0/1     UnexpectedAdmissionError     0              28s
  b4     0/1     Unknown                      0              28s
  b5     0/1     NodeLost                     0              27s
  b6     0/1     ContainerStatusUnknown       0              27s
  b7     0/1     Completed                    0              26s
  b8     0/1     Init:0/2                     0              25s
  b9     0/1     Init:1/2                     0              25s
  c1     0/1     Init:Error                   0              24s
  c2     0/1     Init:CrashLoopBackOff        2 (325d ago)   24s
  c3     0/1     Init:ImagePullBackOff        0              23s
  c4     0/1     Init:ExitCode:2              0              22s
  c5     0/1     PodInitializing              0              22s
  c6     0/1     PodInitializing              0              22s
  c7     0/2     Init:0/2                     0              21s
  c8     2/2     Running                      0              21s
  c9     0/2     Init:0/1                     0              20s
  d1     1/2     Init:CrashLoopBackOff        4 (325d ago)   20s
  d2     0/2     Completed                    0              20s
  d3     1/3     ImagePullBackOff             5 (325d ago)   19s
  d4     0/1     InvalidImageName             0              19s
  d5     0/1     ErrImageNeverPull            0              18s
  d6     0/1     Pending                      0              18s
  d7     0/1     Pending                      0              17s
  d8     0/1     SchedulingGated              0              17s
  d9     1/1     Running                      0              16s
  e1     1/1     Running                      1 (325d ago)   15s
  e2     1/1     Running                      3 (325d ago)   15s
  e3     1/1     Running                      0              14s
  e4     0/1     Pending                      0              14s
  e5     1/1     Pending                      0              13s
  $ kubectl get pods -o wide
  NAME   READY   STATUS                       RESTARTS       AGE   IP         NODE     NOMINATED NODE   READINESS GATES
  a1     0/1     ContainerCreating            0              33s   <none>     <none>   <none>           <none>
  a2     0/1     CreateContainerConfigError   0              33s   <none>     <none>   <none>           <none>
  a3     1/2     CrashLoopBackOff             3 (325d ago)   32s   <none>     <none>   <none>           <none>
  a4     1/2     NotReady                     0              32s   <none>     <none>   <none>           <none>
  a5     0/2     Completed                    0              31s   <none>     <none>   <none>           <none>
  a6     0/1     OOMKilled                    0              31s   <none>     <none>   <none>           <none>
  a7     0/1     ExitCode:137                 0              30s   <none>     <none>   <none>           <none>
  a8     0/1     Signal:9                     0              30s   <none>     <none>   <none>           <none>
  a9     0/1     Evicted                      0              29s   <none>     <none>   <none>           <none>
  b1     0/1     NodeAffinity                 0              29s   <none>     <none>   <none>           <none>
  b2     0/1     Terminated                   0              28s   <none>     <none>   <none>           <none>
  b3     0/1     UnexpectedAdmissionError     0              28s   <none>     <none>   <none>           <none>
  b4     0/1     Unknown                      0              28s   <none>     <none>   <none>           <none>
  b5     0/1     NodeLost                     0              27s   <none>     <none>   <none>           <none>
  b6     0/1     ContainerStatusUnknown       0              27s   <none>     <none>   <none>           <none>
  b7     0/1     Completed                    0              26s   <none>     <none>   <none>           <none>
  b8     0/1     Init:0/2                     0              25s   <none>     <none>   <none>           <none>
  b9     0/1     Init:1/2                     0              25s   <none>     <none>   <none>           <none>
  c1     0/1     Init:Error                   0              24s   <none>     <none>   <none>           <none>
  c2     0/1     Init:CrashLoopBackOff        2 (325d ago)   24s   <none>     <none>   <none>           <none>
  c3     0/1     Init:ImagePullBackOff        0              23s   <none>     <none>   <none>           <none>
  c4     0/1     Init:ExitCode:2              0              22s   <none>     <none>   <none>           <none>
  c5     0/1     PodInitializing              0              22s   <none>     <none>   <none>           <none>
  c6     0/1     PodInitializing              0              22s   <none>     <none>   <none>           <none>
  c7     0/2     Init:0/2                     0              21s   <none>     <none>   <none>           <none>
  c8     2/2     Running                      0              21s   <none>     <none>   <none>           <none>
  c9     0/2     Init:0/1                     0              20s   <none>     <none>   <none>           <none>
  d1     1/2     Init:CrashLoopBackOff        4 (325d ago)   20s   <none>     <none>   <none>           <none>
  d2     0/2     Completed                    0              20s   <none>     <none>   <none>           <none>
  d3     1/3     ImagePullBackOff             5 (325d ago)   19s   <none>     <none>   <none>           <none>
  d4     0/1     InvalidImageName             0              19s   <none>     <none>   <none>           <none>
  d5     0/1     ErrImageNeverPull            0              18s   <none>     <none>   <none>           <none>
  d6     0/1     Pending                      0              18s   <none>     <none>   <none>           <none>
  d7     0/1     Pending                      0              17s   <none>     <none>   <none>           <none>
  d8     0/1     SchedulingGated              0              17s   <none>     <none>   <none>           <none>
  d9     1/1     Running                      0              16s   <none>     <none>   <none>           1/2
  e1     1/1     Running                      1 (325d ago)   15s   10.1.1.1   <none>   worker-1         <none>
  e2     1/1     Running                      3 (325d ago)   15s   <none>     <none>   <none>           <none>
  e3     1/1     Running                      0              14s   <none>     <none>   <none>           <none>
  e4     0/1     Pending                      0              14s   <none>     <none>   <none>           <none>
  e5     1/1     Pending                      0              13s   <none>     <none>   <none>           <none>
  $ kubectl get pods --no-headers | awk '{print $3}' | sort | uniq -c
        3 Completed
        1 ContainerCreating
        1 ContainerStatusUnknown
        1 CrashLoopBackOff
        1 CreateContainerConfigError
        1 ErrImageNeverPull
        1 Evicted
        1 ExitCode:137
        1 ImagePullBackOff
        1 Init:0/1
        2 Init:0/2
        1 Init:1/2
        2 Init:CrashLoopBackOff
        1 Init:Error
        1 Init:ExitCode:2
        1 Init:ImagePullBackOff
        1 InvalidImageName
        1 NodeAffinity
        1 NodeLost
        1 NotReady
        1 OOMKilled
        4 Pending
        2 PodInitializing
        5 Running
        1 SchedulingGated
        1 Signal:9
        1 Terminated
        1 UnexpectedAdmissionError
        1 Unknown
  $ kubectl get pods --field-selector=status.phase!=Running -o name
  pod/a1
  pod/a2
  pod/a9
  pod/b1
  pod/b2
  pod/b3
  pod/b4
  pod/b6
  pod/b7
  pod/b8
  pod/b9
  pod/c1
  pod/c2
  pod/c3
  pod/c4
  pod/c5
  pod/c6
  pod/c7
  pod/d2
  pod/d4
  pod/d5
  pod/d6
  pod/d7
  pod/d8
  pod/e4
  pod/e5
  $ kubectl describe pod a1 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             a1
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:
  IPs:              <none>
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
        Reason:       ContainerCreating
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-mlpf7 (ro)
  Conditions:
    PodScheduled   False
  Volumes:
    kube-api-access-mlpf7:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod a3 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             a3
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Running
  IP:
  IPs:              <none>
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Running
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          True
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-hlm2v (ro)
    c1:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
        Reason:       CrashLoopBackOff
      Last State:     Terminated
        Reason:       Error
        Exit Code:    1
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
        Finished:     Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          False
      Restart Count:  3
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-hlm2v (ro)
  Conditions:
    PodScheduled   False
  Volumes:
    kube-api-access-hlm2v:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod a5 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             a5
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Running
  IP:
  IPs:              <none>
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Terminated
        Reason:       Completed
        Exit Code:    0
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
        Finished:     Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-cnccp (ro)
    c1:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Running
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-cnccp (ro)
  Conditions:
    Ready   True
  Volumes:
    kube-api-access-cnccp:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod a8 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             a8
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Running
  IP:
  IPs:              <none>
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Terminated
        Exit Code:    0
        Signal:       9
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
        Finished:     Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-xvszl (ro)
  Conditions:
    PodScheduled   False
  Volumes:
    kube-api-access-xvszl:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod a9 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             a9
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Failed
  Reason:           Evicted
  Message:          The node was low on resource: memory.
  IP:
  IPs:              <none>
  Containers:
    c0:
      Image:        x:1
      Port:         <none>
      Host Port:    <none>
      Environment:  <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-dg4v5 (ro)
  Conditions:
    PodScheduled   False
  Volumes:
    kube-api-access-dg4v5:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod b7 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             b7
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Succeeded
  IP:
  IPs:              <none>
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Terminated
        Reason:       Completed
        Exit Code:    0
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
        Finished:     Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-6hh8v (ro)
  Conditions:
    PodScheduled   False
  Volumes:
    kube-api-access-6hh8v:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod b8 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             b8
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:
  IPs:              <none>
  Init Containers:
    i0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Running
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-jglxb (ro)
    i1:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
        Reason:       PodInitializing
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-jglxb (ro)
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
        Reason:       PodInitializing
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-jglxb (ro)
  Conditions:
    PodScheduled   False
  Volumes:
    kube-api-access-jglxb:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod c1 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             c1
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:
  IPs:              <none>
  Init Containers:
    i0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Terminated
        Reason:       Error
        Exit Code:    1
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
        Finished:     Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-mvwl5 (ro)
    i1:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
        Reason:       PodInitializing
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-mvwl5 (ro)
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
        Reason:       PodInitializing
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-mvwl5 (ro)
  Conditions:
    PodScheduled   False
  Volumes:
    kube-api-access-mvwl5:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod c2 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             c2
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:
  IPs:              <none>
  Init Containers:
    i0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
        Reason:       CrashLoopBackOff
      Last State:     Terminated
        Reason:       Error
        Exit Code:    1
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
        Finished:     Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          False
      Restart Count:  2
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-tmmw6 (ro)
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
        Reason:       PodInitializing
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-tmmw6 (ro)
  Conditions:
    PodScheduled   False
  Volumes:
    kube-api-access-tmmw6:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod c6 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             c6
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:
  IPs:              <none>
  Init Containers:
    i0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Terminated
        Reason:       Completed
        Exit Code:    0
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
        Finished:     Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          True
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-qpv2j (ro)
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
        Reason:       PodInitializing
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-qpv2j (ro)
  Conditions:
    Initialized   True
  Volumes:
    kube-api-access-qpv2j:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod c7 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             c7
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:
  IPs:              <none>
  Init Containers:
    i0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Running
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-mrstk (ro)
    s0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
        Reason:       PodInitializing
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-mrstk (ro)
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
        Reason:       PodInitializing
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-mrstk (ro)
  Conditions:
    PodScheduled   False
  Volumes:
    kube-api-access-mrstk:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod c8 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             c8
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Running
  IP:
  IPs:              <none>
  Init Containers:
    s0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Running
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          True
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-q4vgd (ro)
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Running
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          True
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-q4vgd (ro)
  Conditions:
    Initialized   True
  Volumes:
    kube-api-access-q4vgd:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod c9 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             c9
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Running
  IP:
  IPs:              <none>
  Init Containers:
    s0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Running
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-wzl7x (ro)
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
        Reason:       PodInitializing
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-wzl7x (ro)
  Conditions:
    PodScheduled   False
  Volumes:
    kube-api-access-wzl7x:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod d1 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             d1
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Running
  IP:
  IPs:              <none>
  Init Containers:
    s0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
        Reason:       CrashLoopBackOff
      Last State:     Terminated
        Reason:       Error
        Exit Code:    1
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
        Finished:     Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          False
      Restart Count:  4
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-7zgl2 (ro)
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Running
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          True
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-7zgl2 (ro)
  Conditions:
    Initialized   True
  Volumes:
    kube-api-access-7zgl2:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod d2 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             d2
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Succeeded
  IP:
  IPs:              <none>
  Init Containers:
    s0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Terminated
        Reason:       Error
        Exit Code:    143
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
        Finished:     Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-llfkr (ro)
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Terminated
        Reason:       Completed
        Exit Code:    0
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
        Finished:     Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-llfkr (ro)
  Conditions:
    Initialized   True
  Volumes:
    kube-api-access-llfkr:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod d3 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             d3
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Running
  IP:
  IPs:              <none>
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
        Reason:       ImagePullBackOff
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-hgzkf (ro)
    c1:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Terminated
        Reason:       Error
        Exit Code:    1
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
        Finished:     Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-hgzkf (ro)
    c2:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Running
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
      Last State:     Terminated
        Reason:       Error
        Exit Code:    1
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
        Finished:     Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          True
      Restart Count:  5
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-hgzkf (ro)
  Conditions:
    PodScheduled   False
  Volumes:
    kube-api-access-hgzkf:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod d6 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             d6
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:
  IPs:              <none>
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-st28d (ro)
  Conditions:
    PodScheduled   False
  Volumes:
    kube-api-access-st28d:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod d7 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             d7
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:
  IPs:              <none>
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-rq46g (ro)
  Conditions:
    PodScheduled   False
  Volumes:
    kube-api-access-rq46g:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod d9 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             d9
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Running
  IP:
  IPs:              <none>
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Running
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          True
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-jc7mh (ro)
  Readiness Gates:
    a/b   True
    c/d   <none>
  Conditions:
    a/b   True
  Volumes:
    kube-api-access-jc7mh:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod e1 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             e1
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Start Time:       Thu, 01 Jan 2026 00:00:00 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Running
  IP:               10.1.1.1
  IPs:
    IP:               10.1.1.1
    IP:               fd00::1
  NominatedNodeName:  worker-1
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Running
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
      Last State:     Terminated
        Reason:       Unknown
        Message:      gone
        Exit Code:    255
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
        Finished:     Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          True
      Restart Count:  1
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-nlbq6 (ro)
  Conditions:
    PodScheduled   False
  Volumes:
    kube-api-access-nlbq6:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod e2 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             e2
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Running
  IP:
  IPs:              <none>
  Init Containers:
    i0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Terminated
        Reason:       Completed
        Exit Code:    0
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
        Finished:     Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          True
      Restart Count:  2
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-tl9sl (ro)
    i1:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Terminated
        Reason:       Completed
        Exit Code:    0
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
        Finished:     Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          True
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-tl9sl (ro)
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Running
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
      Last State:     Terminated
        Reason:       OOMKilled
        Exit Code:    137
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
        Finished:     Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          True
      Restart Count:  3
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-tl9sl (ro)
  Conditions:
    Initialized   True
  Volumes:
    kube-api-access-tl9sl:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod e3 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             e3
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Running
  IP:
  IPs:              <none>
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Running
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          True
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-kdnh8 (ro)
  Conditions:
    PodScheduled   False
  Volumes:
    kube-api-access-kdnh8:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod e4 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             e4
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:
  IPs:              <none>
  Containers:
    c0:
      Image:        x:1
      Port:         <none>
      Host Port:    <none>
      Environment:  <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-kjhzc (ro)
  Conditions:
    PodScheduled   False
  Volumes:
    kube-api-access-kjhzc:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe pod e5 | grep -v '^Events' | grep -vE '^  (Type|----|Warning|Normal)  '
  Name:             e5
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:
  IPs:              <none>
  Containers:
    c0:
      Container ID:
      Image:          x:1
      Image ID:
      Port:           <none>
      Host Port:      <none>
      State:          Running
        Started:      Thu, 01 Jan 2026 00:00:00 +0000
      Ready:          True
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-4dhgl (ro)
  Conditions:
    PodResizePending   True
  Volumes:
    kube-api-access-4dhgl:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              none=x
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl logs a3
  Defaulted container "c0" out of: c0, c1
  $ kubectl logs a3 -c zz
  error: container zz is not valid for pod a3 out of: c0, c1
  [1]
  $ kubectl logs a3 -p
  Defaulted container "c0" out of: c0, c1
  $ kubectl exec a3 -- ls
  Defaulted container "c0" out of: c0, c1
  error: unable to upgrade connection: pod a3 does not have a host assigned
  [1]
  $ kubectl attach a3 -c zz
  error: cannot attach to the container: container zz is not valid for pod a3 out of: c0, c1
  [1]
  $ kubectl cp a3:/x x
  Defaulted container "c0" out of: c0, c1
  error: unable to upgrade connection: pod a3 does not have a host assigned
  [1]
  $ kubectl logs a1
  $ kubectl logs a1 -c zz
  error: container zz is not valid for pod a1 out of: c0
  [1]
  $ kubectl logs a1 -p
  $ kubectl exec a1 -- ls
  error: unable to upgrade connection: pod a1 does not have a host assigned
  [1]
  $ kubectl attach a1 -c zz
  error: cannot attach to the container: container zz is not valid for pod a1 out of: c0
  [1]
  $ kubectl port-forward a1 1:2
  error: unable to forward port because pod is not running. Current status=Pending
  [1]
  $ kubectl cp a1:/x x
  error: unable to upgrade connection: pod a1 does not have a host assigned
  [1]
  $ kubectl logs b8
  Defaulted container "c0" out of: c0, i0 (init), i1 (init)
  $ kubectl logs b8 -c zz
  error: container zz is not valid for pod b8 out of: c0, i0 (init), i1 (init)
  [1]
  $ kubectl logs b8 -p
  Defaulted container "c0" out of: c0, i0 (init), i1 (init)
  $ kubectl exec b8 -- ls
  Defaulted container "c0" out of: c0, i0 (init), i1 (init)
  error: unable to upgrade connection: pod b8 does not have a host assigned
  [1]
  $ kubectl attach b8 -c zz
  error: cannot attach to the container: container zz is not valid for pod b8 out of: c0, i0 (init), i1 (init)
  [1]
  $ kubectl port-forward b8 1:2
  error: unable to forward port because pod is not running. Current status=Pending
  [1]
  $ kubectl cp b8:/x x
  Defaulted container "c0" out of: c0, i0 (init), i1 (init)
  error: unable to upgrade connection: pod b8 does not have a host assigned
  [1]
  $ kubectl logs c8
  Defaulted container "c0" out of: c0, s0 (init)
  $ kubectl logs c8 -c zz
  error: container zz is not valid for pod c8 out of: c0, s0 (init)
  [1]
  $ kubectl logs c8 -p
  Defaulted container "c0" out of: c0, s0 (init)
  $ kubectl exec c8 -- ls
  Defaulted container "c0" out of: c0, s0 (init)
  error: unable to upgrade connection: pod c8 does not have a host assigned
  [1]
  $ kubectl attach c8 -c zz
  error: cannot attach to the container: container zz is not valid for pod c8 out of: c0, s0 (init)
  [1]
  $ kubectl cp c8:/x x
  Defaulted container "c0" out of: c0, s0 (init)
  error: unable to upgrade connection: pod c8 does not have a host assigned
  [1]
  $ kubectl logs e1
  $ kubectl logs e1 -c zz
  error: container zz is not valid for pod e1 out of: c0
  [1]
  $ kubectl logs e1 -p
  $ kubectl exec e1 -- ls
  error: unable to upgrade connection: pod e1 does not have a host assigned
  [1]
  $ kubectl attach e1 -c zz
  error: cannot attach to the container: container zz is not valid for pod e1 out of: c0
  [1]
  $ kubectl cp e1:/x x
  error: unable to upgrade connection: pod e1 does not have a host assigned
  [1]
  $ kubectl logs b7
  $ kubectl logs b7 -c zz
  error: container zz is not valid for pod b7 out of: c0
  [1]
  $ kubectl logs b7 -p
  $ kubectl exec b7 -- ls
  error: cannot exec into a container in a completed pod; current phase is Succeeded
  [1]
  $ kubectl attach b7 -c zz
  error: cannot attach a container in a completed pod; current phase is Succeeded
  [1]
  $ kubectl port-forward b7 1:2
  error: unable to forward port because pod is not running. Current status=Succeeded
  [1]
  $ kubectl cp b7:/x x
  error: cannot exec into a container in a completed pod; current phase is Succeeded
  [1]
