import 'server-only'
import type { AuditRow } from './audit'
import { prisma } from './client'
import type { HopRow } from './hops'
import type { Scope } from './in-workspace'

/** Everything one revision of an annotation brings into the database. */
export interface AnnotationWrite {
  readonly revision: Readonly<Record<string, unknown>> & { readonly id: string }
  readonly newsrooms: readonly object[]
  readonly sources: readonly object[]
  readonly hops: readonly (HopRow & { id: string })[]
  readonly labels: readonly object[]
  readonly newFlags: readonly object[]
  readonly flags: readonly object[]
  readonly flagStates: readonly object[]
  /** What the save makes of a suggestion. */
  readonly decisions: readonly object[]
  readonly audit: AuditRow
  readonly outbox: { readonly id: string; readonly topic: string; readonly payload: unknown }
}

/**
 * The hot save: one statement, all or nothing. The unique key (workspace, segment, reviewer, revision) is its
 * compare-and-set; a violation of it means that somebody was faster. It reads no table, because a read could run
 * before the scope is set; every insert takes its rows through `scope`, so that row-level security sees it.
 */
export async function saveAnnotationRow(scope: Scope, write: AnnotationWrite): Promise<void> {
  const { workspaceId: workspace, userId: user } = scope
  const json = (value: unknown) => JSON.stringify(value)
  await prisma().$queryRaw`
    with scope as materialized (
      select set_config('app.workspace_id', ${workspace}, true), set_config('app.user_id', ${user}, true)
    ),
    made_newsrooms as (
      insert into newsroom (workspace_id, id, name, folded)
      select ${workspace}::uuid, x.id, x.name, x.folded
      from scope, jsonb_to_recordset(${json(write.newsrooms)}::jsonb) as x(id uuid, name text, folded text)
    ),
    made_sources as (
      insert into source (workspace_id, id, name, folded, kind, medium, country, language, domain, newsroom_id, version_id, created_by_id)
      select ${workspace}::uuid, x.id, x.name, x.folded, x.kind, x.medium, x.country, x.language, x.domain, x.newsroom_id, x.version_id, ${user}::uuid
      from scope, jsonb_to_recordset(${json(write.sources)}::jsonb)
        as x(id uuid, name text, folded text, kind text, medium text, country text, language text, domain text, newsroom_id uuid, version_id uuid)
    ),
    made_revision as (
      insert into annotation_revision (workspace_id, id, segment_id, reviewer_id, revision, supersedes_id, withdrawn, reason, judgeable,
        judgeable_reason, credibility, credibility_reason, note, scheme_version, layout, request_key, request_digest, origin)
      select ${workspace}::uuid, x.id, x.segment_id, ${user}::uuid, x.revision, x.supersedes_id, x.withdrawn, x.reason, x.judgeable,
        x.judgeable_reason, x.credibility, x.credibility_reason, x.note, x.scheme_version, x.layout, x.request_key, x.request_digest, x.origin
      from scope, jsonb_to_record(${json(write.revision)}::jsonb)
        as x(id uuid, segment_id uuid, revision int, supersedes_id uuid, withdrawn boolean, reason text, judgeable boolean,
          judgeable_reason text, credibility text, credibility_reason text, note text, scheme_version text, layout int,
          request_key text, request_digest text, origin jsonb)
    ),
    made_hops as (
      insert into hop (workspace_id, id, annotation_id, position, parallel, kind, source_id, label, count, count_at_least, certain, basis,
        evidence, facets, reliability, reliability_reason)
      select ${workspace}::uuid, x.id, ${write.revision.id}::uuid, x.position, x.parallel, x.kind, x."sourceId", x.label, x.count,
        x."countAtLeast", x.certain, x.basis, x.evidence, x.facets, x.reliability, x."reliabilityReason"
      from scope, jsonb_to_recordset(${json(write.hops)}::jsonb)
        as x(id uuid, position int, parallel boolean, kind text, "sourceId" uuid, label text, count int, "countAtLeast" boolean,
          certain boolean, basis text, evidence jsonb, facets jsonb, reliability text, "reliabilityReason" text)
    ),
    made_labels as (
      insert into applied_label (workspace_id, annotation_id, label, position, spans, target, polarity, in_quote)
      select ${workspace}::uuid, ${write.revision.id}::uuid, x.id, x.position, x.spans, x.target, x.polarity, x."inQuote"
      from scope, jsonb_to_recordset(${json(write.labels)}::jsonb)
        as x(id text, position int, spans jsonb, target text, polarity int, "inQuote" boolean)
    ),
    made_flags as (
      insert into flag (workspace_id, id, type, segment_id, raised_by_id)
      select ${workspace}::uuid, x.id, x.type, x.segment_id, ${user}::uuid
      from scope, jsonb_to_recordset(${json(write.newFlags)}::jsonb) as x(id uuid, type text, segment_id uuid)
    ),
    made_annotation_flags as (
      insert into annotation_flag (workspace_id, annotation_id, flag_id, position, spans, note)
      select ${workspace}::uuid, ${write.revision.id}::uuid, x.id, x.position, x.spans, x.note
      from scope, jsonb_to_recordset(${json(write.flags)}::jsonb) as x(id uuid, position int, spans jsonb, note text)
    ),
    made_flag_states as (
      insert into flag_revision (workspace_id, flag_id, revision, state, reason, author_id)
      select ${workspace}::uuid, x.id, x.revision, x.state, x.reason, ${user}::uuid
      from scope, jsonb_to_recordset(${json(write.flagStates)}::jsonb) as x(id uuid, revision int, state text, reason text)
    ),
    made_decisions as (
      insert into suggestion_decision (workspace_id, id, version_id, reviewer_id, fingerprint, rule, decision)
      select ${workspace}::uuid, x.id, x.version_id, ${user}::uuid, x.fingerprint, x.rule, x.decision
      from scope, jsonb_to_recordset(${json(write.decisions)}::jsonb)
        as x(id uuid, version_id uuid, fingerprint text, rule text, decision text)
    ),
    made_audit as (
      insert into audit_event (workspace_id, id, at, actor_id, action, target_type, target_id, before, after, reason, digest)
      select ${workspace}::uuid, x.id, x.at, ${user}::uuid, x.action, x."targetType", x."targetId", x.before, x.after, x.reason, x.digest
      from scope, jsonb_to_record(${json(write.audit)}::jsonb)
        as x(id uuid, at timestamptz, action text, "targetType" text, "targetId" text, before text, after text, reason text, digest text)
    ),
    made_outbox as (
      insert into outbox (id, workspace_id, topic, payload)
      select x.id, ${workspace}::uuid, x.topic, x.payload
      from scope, jsonb_to_record(${json(write.outbox)}::jsonb) as x(id uuid, topic text, payload jsonb)
    )
    select 1 as saved from scope`
}

/** Whether the database refused because a unique key was taken: a compare-and-set that lost. */
export function isTaken(error: unknown): boolean {
  const known = error as { code?: unknown; meta?: unknown } | null
  return (
    known?.code === 'P2002' ||
    known?.code === '23505' ||
    JSON.stringify(known?.meta ?? {}).includes('"23505"')
  )
}
