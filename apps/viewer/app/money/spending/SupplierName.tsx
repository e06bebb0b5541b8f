import { dateWords } from "../../text/date-words.ts";
import type { PaymentRow } from "./payment-row.ts";

interface Props {
  of: Pick<PaymentRow, "supplier" | "supplierRedacted" | "redaction">;
}

/** Who was paid; where the name is withheld, why, by whose decision and until when. */
export function SupplierName({ of: { supplier, supplierRedacted, redaction } }: Props) {
  if (!supplierRedacted && redaction === null)
    return supplier === null ? <span className="gap">Supplier not stated</span> : supplier;
  return (
    <span className="lines">
      {supplierRedacted ? "Name withheld" : (supplier ?? "Supplier not stated")}
      <span className="lines__more">
        {redaction === null ? "The source gives no reason." : why(redaction)}
      </span>
    </span>
  );
}

const why = ({ reason, authorisedBy, until }: NonNullable<PaymentRow["redaction"]>): string =>
  [
    reason.replace(/\.?$/, "."),
    `Decided by: ${authorisedBy}.`,
    until === null ? "No date is set to look at it again." : `To be looked at again: ${dateWords(until)}.`,
  ].join(" ");
