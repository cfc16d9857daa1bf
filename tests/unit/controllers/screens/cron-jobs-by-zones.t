Cron jobs by the clocks of a zone
  % mk() { kubectl create -f - <<< "$1"; }; NS=cron2; kubectl create ns $NS; sleep 1
  % norm() { sed -E 's/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/UID/g; s/-[0-9]{8}(-[a-z0-9]{5})?/-STAMP/g; s/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:00/TIME/g'; }
  % cj() { mk '{"apiVersion":"batch/v1","kind":"CronJob","metadata":{"name":"'$1'","namespace":"cron2"},"spec":{"schedule":"'"$2"'",'"$3"'"jobTemplate":{"spec":{"template":{"spec":{"restartPolicy":"Never","terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"busybox:1.36","command":["sleep","200"]}]}}}}}}'; }
  % ev() { kubectl get events -n $NS -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,C:.count,M:.message --no-headers | grep -E "^$1 " | sed -E 's/ +/ /g' | norm | sort | uniq; }
  % while [ $(date +%S) -gt 25 ] || [ $(date +%S) -lt 3 ]; do sleep 1; done
  % cj seoul "* $(TZ=KST-9 date +%-H),$(TZ=KST-10 date +%-H) * * *" '"timeZone":"Asia/Seoul","concurrencyPolicy":"Forbid",'; cj utc "* $(TZ=KST-9 date +%-H),$(TZ=KST-10 date +%-H) * * *" ''; cj half "$(date -d @$(($(date +%s) + 19860)) +%-M) * * * *" '"timeZone":"Asia/Kolkata",'; cj never '30 2 30 2 *' '"timeZone":"Asia/Seoul",'; cj later '0 0 1 1 *' ''
  % sleep 65
  $ kubectl get cronjobs -n $NS | sed -E 's/ +[0-9ms]+$//; s/[0-9]+,[0-9]+/H/; s/ [0-9]+s$/ AGO/; s/ +/ /g; s/half [0-9]+/half M/'
  NAME SCHEDULE TIMEZONE SUSPEND ACTIVE LAST SCHEDULE AGE
  half M * * * * Asia/Kolkata False 1 AGO
  later 0 0 1 1 * <none> False 0 <none>
  never 30 2 30 2 * Asia/Seoul False 0 <none>
  seoul * H * * * Asia/Seoul False 1 AGO
  utc * H * * * <none> False 0 <none>
  $ for c in seoul utc half never later; do ev $c; done; kubectl get jobs -n $NS -o jsonpath='{range .items[*]}{.metadata.name} {.metadata.annotations}{"\n"}{end}' | norm
  seoul Normal SuccessfulCreate 1 Created job seoul-STAMP
  half Normal SuccessfulCreate 1 Created job half-STAMP
  never Warning InvalidSchedule 1 invalid schedule: 30 2 30 2 * : time difference between two schedules is less than 1 second
  half-STAMP {"batch.kubernetes.io/cronjob-scheduled-timestamp":"TIME+05:30"}
  seoul-STAMP {"batch.kubernetes.io/cronjob-scheduled-timestamp":"TIME+09:00"}
  % while [ $(date +%S) -gt 30 ]; do sleep 1; done; kubectl patch cronjob later -n $NS -p '{"spec":{"schedule":"* * * * *"}}'; sleep 5
  $ kubectl get jobs -n $NS | grep -c later; ev later
  0
  % while [ $(date +%S) -gt 5 ]; do sleep 1; done; sleep 4
  $ kubectl get jobs -n $NS | grep -c later; ev later; ev seoul
  1
  later Normal SuccessfulCreate 1 Created job later-STAMP
  seoul Normal JobAlreadyActive 1 Not starting job because prior execution is running and concurrency policy is Forbid
  seoul Normal SuccessfulCreate 1 Created job seoul-STAMP
  % kubectl patch cronjob never -n $NS -p '{"spec":{"schedule":"1 1 31 4 *"}}'; sleep 3; kubectl label cronjob never -n $NS a=b; sleep 1
  $ ev never
  never Warning InvalidSchedule 1 invalid schedule: 30 2 30 2 * : time difference between two schedules is less than 1 second
  never Warning InvalidSchedule 2 invalid schedule: 1 1 31 4 * : time difference between two schedules is less than 1 second
  % cj old '*/2 * * * *' '"suspend":true,'; kubectl patch cronjob old -n $NS --subresource=status -p '{"status":{"lastScheduleTime":"'$(date -u -d @$(($(date +%s) - 40000)) +%Y-%m-%dT%H:%M:00Z)'"}}'; kubectl patch cronjob old -n $NS -p '{"spec":{"suspend":false}}'; sleep 3
  $ ev old; kubectl get jobs -n $NS --no-headers | grep -c old
  old Normal SuccessfulCreate 1 Created job old-STAMP
  old Warning TooManyMissedTimes 1 too many missed start times. Set or decrease .spec.startingDeadlineSeconds or check clock skew
  1
  % kubectl delete ns $NS --wait=false
