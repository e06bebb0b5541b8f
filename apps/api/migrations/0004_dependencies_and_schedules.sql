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
ALTER TABLE "milestones" ADD COLUMN "deadline" text;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "schedule_task" text;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "deadline" text;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "schedule_task" text;--> statement-breakpoint
ALTER TABLE "dependencies" ADD CONSTRAINT "dependencies_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "dependencies_one_live_version" ON "dependencies" USING btree ("id") WHERE "dependencies"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "dependencies_slug" ON "dependencies" USING btree ("to_project_id","slug") WHERE "dependencies"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "dependencies_revisions" ON "dependencies" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "dependencies_from_project_id_index" ON "dependencies" USING btree ("from_project_id");--> statement-breakpoint
CREATE INDEX "dependencies_from_milestone_id_index" ON "dependencies" USING btree ("from_milestone_id");--> statement-breakpoint
CREATE INDEX "dependencies_to_project_id_index" ON "dependencies" USING btree ("to_project_id");--> statement-breakpoint
CREATE INDEX "dependencies_to_milestone_id_index" ON "dependencies" USING btree ("to_milestone_id");--> statement-breakpoint
CREATE INDEX "dependencies_releases" ON "dependencies" USING btree ("body_id","opened_release");