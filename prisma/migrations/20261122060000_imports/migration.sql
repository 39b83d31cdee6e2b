-- AlterTable
ALTER TABLE "annotation_revision" ADD COLUMN     "carried_from_id" UUID;

-- AlterTable
ALTER TABLE "version" ADD COLUMN     "address" TEXT,
ADD COLUMN     "note" TEXT;

-- AlterTable
ALTER TABLE "version_text" ADD COLUMN     "metadata" JSONB;

-- CreateTable
CREATE TABLE "worker" (
    "id" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "worker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "options" JSONB NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelled_at" TIMESTAMPTZ(3),
    "cancelled_by_id" UUID,

    CONSTRAINT "import_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "import_item" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claim" UUID,
    "code" TEXT,
    "params" JSONB,
    "reason" TEXT,
    "document_id" UUID,
    "version_id" UUID,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_item_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "fact_revision" (
    "workspace_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "value" TEXT,
    "origin" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fact_revision_pkey" PRIMARY KEY ("workspace_id","document_id","field","revision")
);

-- CreateTable
CREATE TABLE "orphan" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "segment_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "candidates" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "orphan_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "orphan_decision" (
    "workspace_id" UUID NOT NULL,
    "orphan_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "decision" TEXT NOT NULL,
    "segment_id" UUID,
    "reason" TEXT,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "orphan_decision_pkey" PRIMARY KEY ("workspace_id","orphan_id","revision")
);

-- CreateTable
CREATE TABLE "document_relation" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "earlier_id" UUID NOT NULL,
    "later_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_relation_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "relation_revision" (
    "workspace_id" UUID NOT NULL,
    "relation_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "derived" TEXT,
    "score" DOUBLE PRECISION,
    "evidence" JSONB NOT NULL,
    "reason" TEXT,
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "relation_revision_pkey" PRIMARY KEY ("workspace_id","relation_id","revision")
);

-- CreateTable
CREATE TABLE "sketch" (
    "workspace_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "algorithm" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sketch_pkey" PRIMARY KEY ("workspace_id","version_id")
);

-- CreateTable
CREATE TABLE "sketch_band" (
    "workspace_id" UUID NOT NULL,
    "band" TEXT NOT NULL,
    "version_id" UUID NOT NULL,

    CONSTRAINT "sketch_band_pkey" PRIMARY KEY ("workspace_id","band","version_id")
);

-- CreateTable
CREATE TABLE "sketch_key" (
    "workspace_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "version_id" UUID NOT NULL,

    CONSTRAINT "sketch_key_pkey" PRIMARY KEY ("workspace_id","key","version_id")
);

