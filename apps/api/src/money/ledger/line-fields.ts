/** What a line says, in the database's spelling: what is copied from staging, and from a line to what takes it back. */
export const LINE_COLUMNS = [
  "amount",
  "vat",
  "paid_on",
  "financial_year",
  "period",
  "supplier",
  "supplier_redacted",
  "description",
  "value_for_money",
  "expense_type",
  "holder",
  "revenue_capital",
  "fund_id",
  "subjective",
  "department",
  "objective",
  "cost_centre",
  "area",
  "transaction_number",
  "invoice_number",
  "merchant_category",
  "contract",
  "source_sheet",
  "source_row",
] as const;

/** The headings that make a coding, in the order its id is made of. */
export const CODING_COLUMNS = [
  "holder",
  "revenue_capital",
  "fund_id",
  "subjective",
  "department",
  "objective",
  "cost_centre",
  "expense_type",
  "area",
] as const;

/** What tells a line from another of the same file or of another. */
export const CONTENT_COLUMNS = [
  "amount",
  "paid_on",
  "financial_year",
  "period",
  "supplier",
  "description",
  "expense_type",
  "subjective",
  "department",
  "cost_centre",
  "transaction_number",
  "invoice_number",
] as const;
