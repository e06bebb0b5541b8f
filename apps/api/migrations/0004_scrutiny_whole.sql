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
ALTER TABLE "exempt_documents" ADD CONSTRAINT "exempt_documents_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedures" ADD CONSTRAINT "procedures_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_duties" ADD CONSTRAINT "publication_duties_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scrutiny_activities" ADD CONSTRAINT "scrutiny_activities_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
CREATE INDEX "scrutiny_activities_releases" ON "scrutiny_activities" USING btree ("body_id","opened_release");