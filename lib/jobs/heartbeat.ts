import 'server-only'
import { prisma } from '@/lib/db/client'

/** Says that these workers are alive. */
export async function beat(workers: readonly string[]): Promise<void> {
  await prisma().$executeRaw`
    insert into worker (id) select unnest(${[...workers]}::text[])
    on conflict (id) do update set seen_at = now()`
}

/** Says that these workers are gone, so that what they held is free at once. */
export async function farewell(workers: readonly string[]): Promise<void> {
  await prisma().$queryRaw`
    select 1 as freed from graphile_worker.force_unlock_workers(${[...workers]}::text[])`
  await prisma().$executeRaw`delete from worker where id = any(${[...workers]}::text[])`
}

/**
 * Frees the jobs of workers that were not heard of for so long (milliseconds), for others to take. The queue itself
 * would wait four hours. A worker that was only slow does no harm: what it finishes late is refused.
 */
export async function freeJobsOfTheSilent(silence: number): Promise<void> {
  await prisma().$queryRaw`
    select 1 as freed from (
      select array_agg(distinct j.locked_by) as gone from graphile_worker._private_jobs j
      where j.locked_at < now() - make_interval(secs => ${silence / 1000}::float8)
        and not exists (select 1 from worker w where w.id = j.locked_by
          and w.seen_at > now() - make_interval(secs => ${silence / 1000}::float8))
    ) silent cross join lateral graphile_worker.force_unlock_workers(silent.gone)
    where silent.gone is not null`
  await prisma().$executeRaw`delete from worker where seen_at < now() - interval '1 day'`
}

/** Whether any worker was heard of within the last half minute. */
export async function isAnyWorkerAlive(): Promise<boolean> {
  const [row] = await prisma().$queryRaw<{ alive: boolean }[]>`
    select exists (select 1 from worker where seen_at > now() - interval '30 seconds') as alive`
  return row?.alive ?? false
}
