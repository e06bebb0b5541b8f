CREATE TABLE "dependencies" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"from_project_id" uuid NOT NULL,
	"from_milestone_id" uuid,
	"to_project_id" uuid NOT NULL,
	"to_milestone_id" uuid,
	"kind" text NOT NULL,
	"lag_days" text,
	"note" text,
	"source" text,
	CONSTRAINT "dependencies_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "owner_mailboxes" (
	"owner_id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"address" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rebaselines" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"project_id" uuid NOT NULL,
	"to_end" text NOT NULL,
	"reason" text NOT NULL,
	"approved_by" text NOT NULL,
	"approved_on" text NOT NULL,
	"source" text,
	CONSTRAINT "rebaselines_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"title" text NOT NULL,
	"position_date" text NOT NULL,
	"meeting_title" text,
	"meeting_on" text,
	"host_days" integer NOT NULL,
	"clearance_days" integer NOT NULL,
	"due_on" text,
	"project_ids" uuid[] NOT NULL,
	"note" text,
	"source" text,
	CONSTRAINT "rounds_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "update_link_uses" (
	"link_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"used_at" timestamp with time zone NOT NULL,
	CONSTRAINT "update_link_uses_link_id_project_id_pk" PRIMARY KEY("link_id","project_id")
);
--> statement-breakpoint
CREATE TABLE "update_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "update_links_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "row_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"kept_at" text,
	"author" text NOT NULL,
	"handed_in_at" timestamp with time zone NOT NULL,
	"revision" integer
);
--> statement-breakpoint
CREATE TABLE "packs" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"meeting_id" uuid,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"period_from" text NOT NULL,
	"period_to" text NOT NULL,
	"item" text,
	"contact" text,
	"press_contact" text,
	"recommendation" text,
	"sections" jsonb NOT NULL,
	"panel_report" text,
	"panel_report_on" text,
	"response" text,
	"response_on" text,
	"edition" integer NOT NULL,
	"replaces_id" uuid,
	"correction" text,
	"sign_offs" jsonb NOT NULL,
	"clearance" text DEFAULT 'DRAFT' NOT NULL,
	"cleared_by" text,
	"cleared_at" timestamp with time zone,
	"embargo_until" timestamp with time zone,
	CONSTRAINT "packs_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"about_id" uuid,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"text" text,
	"queued_by" text NOT NULL,
	"queued_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"held_until" timestamp with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"failure" text
);
--> statement-breakpoint
CREATE TABLE "exempt_documents" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"decision_id" uuid,
	"meeting_id" uuid,
	"title" text NOT NULL,
	"location" text,
	"exemption" text NOT NULL,
	"public_interest" text,
	"reviewed_by" text,
	"source" text,
	CONSTRAINT "exempt_documents_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "procedures" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"plan_id" uuid,
	"financial_year" text,
	"steps" jsonb NOT NULL,
	"members" integer,
	"veto_votes" integer,
	"veto_ground" text,
	"proposed" bigint,
	"revised" bigint,
	"late_reason" text,
	"source" text,
	CONSTRAINT "procedures_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "publication_duties" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"provision" text,
	"cadence" text NOT NULL,
	"covers_to" text,
	"last_published_on" text,
	"shown_on" text,
	"location" text,
	"note" text,
	"source" text,
	CONSTRAINT "publication_duties_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "recommendations" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"meeting_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"made_by" text,
	"made_to" text,
	"due_on" text,
	"outcome" text,
	"response" text,
	"responded_on" text,
	"source" text,
	"clearance" text DEFAULT 'DRAFT' NOT NULL,
	"cleared_by" text,
	"cleared_at" timestamp with time zone,
	"embargo_until" timestamp with time zone,
	CONSTRAINT "recommendations_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "scrutiny_activities" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"plan_id" uuid,
	"meeting_id" uuid,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"through" text,
	"done_on" text,
	"found" text,
	"outcome" text,
	"commitment_ids" uuid[] NOT NULL,
	"project_ids" uuid[] NOT NULL,
	"source" text,
	CONSTRAINT "scrutiny_activities_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "deadline" text;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "schedule_task" text;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "deadline" text;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "schedule_task" text;--> statement-breakpoint
