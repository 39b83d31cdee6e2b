-- AlterTable
ALTER TABLE "annotation_revision" ADD COLUMN     "origin" JSONB;

-- CreateTable
CREATE TABLE "suggestion_decision" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suggestion_decision_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "suggestion_rule_revision" (
    "workspace_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "is_on" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suggestion_rule_revision_pkey" PRIMARY KEY ("workspace_id","rule","revision")
);

-- CreateTable
CREATE TABLE "suggestion_choice" (
    "workspace_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "shown" BOOLEAN NOT NULL,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suggestion_choice_pkey" PRIMARY KEY ("workspace_id","user_id","revision")
);

-- CreateIndex
CREATE INDEX "suggestion_decision_workspace_id_version_id_reviewer_id_fin_idx" ON "suggestion_decision"("workspace_id", "version_id", "reviewer_id", "fingerprint", "id" DESC);

-- CreateIndex
CREATE INDEX "suggestion_decision_workspace_id_rule_id_idx" ON "suggestion_decision"("workspace_id", "rule", "id");

-- AddForeignKey
ALTER TABLE "suggestion_decision" ADD CONSTRAINT "suggestion_decision_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "suggestion_decision" ADD CONSTRAINT "suggestion_decision_workspace_id_reviewer_id_fkey" FOREIGN KEY ("workspace_id", "reviewer_id") REFERENCES "membership"("workspace_id", "user_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "suggestion_choice" ADD CONSTRAINT "suggestion_choice_workspace_id_user_id_fkey" FOREIGN KEY ("workspace_id", "user_id") REFERENCES "membership"("workspace_id", "user_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "suggestion_decision" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "suggestion_decision" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "suggestion_decision"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "suggestion_rule_revision" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "suggestion_rule_revision" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "suggestion_rule_revision"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

ALTER TABLE "suggestion_choice" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "suggestion_choice" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspace" ON "suggestion_choice"
  USING ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid)
  WITH CHECK ("workspace_id" = nullif(current_setting('app.workspace_id', true), '')::uuid);

-- Closed lists that the database can hold the app to.
ALTER TABLE "suggestion_decision" ADD CONSTRAINT "suggestion_decision_decision" CHECK ("decision" IN ('accepted', 'edited', 'rejected', 'open'));
