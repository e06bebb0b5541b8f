CREATE TABLE "allocation_rules" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"ledger" text,
	"supplier" text,
	"description" text,
	"expense_type" text,
	"subjective" text,
	"department" text,
	"cost_centre" text,
	"paid_from" text,
	"paid_to" text,
	"shares" jsonb NOT NULL,
	"note" text,
	CONSTRAINT "allocation_rules_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "budget_lines" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"financial_year" text NOT NULL,
	"name" text NOT NULL,
	"code" text,
	"holder" text,
	"revenue_capital" text,
	"fund_id" uuid,
	"subjective" text,
	"department" text,
	"objective" text,
	"project_id" uuid,
	"original" bigint NOT NULL,
	"profile" jsonb NOT NULL,
	"forecast" bigint,
	"commentary" text,
	"source" text,
	CONSTRAINT "budget_lines_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "budget_movements" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"financial_year" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"lines" jsonb NOT NULL,
	"from_period" integer NOT NULL,
	"fund_id" uuid,
	"decision_id" uuid,
	"approved_by" text,
	"approved_on" text,
	"reason" text,
	"source" text,
	CONSTRAINT "budget_movements_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "priority_sums" (
	"body_id" uuid NOT NULL,
	"release" integer NOT NULL,
	"link" text NOT NULL,
	"financial_year" text,
	"postings" bigint,
	"posting_lines" integer,
	"payments" bigint,
	"payment_lines" integer,
	"plan_key" text,
	"priority_key" text,
	"period" smallint
);
--> statement-breakpoint
CREATE TABLE "project_sums" (
	"body_id" uuid NOT NULL,
	"release" integer NOT NULL,
	"link" text NOT NULL,
	"financial_year" text,
	"postings" bigint,
	"posting_lines" integer,
	"payments" bigint,
	"payment_lines" integer,
	"project_id" uuid
);
--> statement-breakpoint
CREATE TABLE "financial_updates" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"financial_year" text NOT NULL,
	"to_period" integer NOT NULL,
	"state" text NOT NULL,
	"commentary" text,
	"headings" jsonb NOT NULL,
	"prepared_by" text,
	"source" text,
	"clearance" text DEFAULT 'DRAFT' NOT NULL,
	"cleared_by" text,
	"cleared_at" timestamp with time zone,
	"embargo_until" timestamp with time zone,
	CONSTRAINT "financial_updates_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"partner_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"financial_year" text NOT NULL,
	"awarded_on" text,
	"amount" bigint NOT NULL,
	"paid" bigint,
	"fund_id" uuid,
	"project_id" uuid,
	"priority_ids" uuid[] NOT NULL,
	"decision_id" uuid,
	"purpose" text,
	"conditions" text,
	"source" text,
	CONSTRAINT "grants_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "import_lines" (
	"import_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"content_key" uuid NOT NULL,
	"coding_id" uuid NOT NULL,
	"project_id" uuid,
	"kind" text,
	"amount" bigint NOT NULL,
	"vat" bigint,
	"paid_on" text,
	"financial_year" text,
	"period" smallint,
	"supplier" text,
	"supplier_redacted" boolean NOT NULL,
	"description" text,
	"value_for_money" text,
	"expense_type" text,
	"holder" text,
	"revenue_capital" text,
	"fund_id" uuid,
	"subjective" text,
	"department" text,
	"objective" text,
	"cost_centre" text,
	"area" text,
	"transaction_number" text,
	"invoice_number" text,
	"merchant_category" text,
	"contract" text,
	"source_sheet" text,
	"source_row" integer,
	CONSTRAINT "import_lines_import_id_line_number_pk" PRIMARY KEY("import_id","line_number")
);
--> statement-breakpoint
CREATE TABLE "import_problems" (
	"import_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"kind" text NOT NULL,
	"sheet" text NOT NULL,
	"row" integer NOT NULL,
	"text" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "import_problems_import_id_place_pk" PRIMARY KEY("import_id","place")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"source" text NOT NULL,
	"state" text NOT NULL,
	"file_name" text NOT NULL,
	"file_bytes" bigint NOT NULL,
	"file_hash" text NOT NULL,
	"kept_at" text,
	"content_hash" text,
	"author" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"alive_at" timestamp with time zone NOT NULL,
	"rows_read" integer DEFAULT 0 NOT NULL,
	"survey" jsonb,
	"accepted" integer DEFAULT 0 NOT NULL,
	"accepted_pence" bigint DEFAULT 0 NOT NULL,
	"rejected" integer DEFAULT 0 NOT NULL,
	"rejected_pence" bigint DEFAULT 0 NOT NULL,
	"rejected_unread" integer DEFAULT 0 NOT NULL,
	"left_out" integer DEFAULT 0 NOT NULL,
	"duplicates" integer DEFAULT 0 NOT NULL,
	"duplicate_pence" bigint DEFAULT 0 NOT NULL,
	"taken_back" integer DEFAULT 0 NOT NULL,
	"lookalikes" integer DEFAULT 0 NOT NULL,
	"renumbered" integer DEFAULT 0 NOT NULL,
	"negatives" integer DEFAULT 0 NOT NULL,
	"undated" integer DEFAULT 0 NOT NULL,
	"noted" integer DEFAULT 0 NOT NULL,
	"printed_totals" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"problem" text,
	"revision" integer,
	"undone_revision" integer
);
--> statement-breakpoint
CREATE TABLE "kept_mappings" (
	"body_id" uuid NOT NULL,
	"source" text NOT NULL,
	"mapping" jsonb NOT NULL,
	CONSTRAINT "kept_mappings_body_id_source_pk" PRIMARY KEY("body_id","source")
);
--> statement-breakpoint
CREATE TABLE "allocations" (
	"line_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"body_id" uuid NOT NULL,
	"source" text NOT NULL,
	"project_id" uuid,
	"share" integer NOT NULL,
	"pence" bigint NOT NULL,
	"origin" text NOT NULL,
	"rule_id" uuid,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	CONSTRAINT "allocations_line_id_opened_revision_place_pk" PRIMARY KEY("line_id","opened_revision","place")
);
--> statement-breakpoint
CREATE TABLE "codings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"holder" text,
	"revenue_capital" text,
	"fund_id" uuid,
	"subjective" text,
	"department" text,
	"objective" text,
	"cost_centre" text,
	"expense_type" text,
	"area" text
);
--> statement-breakpoint
CREATE TABLE "heading_deltas" (
	"body_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"source" text NOT NULL,
	"link" text NOT NULL,
	"project_id" uuid,
	"financial_year" text,
	"period" smallint,
	"pence" bigint NOT NULL,
	"lines" integer NOT NULL,
	"coding_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "project_deltas" (
	"body_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"source" text NOT NULL,
	"link" text NOT NULL,
	"project_id" uuid,
	"financial_year" text,
	"period" smallint,
	"pence" bigint NOT NULL,
	"lines" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"line_number" integer NOT NULL,
	"amount" bigint NOT NULL,
	"reversal_of_id" uuid,
	"correction_of_id" uuid,
	"reversed_revision" integer,
	"salt" uuid,
	"leaf" "bytea",
	"leaf_format" smallint NOT NULL,
	"content_key" uuid,
	"vat" bigint,
	"paid_on" text,
	"financial_year" text,
	"period" smallint,
	"supplier" text,
	"supplier_redacted" boolean NOT NULL,
	"redaction" jsonb,
	"description" text,
	"value_for_money" text,
	"expense_type" text,
	"holder" text,
	"revenue_capital" text,
	"fund_id" uuid,
	"subjective" text,
	"department" text,
	"objective" text,
	"cost_centre" text,
	"area" text,
	"transaction_number" text,
	"invoice_number" text,
	"merchant_category" text,
	"contract" text,
	"source_sheet" text,
	"source_row" integer,
	"coding_id" uuid NOT NULL,
	"import_id" uuid
);
--> statement-breakpoint
CREATE TABLE "postings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"line_number" integer NOT NULL,
	"amount" bigint NOT NULL,
	"reversal_of_id" uuid,
	"correction_of_id" uuid,
	"reversed_revision" integer,
	"salt" uuid,
	"leaf" "bytea",
	"leaf_format" smallint NOT NULL,
	"content_key" uuid,
	"kind" text,
	"vat" bigint,
	"paid_on" text,
	"financial_year" text,
	"period" smallint,
	"supplier" text,
	"supplier_redacted" boolean NOT NULL,
	"redaction" jsonb,
	"description" text,
	"value_for_money" text,
	"expense_type" text,
	"holder" text,
	"revenue_capital" text,
	"fund_id" uuid,
	"subjective" text,
	"department" text,
	"objective" text,
	"cost_centre" text,
	"area" text,
	"transaction_number" text,
	"invoice_number" text,
	"merchant_category" text,
	"contract" text,
	"source_sheet" text,
	"source_row" integer,
	"coding_id" uuid NOT NULL,
	"import_id" uuid
);
--> statement-breakpoint
CREATE TABLE "partners" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"kind" text,
	"registration" text,
	"about" text,
	"source" text,
	CONSTRAINT "partners_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "purchase_orders" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"number" text NOT NULL,
	"financial_year" text NOT NULL,
	"ordered_on" text,
	"supplier" text,
	"description" text,
	"holder" text,
	"revenue_capital" text,
	"fund_id" uuid,
	"subjective" text,
	"department" text,
	"objective" text,
	"project_id" uuid,
	"ordered" bigint NOT NULL,
	"received" bigint NOT NULL,
	"source" text,
	CONSTRAINT "purchase_orders_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
