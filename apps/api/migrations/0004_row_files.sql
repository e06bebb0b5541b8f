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
ALTER TABLE "row_files" ADD CONSTRAINT "row_files_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;