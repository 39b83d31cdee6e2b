-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "user_account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "language" TEXT NOT NULL DEFAULT 'de',
    "theme" TEXT NOT NULL DEFAULT 'system',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification_token" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "verification_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workspace" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "workspace_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("workspace_id","user_id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key","window_start")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "byline" TEXT,
    "language" TEXT,
    "url" TEXT,
    "outlet_id" UUID,
    "published_at" TEXT,
    "modified_at" TEXT,
    "text_rights" TEXT NOT NULL DEFAULT 'quote',
    "state" TEXT NOT NULL DEFAULT 'open',
    "metadata" JSONB NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),
    "removed_by_id" UUID,
    "removal_reason" TEXT,

    CONSTRAINT "document_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "version" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "capture_method" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "captured_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "original_sha256" TEXT,
    "original_name" TEXT,
    "original_type" TEXT,
    "supersedes_id" UUID,

    CONSTRAINT "version_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "version_text" (
    "workspace_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "version_text_pkey" PRIMARY KEY ("workspace_id","version_id")
);

-- CreateTable
CREATE TABLE "blob" (
    "workspace_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blob_pkey" PRIMARY KEY ("workspace_id","sha256")
);

-- CreateTable
CREATE TABLE "layout" (
    "workspace_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "author_id" UUID NOT NULL,
    "edit" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "layout_pkey" PRIMARY KEY ("workspace_id","version_id","number")
);

-- CreateTable
CREATE TABLE "paragraph" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,

    CONSTRAINT "paragraph_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "paragraph_revision" (
    "workspace_id" UUID NOT NULL,
    "paragraph_id" UUID NOT NULL,
    "layout" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "sub" TEXT,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "paragraph_revision_pkey" PRIMARY KEY ("workspace_id","paragraph_id","layout")
);

-- CreateTable
CREATE TABLE "segment" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "paragraph_id" UUID NOT NULL,
    "author_id" UUID,
    "start" INTEGER,
    "end" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "segment_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "newsroom" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "newsroom_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "source" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "medium" TEXT,
    "country" TEXT,
    "language" TEXT,
    "domain" TEXT,
    "note" TEXT,
    "newsroom_id" UUID,
    "version_id" UUID,
    "merged_into_id" UUID,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "source_alias" (
    "workspace_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "folded" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT,

    CONSTRAINT "source_alias_pkey" PRIMARY KEY ("workspace_id","source_id","folded")
);

-- CreateTable
CREATE TABLE "spine_revision" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "supersedes_id" UUID,
    "author_id" UUID NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "spine_revision_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "annotation_revision" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "segment_id" UUID NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "supersedes_id" UUID,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,
    "judgeable" BOOLEAN NOT NULL DEFAULT true,
    "judgeable_reason" TEXT,
    "credibility" TEXT,
    "credibility_reason" TEXT,
    "note" TEXT,
    "scheme_version" TEXT NOT NULL,
    "layout" INTEGER NOT NULL,
    "request_key" TEXT,
    "request_digest" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "annotation_revision_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "hop" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "annotation_id" UUID,
    "spine_id" UUID,
    "position" INTEGER NOT NULL,
    "parallel" BOOLEAN NOT NULL DEFAULT false,
    "kind" TEXT NOT NULL,
    "source_id" UUID,
    "label" TEXT NOT NULL,
    "count" INTEGER,
    "count_at_least" BOOLEAN NOT NULL DEFAULT false,
    "certain" BOOLEAN NOT NULL DEFAULT true,
    "basis" TEXT NOT NULL DEFAULT 'explicit',
    "evidence" JSONB NOT NULL,
    "facets" JSONB NOT NULL,
    "reliability" TEXT,
    "reliability_reason" TEXT,

    CONSTRAINT "hop_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "applied_label" (
    "workspace_id" UUID NOT NULL,
    "annotation_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "spans" JSONB NOT NULL,
    "target" TEXT,
    "polarity" INTEGER,
    "in_quote" BOOLEAN,

    CONSTRAINT "applied_label_pkey" PRIMARY KEY ("workspace_id","annotation_id","label")
);

-- CreateTable
CREATE TABLE "flag" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "segment_id" UUID,
    "hop_id" UUID,
    "source_id" UUID,
    "raised_by_id" UUID NOT NULL,
    "question" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "flag_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "flag_revision" (
    "workspace_id" UUID NOT NULL,
    "flag_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "flag_revision_pkey" PRIMARY KEY ("workspace_id","flag_id","revision")
);

