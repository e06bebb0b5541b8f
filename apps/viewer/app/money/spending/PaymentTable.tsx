import { paths } from "../../paths.ts";
import { RecordLink } from "../../record/RecordLink.tsx";
import { type Column, DataTable } from "../../table/DataTable.tsx";
import { DateText } from "../../text/DateText.tsx";
import { Stated } from "../../text/Stated.tsx";
import { Pounds } from "../Pounds.tsx";
import { PaymentProjects } from "./PaymentProjects.tsx";
import type { PaymentRow } from "./payment-row.ts";
import { SupplierName } from "./SupplierName.tsx";

interface Props {
  body: string;
  caption: string;
  payments: readonly PaymentRow[];
  /** What the law asks of each item over £500: why it is value for money. */
  statutory?: boolean;
}

/** Payments to suppliers, each with what it counts for. */
export function PaymentTable({ body, caption, payments, statutory = false }: Props) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns(body, statutory)}
      rows={payments}
      rowKey={({ id }) => id}
    />
  );
}

const columns = (body: string, statutory: boolean): Column<PaymentRow>[] => [
  { heading: statutory ? "Recipient" : "Supplier", cell: (payment) => <SupplierName of={payment} /> },
  { heading: "Date", cell: ({ paidOn }) => <DateText date={paidOn} otherwise="Date not stated" /> },
  {
    heading: statutory ? "Purpose" : "What for",
    cell: ({ id, description }) => (
      <RecordLink to={paths.payment(body, id)}>{description ?? "Not stated"}</RecordLink>
    ),
  },
  ...(statutory
    ? [
        {
          heading: "Why it is value for money",
          cell: ({ valueForMoney }: PaymentRow) => <Stated>{valueForMoney}</Stated>,
        },
      ]
    : [
        {
          heading: "Project",
          cell: (payment: PaymentRow) => <PaymentProjects body={body} payment={payment} />,
        },
      ]),
  { heading: "Amount", cell: ({ amount }) => <Pounds of={amount} />, numeric: true },
];
