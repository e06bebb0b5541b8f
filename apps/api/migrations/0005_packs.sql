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
ALTER TABLE "packs" ADD CONSTRAINT "packs_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "packs_one_live_version" ON "packs" USING btree ("id") WHERE "packs"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "packs_slug" ON "packs" USING btree ("body_id","slug") WHERE "packs"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "packs_revisions" ON "packs" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "packs_plan_id_index" ON "packs" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "packs_meeting_id_index" ON "packs" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "packs_replaces_id_index" ON "packs" USING btree ("replaces_id");--> statement-breakpoint
CREATE INDEX "packs_releases" ON "packs" USING btree ("body_id","opened_release");