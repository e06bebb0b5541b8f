CREATE TABLE "feedback_themes" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"plan_id" uuid,
	"priority_id" uuid,
	"survey_id" uuid,
	"theme" text NOT NULL,
	"summary" text NOT NULL,
	"said" integer,
	"of" integer,
	"heard_through" text NOT NULL,
	"heard_from" text,
	"heard_to" text,
	"source" text,
	"clearance" text DEFAULT 'DRAFT' NOT NULL,
	"cleared_by" text,
	"cleared_at" timestamp with time zone,
	"embargo_until" timestamp with time zone,
	CONSTRAINT "feedback_themes_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "survey_questions" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"survey_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"code" text,
	"text" text NOT NULL,
	"asked_of" text,
	"base" integer,
	"weighted" boolean NOT NULL,
	"several" boolean NOT NULL,
	"answers" jsonb NOT NULL,
	"measure_id" uuid,
	"period" text,
	"note" text,
	"source" text,
	"clearance" text DEFAULT 'DRAFT' NOT NULL,
	"cleared_by" text,
	"cleared_at" timestamp with time zone,
	"embargo_until" timestamp with time zone,
	CONSTRAINT "survey_questions_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "surveys" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"plan_id" uuid,
	"title" text NOT NULL,
	"series" text,
	"commissioned_by" text,
	"conducted_by" text,
	"fieldwork_from" text,
	"fieldwork_to" text,
	"method" text,
	"population" text,
	"invited" integer,
	"responses" integer,
	"response_as_written" text,
	"weighting" text,
	"limits" text,
	"published_at" text,
	"source" text,
	"clearance" text DEFAULT 'DRAFT' NOT NULL,
	"cleared_by" text,
	"cleared_at" timestamp with time zone,
	"embargo_until" timestamp with time zone,
	CONSTRAINT "surveys_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
ALTER TABLE "rounds" ALTER COLUMN "host_days" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "resources" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "lead" text;--> statement-breakpoint
ALTER TABLE "readings" ADD COLUMN "local_area_id" uuid;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "stage" text;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "stage_note" text;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "resources" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "planning_cycle" text;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "resources" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "policing_bodies" ADD COLUMN "performance_links" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "policing_bodies" ADD COLUMN "host_deadline_days" integer;--> statement-breakpoint
ALTER TABLE "priorities" ADD COLUMN "stage" text;--> statement-breakpoint
ALTER TABLE "priorities" ADD COLUMN "stage_note" text;--> statement-breakpoint
ALTER TABLE "workstreams" ADD COLUMN "stage" text;--> statement-breakpoint
ALTER TABLE "workstreams" ADD COLUMN "stage_note" text;--> statement-breakpoint
ALTER TABLE "workstreams" ADD COLUMN "rank" integer;--> statement-breakpoint
ALTER TABLE "workstreams" ADD COLUMN "rank_reason" text;--> statement-breakpoint
ALTER TABLE "feedback_themes" ADD CONSTRAINT "feedback_themes_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_questions" ADD CONSTRAINT "survey_questions_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "feedback_themes_one_live_version" ON "feedback_themes" USING btree ("id") WHERE "feedback_themes"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "feedback_themes_slug" ON "feedback_themes" USING btree ("body_id","slug") WHERE "feedback_themes"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "feedback_themes_revisions" ON "feedback_themes" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "feedback_themes_plan_id_index" ON "feedback_themes" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "feedback_themes_priority_id_index" ON "feedback_themes" USING btree ("priority_id");--> statement-breakpoint
CREATE INDEX "feedback_themes_survey_id_index" ON "feedback_themes" USING btree ("survey_id");--> statement-breakpoint
CREATE INDEX "feedback_themes_releases" ON "feedback_themes" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "survey_questions_one_live_version" ON "survey_questions" USING btree ("id") WHERE "survey_questions"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "survey_questions_slug" ON "survey_questions" USING btree ("survey_id","slug") WHERE "survey_questions"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "survey_questions_revisions" ON "survey_questions" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "survey_questions_survey_id_index" ON "survey_questions" USING btree ("survey_id");--> statement-breakpoint
CREATE INDEX "survey_questions_measure_id_index" ON "survey_questions" USING btree ("measure_id");--> statement-breakpoint
CREATE INDEX "survey_questions_releases" ON "survey_questions" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "surveys_one_live_version" ON "surveys" USING btree ("id") WHERE "surveys"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "surveys_slug" ON "surveys" USING btree ("body_id","slug") WHERE "surveys"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "surveys_revisions" ON "surveys" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "surveys_plan_id_index" ON "surveys" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "surveys_releases" ON "surveys" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE INDEX "readings_local_area_id_index" ON "readings" USING btree ("local_area_id");--> statement-breakpoint
CREATE INDEX "readings_measure_id_period_index" ON "readings" USING btree ("measure_id","period");