-- CreateTable
CREATE TABLE "annotation_flag" (
    "workspace_id" UUID NOT NULL,
    "annotation_id" UUID NOT NULL,
    "flag_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "spans" JSONB NOT NULL,
    "note" TEXT,

    CONSTRAINT "annotation_flag_pkey" PRIMARY KEY ("workspace_id","annotation_id","flag_id")
);

-- CreateTable
CREATE TABLE "report" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "model" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "redacted_at" TIMESTAMPTZ(3),

    CONSTRAINT "report_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "report_document" (
    "workspace_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "report_document_pkey" PRIMARY KEY ("workspace_id","report_id","document_id")
);

-- CreateTable
CREATE TABLE "report_file" (
    "workspace_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "stored" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_file_pkey" PRIMARY KEY ("workspace_id","report_id","format")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "target_type" TEXT NOT NULL,
    "target_id" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "reason" TEXT,
    "digest" TEXT NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "audit_link" (
    "workspace_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "event_id" UUID NOT NULL,
    "previous" TEXT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "audit_link_pkey" PRIMARY KEY ("workspace_id","number")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_account_email_key" ON "user_account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_digest_key" ON "session"("digest");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "verification_token_digest_key" ON "verification_token"("digest");

-- CreateIndex
CREATE UNIQUE INDEX "workspace_slug_key" ON "workspace"("slug");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_digest_key" ON "api_token"("digest");

-- CreateIndex
CREATE INDEX "api_token_workspace_id_user_id_idx" ON "api_token"("workspace_id", "user_id");

-- CreateIndex
CREATE INDEX "document_workspace_id_changed_at_id_idx" ON "document"("workspace_id", "changed_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "version_workspace_id_document_id_number_key" ON "version"("workspace_id", "document_id", "number");

-- CreateIndex
CREATE INDEX "paragraph_workspace_id_version_id_idx" ON "paragraph"("workspace_id", "version_id");

-- CreateIndex
CREATE INDEX "segment_workspace_id_version_id_idx" ON "segment"("workspace_id", "version_id");

-- CreateIndex
CREATE INDEX "segment_workspace_id_paragraph_id_idx" ON "segment"("workspace_id", "paragraph_id");

-- CreateIndex
CREATE UNIQUE INDEX "newsroom_workspace_id_folded_key" ON "newsroom"("workspace_id", "folded");

-- CreateIndex
CREATE INDEX "source_workspace_id_folded_idx" ON "source"("workspace_id", "folded");

-- CreateIndex
CREATE INDEX "source_workspace_id_version_id_idx" ON "source"("workspace_id", "version_id");

-- CreateIndex
CREATE INDEX "source_alias_workspace_id_folded_idx" ON "source_alias"("workspace_id", "folded");

-- CreateIndex
CREATE UNIQUE INDEX "spine_revision_workspace_id_version_id_revision_key" ON "spine_revision"("workspace_id", "version_id", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "annotation_revision_workspace_id_segment_id_reviewer_id_rev_key" ON "annotation_revision"("workspace_id", "segment_id", "reviewer_id", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "annotation_revision_workspace_id_reviewer_id_request_key_key" ON "annotation_revision"("workspace_id", "reviewer_id", "request_key");

-- CreateIndex
CREATE INDEX "hop_workspace_id_source_id_idx" ON "hop"("workspace_id", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "hop_workspace_id_annotation_id_position_key" ON "hop"("workspace_id", "annotation_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "hop_workspace_id_spine_id_position_key" ON "hop"("workspace_id", "spine_id", "position");

-- CreateIndex
CREATE INDEX "flag_workspace_id_segment_id_idx" ON "flag"("workspace_id", "segment_id");

-- CreateIndex
CREATE INDEX "annotation_flag_workspace_id_flag_id_idx" ON "annotation_flag"("workspace_id", "flag_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_workspace_id_number_key" ON "report"("workspace_id", "number");

-- CreateIndex
CREATE INDEX "report_document_workspace_id_document_id_idx" ON "report_document"("workspace_id", "document_id");

-- CreateIndex
CREATE INDEX "audit_event_workspace_id_target_type_target_id_idx" ON "audit_event"("workspace_id", "target_type", "target_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_link_workspace_id_event_id_key" ON "audit_link"("workspace_id", "event_id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_workspace_id_created_by_id_fkey" FOREIGN KEY ("workspace_id", "created_by_id") REFERENCES "membership"("workspace_id", "user_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_workspace_id_outlet_id_fkey" FOREIGN KEY ("workspace_id", "outlet_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_workspace_id_document_id_fkey" FOREIGN KEY ("workspace_id", "document_id") REFERENCES "document"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "version_text" ADD CONSTRAINT "version_text_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "layout" ADD CONSTRAINT "layout_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "layout" ADD CONSTRAINT "layout_workspace_id_author_id_fkey" FOREIGN KEY ("workspace_id", "author_id") REFERENCES "membership"("workspace_id", "user_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "paragraph" ADD CONSTRAINT "paragraph_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "paragraph_revision" ADD CONSTRAINT "paragraph_revision_workspace_id_paragraph_id_fkey" FOREIGN KEY ("workspace_id", "paragraph_id") REFERENCES "paragraph"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "segment" ADD CONSTRAINT "segment_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "segment" ADD CONSTRAINT "segment_workspace_id_paragraph_id_fkey" FOREIGN KEY ("workspace_id", "paragraph_id") REFERENCES "paragraph"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "segment" ADD CONSTRAINT "segment_workspace_id_author_id_fkey" FOREIGN KEY ("workspace_id", "author_id") REFERENCES "membership"("workspace_id", "user_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_workspace_id_newsroom_id_fkey" FOREIGN KEY ("workspace_id", "newsroom_id") REFERENCES "newsroom"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_workspace_id_merged_into_id_fkey" FOREIGN KEY ("workspace_id", "merged_into_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "source_alias" ADD CONSTRAINT "source_alias_workspace_id_source_id_fkey" FOREIGN KEY ("workspace_id", "source_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "spine_revision" ADD CONSTRAINT "spine_revision_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "spine_revision" ADD CONSTRAINT "spine_revision_workspace_id_author_id_fkey" FOREIGN KEY ("workspace_id", "author_id") REFERENCES "membership"("workspace_id", "user_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "annotation_revision" ADD CONSTRAINT "annotation_revision_workspace_id_segment_id_fkey" FOREIGN KEY ("workspace_id", "segment_id") REFERENCES "segment"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "annotation_revision" ADD CONSTRAINT "annotation_revision_workspace_id_reviewer_id_fkey" FOREIGN KEY ("workspace_id", "reviewer_id") REFERENCES "membership"("workspace_id", "user_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "hop" ADD CONSTRAINT "hop_workspace_id_annotation_id_fkey" FOREIGN KEY ("workspace_id", "annotation_id") REFERENCES "annotation_revision"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "hop" ADD CONSTRAINT "hop_workspace_id_spine_id_fkey" FOREIGN KEY ("workspace_id", "spine_id") REFERENCES "spine_revision"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "hop" ADD CONSTRAINT "hop_workspace_id_source_id_fkey" FOREIGN KEY ("workspace_id", "source_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "applied_label" ADD CONSTRAINT "applied_label_workspace_id_annotation_id_fkey" FOREIGN KEY ("workspace_id", "annotation_id") REFERENCES "annotation_revision"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_workspace_id_segment_id_fkey" FOREIGN KEY ("workspace_id", "segment_id") REFERENCES "segment"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_workspace_id_raised_by_id_fkey" FOREIGN KEY ("workspace_id", "raised_by_id") REFERENCES "membership"("workspace_id", "user_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "flag_revision" ADD CONSTRAINT "flag_revision_workspace_id_flag_id_fkey" FOREIGN KEY ("workspace_id", "flag_id") REFERENCES "flag"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "annotation_flag" ADD CONSTRAINT "annotation_flag_workspace_id_annotation_id_fkey" FOREIGN KEY ("workspace_id", "annotation_id") REFERENCES "annotation_revision"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "annotation_flag" ADD CONSTRAINT "annotation_flag_workspace_id_flag_id_fkey" FOREIGN KEY ("workspace_id", "flag_id") REFERENCES "flag"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_workspace_id_created_by_id_fkey" FOREIGN KEY ("workspace_id", "created_by_id") REFERENCES "membership"("workspace_id", "user_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "report_document" ADD CONSTRAINT "report_document_workspace_id_report_id_fkey" FOREIGN KEY ("workspace_id", "report_id") REFERENCES "report"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "report_document" ADD CONSTRAINT "report_document_workspace_id_document_id_fkey" FOREIGN KEY ("workspace_id", "document_id") REFERENCES "document"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "report_file" ADD CONSTRAINT "report_file_workspace_id_report_id_fkey" FOREIGN KEY ("workspace_id", "report_id") REFERENCES "report"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "audit_link" ADD CONSTRAINT "audit_link_workspace_id_event_id_fkey" FOREIGN KEY ("workspace_id", "event_id") REFERENCES "audit_event"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


-- Row-level security: a transaction sees the workspace it named, and nothing when it named none.
-- FORCE binds the owner too, so that a forgotten scope shows as no rows everywhere alike.

ALTER TABLE "document" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "document" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "document"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "version" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "version" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "version"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "version_text" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "version_text" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "version_text"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "blob" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "blob" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "blob"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "layout" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "layout" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "layout"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "paragraph" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "paragraph" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "paragraph"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "paragraph_revision" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "paragraph_revision" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "paragraph_revision"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "segment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "segment" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "segment"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "newsroom" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "newsroom" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "newsroom"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "source" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "source" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "source"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "source_alias" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "source_alias" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "source_alias"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "spine_revision" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "spine_revision" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "spine_revision"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "annotation_revision" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "annotation_revision" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "annotation_revision"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "hop" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "hop" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "hop"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "applied_label" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "applied_label" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "applied_label"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "flag" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "flag" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "flag"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "flag_revision" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "flag_revision" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "flag_revision"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "annotation_flag" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "annotation_flag" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "annotation_flag"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "report" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "report" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "report"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "report_document" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "report_document" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "report_document"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "report_file" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "report_file" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "report_file"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "audit_event" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "audit_event" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "audit_event"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "audit_link" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "audit_link" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "audit_link"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

-- A person may also find the workspaces they belong to, before one of them is chosen.
ALTER TABLE "membership" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "membership" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "membership"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);
CREATE POLICY "own" ON "membership" FOR SELECT
  USING ("user_id" = nullif(current_setting('app.user_id', true), '')::uuid);

-- Closed lists that the database can hold the app to.
ALTER TABLE "membership" ADD CONSTRAINT "membership_role" CHECK ("role" IN ('reader', 'reviewer', 'editor', 'admin'));
ALTER TABLE "user_account" ADD CONSTRAINT "user_language" CHECK ("language" IN ('de', 'en'));
ALTER TABLE "document" ADD CONSTRAINT "document_state" CHECK ("state" IN ('open', 'done', 'archived'));
ALTER TABLE "document" ADD CONSTRAINT "document_text_rights" CHECK ("text_rights" IN ('quote', 'full'));
ALTER TABLE "document" ADD CONSTRAINT "document_removal" CHECK (("removed_at" IS NULL) = ("removed_by_id" IS NULL));
ALTER TABLE "paragraph_revision" ADD CONSTRAINT "paragraph_range" CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "paragraph_revision" ADD CONSTRAINT "paragraph_type" CHECK ("type" IN ('headline', 'standfirst', 'content', 'heading', 'caption', 'metadata', 'boilerplate'));
ALTER TABLE "segment" ADD CONSTRAINT "segment_range" CHECK (("start" IS NULL) = ("end" IS NULL) AND ("start" IS NULL OR "end" > "start"));
ALTER TABLE "annotation_revision" ADD CONSTRAINT "annotation_revision_positive" CHECK ("revision" >= 1);
ALTER TABLE "annotation_revision" ADD CONSTRAINT "annotation_credibility" CHECK ("credibility" IN ('1', '2', '3', '4', '5', '6'));
ALTER TABLE "hop" ADD CONSTRAINT "hop_belongs" CHECK (("annotation_id" IS NULL) <> ("spine_id" IS NULL));
ALTER TABLE "hop" ADD CONSTRAINT "hop_position" CHECK ("position" BETWEEN 1 AND 12);
ALTER TABLE "hop" ADD CONSTRAINT "hop_reliability" CHECK ("reliability" IN ('A', 'B', 'C', 'D', 'E', 'F'));
ALTER TABLE "hop" ADD CONSTRAINT "hop_basis" CHECK ("basis" IN ('explicit', 'inferred', 'researched'));
ALTER TABLE "hop" ADD CONSTRAINT "hop_count" CHECK ("count" >= 1);
ALTER TABLE "hop" ADD CONSTRAINT "hop_kind" CHECK ("kind" IN ('outlet', 'agency', 'aggregator', 'translation', 'named-person', 'named-body', 'unnamed-person', 'unnamed-group', 'vague', 'document', 'data', 'social', 'own', 'unattributed', 'unknown'));
ALTER TABLE "source" ADD CONSTRAINT "source_kind" CHECK ("kind" IN ('outlet', 'agency', 'aggregator', 'translation', 'named-person', 'named-body', 'unnamed-person', 'unnamed-group', 'vague', 'document', 'data', 'social'));
ALTER TABLE "applied_label" ADD CONSTRAINT "applied_label_polarity" CHECK ("polarity" IN (-1, 0, 1));
ALTER TABLE "flag_revision" ADD CONSTRAINT "flag_state" CHECK ("state" IN ('open', 'in-review', 'confirmed', 'rejected', 'resolved', 'withdrawn'));
