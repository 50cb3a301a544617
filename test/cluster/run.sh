#!/bin/sh
# Shards of a batch under Slurm and GNU parallel, merged and compared with one run, byte for byte; and `stream` under
# `parallel --pipe`. Needs root and Debian: installs slurm-wlm, munge and parallel where they are missing, and runs a Slurm
# cluster of one node on loopback, in a folder of its own, for as long as the script takes. Not part of `npm test`.
#
#     npm run build && sudo sh test/cluster/run.sh
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
gaojian="node $root/bin/gaojian.js"
work=$(mktemp -d)
pids=
finish() {
  # Those that were started here, by number.
  for pid in $pids; do kill "$pid" 2>/dev/null || true; done
  sleep 1
  rm -rf "$work"
}
trap finish EXIT INT TERM

for command in sbatch slurmd slurmctld munged parallel; do
  command -v "$command" >/dev/null || missing=yes
done
if [ "${missing:-}" = yes ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends slurm-wlm munge parallel
fi

same() {
  for file in documents.ndjson errors.ndjson run.json; do cmp "$work/whole/$file" "$1/$file"; done
  for file in "$work"/whole/tables/*; do cmp "$file" "$1/tables/$(basename "$file")"; done
  echo "ok: $2: the same bytes as one run"
}

# ---- the archive, and one run over it ------------------------------------------------------------------------

mkdir "$work/speeches"
for file in "$root"/fixtures/manuscripts/*/*.txt; do
  name=$(basename "$(dirname "$file")")
  [ "$(basename "$file")" = annotated.txt ] || cp "$file" "$work/speeches/$name.txt"
done
printf '\000\001\002' > "$work/speeches/bad.txt"
cd "$work"
$gaojian batch speeches --out whole --tables parquet --allow-errors --quiet

# ---- GNU parallel ----------------------------------------------------------------------------------------------

parallel --will-cite -j 2 "$gaojian batch speeches --shard {}/4 --out parallel-{} --tables parquet --jobs 1 --allow-errors --quiet" ::: 1 2 3 4
$gaojian merge parallel-1 parallel-2 parallel-3 parallel-4 --out parallel-merged --allow-errors --quiet
same "$work/parallel-merged" 'GNU parallel'

node -e '
  const { readdirSync, readFileSync } = require("node:fs");
  for (const name of readdirSync("speeches"))
    console.log(JSON.stringify({ id: name, text: readFileSync(`speeches/${name}`, "utf8") }));
' > speeches.ndjson
$gaojian stream --no-terms < speeches.ndjson > alone.ndjson
parallel --will-cite -j 2 --pipe --keep-order --block 100k "$gaojian stream --no-terms" < speeches.ndjson > piped.ndjson
cmp alone.ndjson piped.ndjson
echo 'ok: parallel --pipe: the same bytes as one stream'

# ---- Slurm -----------------------------------------------------------------------------------------------------

host=$(hostname -s)
mkdir -p slurm/state slurm/spool /run/munge
cat > slurm/slurm.conf <<CONF
ClusterName=gaojian
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
ReturnToService=2
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
StateSaveLocation=$work/slurm/state
SlurmdSpoolDir=$work/slurm/spool
SlurmctldPidFile=$work/slurm/slurmctld.pid
SlurmdPidFile=$work/slurm/slurmd.pid
SlurmctldPort=16817
SlurmdPort=16818
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
: > slurm/cgroup.conf
export SLURM_CONF="$work/slurm/slurm.conf"
if ! munge -n >/dev/null 2>&1; then
  [ -f /etc/munge/munge.key ] || dd if=/dev/urandom of=/etc/munge/munge.key bs=1 count=1024 2>/dev/null
  chown munge: /etc/munge/munge.key /run/munge /var/lib/munge /var/log/munge
  chmod 400 /etc/munge/munge.key
  setpriv --reuid munge --regid munge --clear-groups munged --foreground >slurm/munged.log 2>&1 &
  pids="$pids $!"
  sleep 1
fi
slurmctld -D >slurm/slurmctld.log 2>&1 &
pids="$pids $!"
slurmd -D -N "$host" >slurm/slurmd.log 2>&1 &
pids="$pids $!"
for _ in $(seq 30); do
  sinfo -h -t idle 2>/dev/null | grep -q . && break
  sleep 1
done
sinfo -h -t idle | grep -q . || { cat slurm/*.log; exit 1; }

cat > job.sh <<JOB
#!/bin/sh
#SBATCH --array=1-4
#SBATCH --cpus-per-task=1
#SBATCH --output=$work/slurm/job-%a.log
exec $gaojian batch speeches --shard \$SLURM_ARRAY_TASK_ID/4 --out slurm-\$SLURM_ARRAY_TASK_ID --tables parquet --jobs 1 --allow-errors --quiet
JOB
sbatch --wait job.sh || { cat slurm/job-*.log; exit 1; }
$gaojian merge slurm-1 slurm-2 slurm-3 slurm-4 --out slurm-merged --allow-errors --quiet
same "$work/slurm-merged" 'Slurm, a job array of four'
