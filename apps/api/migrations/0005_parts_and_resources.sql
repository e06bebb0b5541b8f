ALTER TABLE "rounds" ALTER COLUMN "host_days" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "resources" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
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
ALTER TABLE "workstreams" ADD COLUMN "rank_reason" text;