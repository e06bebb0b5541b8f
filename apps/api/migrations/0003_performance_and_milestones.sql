CREATE TABLE "milestones" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"project_id" uuid NOT NULL,
	"title" text NOT NULL,
	"baseline_date" text,
	"forecast_date" text,
	"reached_on" text,
	"note" text,
	"source" text,
	CONSTRAINT "milestones_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "risks" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"project_id" uuid NOT NULL,
	"owner_id" uuid,
	"title" text NOT NULL,
	"likelihood" integer NOT NULL,
	"impact" integer NOT NULL,
	"mitigation" text,
	"reviewed_on" text,
	"closed_on" text,
	"source" text,
	CONSTRAINT "risks_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "measures" (
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
	"commitment_id" uuid,
	"owner_id" uuid,
	"scheme_id" uuid,
	"code" text,
	"title" text NOT NULL,
	"unit" text NOT NULL,
	"decimals" integer NOT NULL,
	"direction" text NOT NULL,
	"frequency" text NOT NULL,
	"year_to_date" text NOT NULL,
	"outturn" text NOT NULL,
	"definitions" jsonb NOT NULL,
	"baseline_from" text,
	"baseline_to" text,
	"suppress_below" integer,
	"published_by" text,
	"published_at" text,
	"limits" text,
	"source" text,
	CONSTRAINT "measures_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "readings" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"measure_id" uuid NOT NULL,
	"period" text NOT NULL,
	"area" text,
	"value" text,
	"count" integer,
	"of" integer,
	"status" text NOT NULL,
	"note" text,
	"source" text,
	CONSTRAINT "readings_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"measure_id" uuid NOT NULL,
	"financial_year" text NOT NULL,
	"value" text NOT NULL,
	"amber_limit" text,
	"as_written" text,
	"agreed_by" text,
	"source" text,
	CONSTRAINT "targets_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risks" ADD CONSTRAINT "risks_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measures" ADD CONSTRAINT "measures_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "milestones_one_live_version" ON "milestones" USING btree ("id") WHERE "milestones"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "milestones_slug" ON "milestones" USING btree ("project_id","slug") WHERE "milestones"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "milestones_revisions" ON "milestones" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "milestones_project_id_index" ON "milestones" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "milestones_releases" ON "milestones" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "risks_one_live_version" ON "risks" USING btree ("id") WHERE "risks"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "risks_slug" ON "risks" USING btree ("project_id","slug") WHERE "risks"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "risks_revisions" ON "risks" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "risks_project_id_index" ON "risks" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "risks_owner_id_index" ON "risks" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "risks_releases" ON "risks" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "measures_one_live_version" ON "measures" USING btree ("id") WHERE "measures"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "measures_slug" ON "measures" USING btree ("body_id","slug") WHERE "measures"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "measures_revisions" ON "measures" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "measures_plan_id_index" ON "measures" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "measures_priority_id_index" ON "measures" USING btree ("priority_id");--> statement-breakpoint
CREATE INDEX "measures_commitment_id_index" ON "measures" USING btree ("commitment_id");--> statement-breakpoint
CREATE INDEX "measures_owner_id_index" ON "measures" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "measures_scheme_id_index" ON "measures" USING btree ("scheme_id");--> statement-breakpoint
CREATE INDEX "measures_releases" ON "measures" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "readings_one_live_version" ON "readings" USING btree ("id") WHERE "readings"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "readings_slug" ON "readings" USING btree ("measure_id","slug") WHERE "readings"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "readings_revisions" ON "readings" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "readings_measure_id_index" ON "readings" USING btree ("measure_id");--> statement-breakpoint
CREATE INDEX "readings_releases" ON "readings" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "targets_one_live_version" ON "targets" USING btree ("id") WHERE "targets"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "targets_slug" ON "targets" USING btree ("measure_id","slug") WHERE "targets"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "targets_revisions" ON "targets" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "targets_measure_id_index" ON "targets" USING btree ("measure_id");--> statement-breakpoint
CREATE INDEX "targets_releases" ON "targets" USING btree ("body_id","opened_release");