-- CreateIndex
CREATE INDEX "import_workspace_id_created_at_id_idx" ON "import"("workspace_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "import_item_workspace_id_import_id_state_number_idx" ON "import_item"("workspace_id", "import_id", "state", "number");

-- CreateIndex
CREATE INDEX "import_item_workspace_id_document_id_idx" ON "import_item"("workspace_id", "document_id");

-- CreateIndex
CREATE UNIQUE INDEX "import_item_workspace_id_import_id_number_key" ON "import_item"("workspace_id", "import_id", "number");

-- CreateIndex
CREATE INDEX "orphan_workspace_id_segment_id_idx" ON "orphan"("workspace_id", "segment_id");

-- CreateIndex
CREATE UNIQUE INDEX "orphan_workspace_id_version_id_segment_id_key" ON "orphan"("workspace_id", "version_id", "segment_id");

-- CreateIndex
CREATE INDEX "document_relation_workspace_id_later_id_idx" ON "document_relation"("workspace_id", "later_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_relation_workspace_id_earlier_id_later_id_key" ON "document_relation"("workspace_id", "earlier_id", "later_id");

-- CreateIndex
CREATE INDEX "sketch_workspace_id_sha256_idx" ON "sketch"("workspace_id", "sha256");

-- CreateIndex
CREATE INDEX "sketch_workspace_id_document_id_idx" ON "sketch"("workspace_id", "document_id");

-- CreateIndex
CREATE INDEX "sketch_band_workspace_id_version_id_idx" ON "sketch_band"("workspace_id", "version_id");

-- CreateIndex
CREATE INDEX "sketch_key_workspace_id_version_id_idx" ON "sketch_key"("workspace_id", "version_id");

-- CreateIndex
CREATE INDEX "annotation_revision_workspace_id_carried_from_id_idx" ON "annotation_revision"("workspace_id", "carried_from_id");

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_workspace_id_created_by_id_fkey" FOREIGN KEY ("workspace_id", "created_by_id") REFERENCES "membership"("workspace_id", "user_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "import_item" ADD CONSTRAINT "import_item_workspace_id_import_id_fkey" FOREIGN KEY ("workspace_id", "import_id") REFERENCES "import"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "import_item" ADD CONSTRAINT "import_item_workspace_id_document_id_fkey" FOREIGN KEY ("workspace_id", "document_id") REFERENCES "document"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "fact_revision" ADD CONSTRAINT "fact_revision_workspace_id_document_id_fkey" FOREIGN KEY ("workspace_id", "document_id") REFERENCES "document"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "fact_revision" ADD CONSTRAINT "fact_revision_workspace_id_author_id_fkey" FOREIGN KEY ("workspace_id", "author_id") REFERENCES "membership"("workspace_id", "user_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_workspace_id_supersedes_id_fkey" FOREIGN KEY ("workspace_id", "supersedes_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "annotation_revision" ADD CONSTRAINT "annotation_revision_workspace_id_carried_from_id_fkey" FOREIGN KEY ("workspace_id", "carried_from_id") REFERENCES "annotation_revision"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "orphan" ADD CONSTRAINT "orphan_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "orphan" ADD CONSTRAINT "orphan_workspace_id_segment_id_fkey" FOREIGN KEY ("workspace_id", "segment_id") REFERENCES "segment"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "orphan_decision" ADD CONSTRAINT "orphan_decision_workspace_id_orphan_id_fkey" FOREIGN KEY ("workspace_id", "orphan_id") REFERENCES "orphan"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "orphan_decision" ADD CONSTRAINT "orphan_decision_workspace_id_segment_id_fkey" FOREIGN KEY ("workspace_id", "segment_id") REFERENCES "segment"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "orphan_decision" ADD CONSTRAINT "orphan_decision_workspace_id_author_id_fkey" FOREIGN KEY ("workspace_id", "author_id") REFERENCES "membership"("workspace_id", "user_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "document_relation" ADD CONSTRAINT "document_relation_workspace_id_earlier_id_fkey" FOREIGN KEY ("workspace_id", "earlier_id") REFERENCES "document"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "document_relation" ADD CONSTRAINT "document_relation_workspace_id_later_id_fkey" FOREIGN KEY ("workspace_id", "later_id") REFERENCES "document"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "relation_revision" ADD CONSTRAINT "relation_revision_workspace_id_relation_id_fkey" FOREIGN KEY ("workspace_id", "relation_id") REFERENCES "document_relation"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sketch" ADD CONSTRAINT "sketch_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sketch" ADD CONSTRAINT "sketch_workspace_id_document_id_fkey" FOREIGN KEY ("workspace_id", "document_id") REFERENCES "document"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Each workspace sees its own rows.
ALTER TABLE "import" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "import" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "import"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "import_item" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "import_item" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "import_item"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "fact_revision" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "fact_revision" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "fact_revision"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "orphan" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "orphan" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "orphan"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "orphan_decision" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "orphan_decision" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "orphan_decision"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "document_relation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "document_relation" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "document_relation"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "relation_revision" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "relation_revision" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "relation_revision"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "sketch" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sketch" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "sketch"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "sketch_band" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sketch_band" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "sketch_band"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "sketch_key" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sketch_key" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "sketch_key"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

-- Closed lists that the database can hold the app to.
ALTER TABLE "import_item" ADD CONSTRAINT "import_item_state" CHECK ("state" IN ('waiting', 'running', 'done', 'failed', 'cancelled'));
ALTER TABLE "orphan_decision" ADD CONSTRAINT "orphan_decision_decision" CHECK ("decision" IN ('placed', 'left', 'open'));
ALTER TABLE "relation_revision" ADD CONSTRAINT "relation_revision_kind" CHECK ("kind" IN ('same-text', 'rewrite', 'translation'));
ALTER TABLE "relation_revision" ADD CONSTRAINT "relation_revision_state" CHECK ("state" IN ('proposed', 'confirmed', 'dismissed'));
ALTER TABLE "relation_revision" ADD CONSTRAINT "relation_revision_derived" CHECK ("derived" IN ('earlier', 'later'));
