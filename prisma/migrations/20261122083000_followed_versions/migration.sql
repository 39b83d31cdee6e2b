-- Each save asks whether its version was followed by another.
CREATE INDEX "version_workspace_id_supersedes_id_idx" ON "version"("workspace_id", "supersedes_id");