ALTER TABLE "status_updates" ADD COLUMN "help_needed" text;--> statement-breakpoint
ALTER TABLE "status_updates" ADD COLUMN "round_id" uuid;--> statement-breakpoint
ALTER TABLE "status_updates" ADD COLUMN "received_on" text;--> statement-breakpoint
ALTER TABLE "status_updates" ADD COLUMN "entered_for" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "stage" text DEFAULT 'TAKEN' NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "planned_for" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "lead_officer" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "interests" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "background" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "openness" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "background_papers" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "withheld" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "moves" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "venue" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "host_deadline_days" integer;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "agenda" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "background_papers" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "withheld" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "asked_for" text;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "due_on" text;--> statement-breakpoint
ALTER TABLE "dependencies" ADD CONSTRAINT "dependencies_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owner_mailboxes" ADD CONSTRAINT "owner_mailboxes_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rebaselines" ADD CONSTRAINT "rebaselines_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "update_link_uses" ADD CONSTRAINT "update_link_uses_link_id_update_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."update_links"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "update_links" ADD CONSTRAINT "update_links_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "row_files" ADD CONSTRAINT "row_files_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packs" ADD CONSTRAINT "packs_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exempt_documents" ADD CONSTRAINT "exempt_documents_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedures" ADD CONSTRAINT "procedures_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_duties" ADD CONSTRAINT "publication_duties_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scrutiny_activities" ADD CONSTRAINT "scrutiny_activities_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "dependencies_one_live_version" ON "dependencies" USING btree ("id") WHERE "dependencies"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "dependencies_slug" ON "dependencies" USING btree ("to_project_id","slug") WHERE "dependencies"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "dependencies_revisions" ON "dependencies" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "dependencies_from_project_id_index" ON "dependencies" USING btree ("from_project_id");--> statement-breakpoint
CREATE INDEX "dependencies_from_milestone_id_index" ON "dependencies" USING btree ("from_milestone_id");--> statement-breakpoint
CREATE INDEX "dependencies_to_project_id_index" ON "dependencies" USING btree ("to_project_id");--> statement-breakpoint
CREATE INDEX "dependencies_to_milestone_id_index" ON "dependencies" USING btree ("to_milestone_id");--> statement-breakpoint
CREATE INDEX "dependencies_releases" ON "dependencies" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "rebaselines_one_live_version" ON "rebaselines" USING btree ("id") WHERE "rebaselines"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "rebaselines_slug" ON "rebaselines" USING btree ("project_id","slug") WHERE "rebaselines"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "rebaselines_revisions" ON "rebaselines" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "rebaselines_project_id_index" ON "rebaselines" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "rebaselines_releases" ON "rebaselines" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "rounds_one_live_version" ON "rounds" USING btree ("id") WHERE "rounds"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "rounds_slug" ON "rounds" USING btree ("plan_id","slug") WHERE "rounds"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "rounds_revisions" ON "rounds" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "rounds_plan_id_index" ON "rounds" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "rounds_project_ids_index" ON "rounds" USING gin ("project_ids");--> statement-breakpoint
CREATE INDEX "rounds_releases" ON "rounds" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE INDEX "update_links_round" ON "update_links" USING btree ("round_id","owner_id");--> statement-breakpoint
CREATE UNIQUE INDEX "packs_one_live_version" ON "packs" USING btree ("id") WHERE "packs"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "packs_slug" ON "packs" USING btree ("body_id","slug") WHERE "packs"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "packs_revisions" ON "packs" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "packs_plan_id_index" ON "packs" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "packs_meeting_id_index" ON "packs" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "packs_replaces_id_index" ON "packs" USING btree ("replaces_id");--> statement-breakpoint
CREATE INDEX "packs_releases" ON "packs" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("body_id","sent_at");--> statement-breakpoint
CREATE INDEX "outbox_about" ON "outbox" USING btree ("about_id");--> statement-breakpoint
CREATE UNIQUE INDEX "exempt_documents_one_live_version" ON "exempt_documents" USING btree ("id") WHERE "exempt_documents"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "exempt_documents_slug" ON "exempt_documents" USING btree ("body_id","slug") WHERE "exempt_documents"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "exempt_documents_revisions" ON "exempt_documents" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "exempt_documents_decision_id_index" ON "exempt_documents" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "exempt_documents_meeting_id_index" ON "exempt_documents" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "exempt_documents_releases" ON "exempt_documents" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "procedures_one_live_version" ON "procedures" USING btree ("id") WHERE "procedures"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "procedures_slug" ON "procedures" USING btree ("body_id","slug") WHERE "procedures"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "procedures_revisions" ON "procedures" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "procedures_plan_id_index" ON "procedures" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "procedures_releases" ON "procedures" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "publication_duties_one_live_version" ON "publication_duties" USING btree ("id") WHERE "publication_duties"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "publication_duties_slug" ON "publication_duties" USING btree ("body_id","slug") WHERE "publication_duties"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "publication_duties_revisions" ON "publication_duties" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "publication_duties_releases" ON "publication_duties" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "recommendations_one_live_version" ON "recommendations" USING btree ("id") WHERE "recommendations"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "recommendations_slug" ON "recommendations" USING btree ("meeting_id","slug") WHERE "recommendations"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "recommendations_revisions" ON "recommendations" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "recommendations_meeting_id_index" ON "recommendations" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "recommendations_releases" ON "recommendations" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "scrutiny_activities_one_live_version" ON "scrutiny_activities" USING btree ("id") WHERE "scrutiny_activities"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "scrutiny_activities_slug" ON "scrutiny_activities" USING btree ("body_id","slug") WHERE "scrutiny_activities"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "scrutiny_activities_revisions" ON "scrutiny_activities" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "scrutiny_activities_plan_id_index" ON "scrutiny_activities" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "scrutiny_activities_meeting_id_index" ON "scrutiny_activities" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "scrutiny_activities_commitment_ids_index" ON "scrutiny_activities" USING gin ("commitment_ids");--> statement-breakpoint
CREATE INDEX "scrutiny_activities_project_ids_index" ON "scrutiny_activities" USING gin ("project_ids");--> statement-breakpoint
CREATE INDEX "scrutiny_activities_releases" ON "scrutiny_activities" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE INDEX "status_updates_round_id_index" ON "status_updates" USING btree ("round_id");