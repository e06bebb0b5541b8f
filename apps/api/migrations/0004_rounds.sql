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
ALTER TABLE "status_updates" ADD COLUMN "help_needed" text;--> statement-breakpoint
ALTER TABLE "status_updates" ADD COLUMN "round_id" uuid;--> statement-breakpoint
ALTER TABLE "status_updates" ADD COLUMN "received_on" text;--> statement-breakpoint
ALTER TABLE "status_updates" ADD COLUMN "entered_for" text;--> statement-breakpoint
ALTER TABLE "owner_mailboxes" ADD CONSTRAINT "owner_mailboxes_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rebaselines" ADD CONSTRAINT "rebaselines_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "update_link_uses" ADD CONSTRAINT "update_link_uses_link_id_update_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."update_links"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "update_links" ADD CONSTRAINT "update_links_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("body_id","sent_at");--> statement-breakpoint
CREATE INDEX "outbox_about" ON "outbox" USING btree ("about_id");--> statement-breakpoint
CREATE INDEX "status_updates_round_id_index" ON "status_updates" USING btree ("round_id");