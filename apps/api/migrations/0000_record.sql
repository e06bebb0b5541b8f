CREATE TABLE "projects" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"code" text,
	"title" text NOT NULL,
	"objective" text,
	"strand" text,
	"stage" text NOT NULL,
	"statutory" boolean NOT NULL,
	"owner_id" uuid,
	"priority_ids" uuid[] NOT NULL,
	"commitment_ids" uuid[] NOT NULL,
	"lead_commitment_id" uuid,
	"area_ids" uuid[] NOT NULL,
	"baseline_end" text,
	"forecast_end" text,
	"completed_on" text,
	"cost" jsonb,
	"source" text,
	CONSTRAINT "projects_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "status_updates" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"project_id" uuid NOT NULL,
	"scheme_id" uuid,
	"position_date" text NOT NULL,
	"colour" text,
	"narrative" text NOT NULL,
	"percent" integer,
	"forecast_end" text,
	"reported_by" text,
	"source" text,
	"clearance" text DEFAULT 'DRAFT' NOT NULL,
	"cleared_by" text,
	"cleared_at" timestamp with time zone,
	"embargo_until" timestamp with time zone,
	CONSTRAINT "status_updates_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"plan_id" uuid,
	"reference" text NOT NULL,
	"title" text NOT NULL,
	"approved_on" text,
	"summary" text,
	"tags" text[] NOT NULL,
	"lines" jsonb NOT NULL,
	"project_ids" uuid[] NOT NULL,
	"source" text,
	"clearance" text DEFAULT 'DRAFT' NOT NULL,
	"cleared_by" text,
	"cleared_at" timestamp with time zone,
	"embargo_until" timestamp with time zone,
	CONSTRAINT "decisions_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "funds" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"plan_id" uuid,
	"kind" text NOT NULL,
	"code" text,
	"name" text NOT NULL,
	"purpose" text,
	"budget" jsonb,
	"used_to_date" jsonb,
	"tranches" jsonb NOT NULL,
	"priority_ids" uuid[] NOT NULL,
	"source" text,
	CONSTRAINT "funds_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "commitments" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"priority_id" uuid,
	"workstream_id" uuid,
	"code" text,
	"text" text NOT NULL,
	"aim_kind" text,
	"lead" text,
	"owner_id" uuid,
	"due_by" text,
	"manifesto_reference" text,
	"source" text,
	CONSTRAINT "commitments_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "local_areas" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"source" text,
	CONSTRAINT "local_areas_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "owners" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"organisation" text,
	"source" text,
	CONSTRAINT "owners_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"period_start" text,
	"period_end" text,
	"stage" text NOT NULL,
	"origin" text NOT NULL,
	"refresh_of_id" uuid,
	"panel_considered_on" text,
	"panel_outcome" text,
	"published_on" text,
	"priorities_heading" text NOT NULL,
	"directions" jsonb NOT NULL,
	"consultations" jsonb NOT NULL,
	"about" text,
	"source" text,
	CONSTRAINT "plans_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "policing_bodies" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"area" text NOT NULL,
	"force_name" text,
	"nation" text NOT NULL,
	"panel_name" text,
	"synthetic" boolean NOT NULL,
	"about" text,
	"source" text,
	CONSTRAINT "policing_bodies_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "priorities" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"code" text,
	"title" text,
	"description" text,
	"source" text,
	CONSTRAINT "priorities_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "rag_schemes" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"ratings" jsonb NOT NULL,
	"source" text,
	CONSTRAINT "rag_schemes_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "workstreams" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"priority_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"position" integer NOT NULL,
	"code" text,
	"title" text NOT NULL,
	"description" text,
	"source" text,
	CONSTRAINT "workstreams_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"config_id" text NOT NULL,
	"name" text,
	"start" text,
	"reference_id" text NOT NULL,
	"prefix" text,
	"key" text NOT NULL,
	"refill_interval" integer,
	"refill_amount" integer,
	"last_refill_at" timestamp with time zone,
	"enabled" boolean,
	"rate_limit_enabled" boolean,
	"rate_limit_time_window" integer,
	"rate_limit_max" integer,
	"request_count" integer,
	"remaining" integer,
	"last_request" timestamp with time zone,
	"expires_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"permissions" text,
	"metadata" text
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limits_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"role" text DEFAULT 'READER' NOT NULL,
	"bodies" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "baselines" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"release" integer NOT NULL,
	"reason" text NOT NULL,
	"approved_by" text NOT NULL,
	CONSTRAINT "baselines_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "records" (
	"body_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"last_revision" integer DEFAULT 0 NOT NULL,
	"last_release" integer DEFAULT 0 NOT NULL,
	"last_effective_at" timestamp with time zone,
	CONSTRAINT "records_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "release_leaves" (
	"body_id" uuid NOT NULL,
	"release" integer NOT NULL,
	"entity" text NOT NULL,
	"row_id" uuid NOT NULL,
	"row_revision" integer NOT NULL,
	"change" text NOT NULL,
	"leaf" text NOT NULL,
	CONSTRAINT "release_leaves_body_id_release_entity_row_id_row_revision_change_pk" PRIMARY KEY("body_id","release","entity","row_id","row_revision","change")
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"body_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"revision" integer NOT NULL,
	"author" text NOT NULL,
	"effective_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"reconstructed" boolean DEFAULT false NOT NULL,
	"digest_format" integer NOT NULL,
	"previous_digest" text,
	"digest" text NOT NULL,
	CONSTRAINT "releases_body_id_number_pk" PRIMARY KEY("body_id","number")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"body_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"account_id" text,
	"author" text NOT NULL,
	"reason" text,
	"effective_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "revisions_body_id_number_pk" PRIMARY KEY("body_id","number")
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "withdrawals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"body_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"entity" text NOT NULL,
	"row_id" uuid NOT NULL,
	"field" text NOT NULL,
	"reason" text NOT NULL,
	"approved_by" text NOT NULL,
	"withdrawn_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"plan_id" uuid,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"held_on" text,
	"papers" jsonb NOT NULL,
	"minutes" text,
	"recommendation" text,
	"resolution" text,
	"commitment_ids" uuid[] NOT NULL,
	"source" text,
	CONSTRAINT "meetings_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "questions" (
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
	"kind" text NOT NULL,
	"asked_by" text,
	"text" text,
	"topic" text,
	"answer" text,
	"answered_on" text,
	"source" text,
	"clearance" text DEFAULT 'DRAFT' NOT NULL,
	"cleared_by" text,
	"cleared_at" timestamp with time zone,
	"embargo_until" timestamp with time zone,
	CONSTRAINT "questions_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_updates" ADD CONSTRAINT "status_updates_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funds" ADD CONSTRAINT "funds_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "local_areas" ADD CONSTRAINT "local_areas_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owners" ADD CONSTRAINT "owners_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policing_bodies" ADD CONSTRAINT "policing_bodies_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "priorities" ADD CONSTRAINT "priorities_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rag_schemes" ADD CONSTRAINT "rag_schemes_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workstreams" ADD CONSTRAINT "workstreams_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_reference_id_users_id_fk" FOREIGN KEY ("reference_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baselines" ADD CONSTRAINT "baselines_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_leaves" ADD CONSTRAINT "release_leaves_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "projects_one_live_version" ON "projects" USING btree ("id") WHERE "projects"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "projects_slug" ON "projects" USING btree ("plan_id","slug") WHERE "projects"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "projects_revisions" ON "projects" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "projects_releases" ON "projects" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "status_updates_one_live_version" ON "status_updates" USING btree ("id") WHERE "status_updates"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "status_updates_slug" ON "status_updates" USING btree ("project_id","slug") WHERE "status_updates"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "status_updates_revisions" ON "status_updates" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "status_updates_releases" ON "status_updates" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_one_live_version" ON "decisions" USING btree ("id") WHERE "decisions"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_slug" ON "decisions" USING btree ("body_id","slug") WHERE "decisions"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "decisions_revisions" ON "decisions" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "decisions_releases" ON "decisions" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "funds_one_live_version" ON "funds" USING btree ("id") WHERE "funds"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "funds_slug" ON "funds" USING btree ("body_id","slug") WHERE "funds"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "funds_revisions" ON "funds" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "funds_releases" ON "funds" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "commitments_one_live_version" ON "commitments" USING btree ("id") WHERE "commitments"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "commitments_slug" ON "commitments" USING btree ("plan_id","slug") WHERE "commitments"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "commitments_revisions" ON "commitments" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "commitments_releases" ON "commitments" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "local_areas_one_live_version" ON "local_areas" USING btree ("id") WHERE "local_areas"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "local_areas_slug" ON "local_areas" USING btree ("body_id","slug") WHERE "local_areas"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "local_areas_revisions" ON "local_areas" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "local_areas_releases" ON "local_areas" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "owners_one_live_version" ON "owners" USING btree ("id") WHERE "owners"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "owners_slug" ON "owners" USING btree ("body_id","slug") WHERE "owners"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "owners_revisions" ON "owners" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "owners_releases" ON "owners" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "plans_one_live_version" ON "plans" USING btree ("id") WHERE "plans"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "plans_slug" ON "plans" USING btree ("slug") WHERE "plans"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "plans_revisions" ON "plans" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "plans_releases" ON "plans" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "policing_bodies_one_live_version" ON "policing_bodies" USING btree ("id") WHERE "policing_bodies"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "policing_bodies_slug" ON "policing_bodies" USING btree ("slug") WHERE "policing_bodies"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "policing_bodies_revisions" ON "policing_bodies" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "policing_bodies_releases" ON "policing_bodies" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "priorities_one_live_version" ON "priorities" USING btree ("id") WHERE "priorities"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "priorities_slug" ON "priorities" USING btree ("plan_id","slug") WHERE "priorities"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "priorities_revisions" ON "priorities" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "priorities_releases" ON "priorities" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "rag_schemes_one_live_version" ON "rag_schemes" USING btree ("id") WHERE "rag_schemes"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "rag_schemes_slug" ON "rag_schemes" USING btree ("plan_id","slug") WHERE "rag_schemes"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "rag_schemes_revisions" ON "rag_schemes" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "rag_schemes_releases" ON "rag_schemes" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "workstreams_one_live_version" ON "workstreams" USING btree ("id") WHERE "workstreams"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "workstreams_slug" ON "workstreams" USING btree ("priority_id","slug") WHERE "workstreams"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "workstreams_revisions" ON "workstreams" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "workstreams_releases" ON "workstreams" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE INDEX "api_keys_key_index" ON "api_keys" USING btree ("key");--> statement-breakpoint
CREATE INDEX "api_keys_reference_id_index" ON "api_keys" USING btree ("reference_id");--> statement-breakpoint
CREATE INDEX "credentials_user_id_index" ON "credentials" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_user_id_index" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "baselines_one_live_version" ON "baselines" USING btree ("id") WHERE "baselines"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "baselines_slug" ON "baselines" USING btree ("plan_id","slug") WHERE "baselines"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "baselines_revisions" ON "baselines" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "baselines_releases" ON "baselines" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE INDEX "release_leaves_row_id_index" ON "release_leaves" USING btree ("row_id");--> statement-breakpoint
CREATE INDEX "withdrawals_row_id_index" ON "withdrawals" USING btree ("row_id");--> statement-breakpoint
CREATE UNIQUE INDEX "meetings_one_live_version" ON "meetings" USING btree ("id") WHERE "meetings"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "meetings_slug" ON "meetings" USING btree ("body_id","slug") WHERE "meetings"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "meetings_revisions" ON "meetings" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "meetings_releases" ON "meetings" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "questions_one_live_version" ON "questions" USING btree ("id") WHERE "questions"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "questions_slug" ON "questions" USING btree ("meeting_id","slug") WHERE "questions"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "questions_revisions" ON "questions" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "questions_releases" ON "questions" USING btree ("body_id","opened_release");