CREATE TABLE "savings" (
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_revision" integer NOT NULL,
	"closed_revision" integer,
	"opened_release" integer,
	"closed_release" integer,
	"salt" uuid DEFAULT gen_random_uuid(),
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"financial_year" text NOT NULL,
	"holder" text,
	"revenue_capital" text,
	"fund_id" uuid,
	"subjective" text,
	"department" text,
	"objective" text,
	"project_id" uuid,
	"cashable" boolean NOT NULL,
	"recurrent" boolean NOT NULL,
	"target" bigint NOT NULL,
	"forecast" bigint,
	"delivered" bigint,
	"evidence" text,
	"source" text,
	CONSTRAINT "savings_id_opened_revision_pk" PRIMARY KEY("id","opened_revision")
);
--> statement-breakpoint
ALTER TABLE "funds" ADD COLUMN "opening_balance" bigint;--> statement-breakpoint
ALTER TABLE "funds" ADD COLUMN "opening_year" text;--> statement-breakpoint
ALTER TABLE "funds" ADD COLUMN "movements" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "policing_bodies" ADD COLUMN "spending_basis" text DEFAULT 'LINE' NOT NULL;--> statement-breakpoint
ALTER TABLE "allocation_rules" ADD CONSTRAINT "allocation_rules_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_lines" ADD CONSTRAINT "budget_lines_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_movements" ADD CONSTRAINT "budget_movements_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "priority_sums" ADD CONSTRAINT "priority_sums_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_sums" ADD CONSTRAINT "project_sums_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "financial_updates" ADD CONSTRAINT "financial_updates_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_problems" ADD CONSTRAINT "import_problems_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_mappings" ADD CONSTRAINT "kept_mappings_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codings" ADD CONSTRAINT "codings_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heading_deltas" ADD CONSTRAINT "heading_deltas_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_deltas" ADD CONSTRAINT "project_deltas_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners" ADD CONSTRAINT "partners_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purchase_orders" ADD CONSTRAINT "purchase_orders_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "savings" ADD CONSTRAINT "savings_body_id_records_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."records"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "allocation_rules_one_live_version" ON "allocation_rules" USING btree ("id") WHERE "allocation_rules"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "allocation_rules_slug" ON "allocation_rules" USING btree ("body_id","slug") WHERE "allocation_rules"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "allocation_rules_revisions" ON "allocation_rules" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "allocation_rules_releases" ON "allocation_rules" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "budget_lines_one_live_version" ON "budget_lines" USING btree ("id") WHERE "budget_lines"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "budget_lines_slug" ON "budget_lines" USING btree ("body_id","slug") WHERE "budget_lines"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "budget_lines_revisions" ON "budget_lines" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "budget_lines_fund_id_index" ON "budget_lines" USING btree ("fund_id");--> statement-breakpoint
CREATE INDEX "budget_lines_project_id_index" ON "budget_lines" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "budget_lines_releases" ON "budget_lines" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "budget_movements_one_live_version" ON "budget_movements" USING btree ("id") WHERE "budget_movements"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "budget_movements_slug" ON "budget_movements" USING btree ("body_id","slug") WHERE "budget_movements"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "budget_movements_revisions" ON "budget_movements" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "budget_movements_fund_id_index" ON "budget_movements" USING btree ("fund_id");--> statement-breakpoint
CREATE INDEX "budget_movements_decision_id_index" ON "budget_movements" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "budget_movements_lines" ON "budget_movements" USING gin ("lines" jsonb_path_ops);--> statement-breakpoint
CREATE INDEX "budget_movements_releases" ON "budget_movements" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE INDEX "priority_sums_release" ON "priority_sums" USING btree ("body_id","release");--> statement-breakpoint
CREATE INDEX "project_sums_release" ON "project_sums" USING btree ("body_id","release");--> statement-breakpoint
CREATE INDEX "project_sums_project" ON "project_sums" USING btree ("project_id","release","postings","payments");--> statement-breakpoint
CREATE UNIQUE INDEX "financial_updates_one_live_version" ON "financial_updates" USING btree ("id") WHERE "financial_updates"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "financial_updates_slug" ON "financial_updates" USING btree ("body_id","slug") WHERE "financial_updates"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "financial_updates_revisions" ON "financial_updates" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "financial_updates_releases" ON "financial_updates" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "grants_one_live_version" ON "grants" USING btree ("id") WHERE "grants"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "grants_slug" ON "grants" USING btree ("body_id","slug") WHERE "grants"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "grants_revisions" ON "grants" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "grants_partner_id_index" ON "grants" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "grants_fund_id_index" ON "grants" USING btree ("fund_id");--> statement-breakpoint
CREATE INDEX "grants_project_id_index" ON "grants" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "grants_priority_ids_index" ON "grants" USING gin ("priority_ids");--> statement-breakpoint
CREATE INDEX "grants_decision_id_index" ON "grants" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "grants_releases" ON "grants" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE INDEX "imports_body" ON "imports" USING btree ("body_id","started_at");--> statement-breakpoint
CREATE INDEX "allocations_project" ON "allocations" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "allocations_revision" ON "allocations" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "allocations_closed" ON "allocations" USING btree ("body_id","closed_revision") WHERE closed_revision IS NOT NULL;--> statement-breakpoint
CREATE INDEX "codings_body" ON "codings" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "heading_deltas_body" ON "heading_deltas" USING btree ("body_id","source","financial_year");--> statement-breakpoint
CREATE INDEX "heading_deltas_project" ON "heading_deltas" USING btree ("project_id","source");--> statement-breakpoint
CREATE INDEX "project_deltas_body" ON "project_deltas" USING btree ("body_id","source","financial_year");--> statement-breakpoint
CREATE INDEX "project_deltas_project" ON "project_deltas" USING btree ("project_id","source","revision","pence","lines");--> statement-breakpoint
CREATE INDEX "payments_revisions" ON "payments" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "payments_content" ON "payments" USING btree ("body_id","content_key");--> statement-breakpoint
CREATE INDEX "payments_reversals" ON "payments" USING btree ("reversal_of_id") WHERE "payments"."reversal_of_id" is not null;--> statement-breakpoint
CREATE INDEX "payments_by_date" ON "payments" USING btree ("body_id",lower("paid_on" COLLATE "C") DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "payments_by_amount" ON "payments" USING btree ("body_id","amount");--> statement-breakpoint
CREATE INDEX "payments_import" ON "payments" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "payments_words" ON "payments" USING gin (to_tsvector('simple', coalesce("supplier", '') || ' ' || coalesce("description", '')));--> statement-breakpoint
CREATE INDEX "payments_by_invoice" ON "payments" USING btree ("body_id",coalesce('I ' || substring("invoice_number" FROM '^.*[1-9].*$'), 'T ' || regexp_replace(substring("transaction_number" FROM '^.*[1-9].*$'), '/[0-9]+$', '')));--> statement-breakpoint
CREATE INDEX "postings_revisions" ON "postings" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "postings_content" ON "postings" USING btree ("body_id","content_key");--> statement-breakpoint
CREATE INDEX "postings_reversals" ON "postings" USING btree ("reversal_of_id") WHERE "postings"."reversal_of_id" is not null;--> statement-breakpoint
CREATE INDEX "postings_by_date" ON "postings" USING btree ("body_id",lower("paid_on" COLLATE "C") DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "postings_by_amount" ON "postings" USING btree ("body_id","amount");--> statement-breakpoint
CREATE INDEX "postings_import" ON "postings" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "postings_words" ON "postings" USING gin (to_tsvector('simple', coalesce("supplier", '') || ' ' || coalesce("description", '')));--> statement-breakpoint
CREATE UNIQUE INDEX "partners_one_live_version" ON "partners" USING btree ("id") WHERE "partners"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "partners_slug" ON "partners" USING btree ("body_id","slug") WHERE "partners"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "partners_revisions" ON "partners" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "partners_releases" ON "partners" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "purchase_orders_one_live_version" ON "purchase_orders" USING btree ("id") WHERE "purchase_orders"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "purchase_orders_slug" ON "purchase_orders" USING btree ("body_id","slug") WHERE "purchase_orders"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "purchase_orders_revisions" ON "purchase_orders" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "purchase_orders_fund_id_index" ON "purchase_orders" USING btree ("fund_id");--> statement-breakpoint
CREATE INDEX "purchase_orders_project_id_index" ON "purchase_orders" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "purchase_orders_releases" ON "purchase_orders" USING btree ("body_id","opened_release");--> statement-breakpoint
CREATE UNIQUE INDEX "savings_one_live_version" ON "savings" USING btree ("id") WHERE "savings"."closed_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "savings_slug" ON "savings" USING btree ("body_id","slug") WHERE "savings"."closed_revision" is null;--> statement-breakpoint
CREATE INDEX "savings_revisions" ON "savings" USING btree ("body_id","opened_revision");--> statement-breakpoint
CREATE INDEX "savings_fund_id_index" ON "savings" USING btree ("fund_id");--> statement-breakpoint
CREATE INDEX "savings_project_id_index" ON "savings" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "savings_releases" ON "savings" USING btree ("body_id","opened_release");--> statement-breakpoint
-- Worth nothing after a crash, when the file is read again, so it need not be logged.
ALTER TABLE "import_lines" SET UNLOGGED;
