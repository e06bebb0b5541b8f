import { isRowId } from "@frankpledge/domain";
import { graphql } from "@frankpledge/schema";
import { paths } from "../../paths.ts";
import { missingPage } from "../../record/missing-page.server.ts";
import { RecordLink } from "../../record/RecordLink.tsx";
import { RecordPage } from "../../record/RecordPage.tsx";
import { readRecord } from "../../record/read-record.server.ts";
import { recordFrame } from "../../record/record-frame.ts";
import { DateText } from "../../text/DateText.tsx";
import { Facts } from "../../text/Facts.tsx";
import { holderWords, revenueCapitalWords } from "../kind-words.ts";
import { Pounds } from "../Pounds.tsx";
import type { Route } from "./+types/PaymentPage";
import { PaymentProjects } from "./PaymentProjects.tsx";
import { paymentRowFields } from "./payment-row.ts";
import { SupplierName } from "./SupplierName.tsx";
import { takenBackOrMissing } from "./taken-back-payment.server.ts";

const paymentPage = graphql(
  `
    query PaymentPage($body: String!, $id: ID!, $asAt: AsAt!) {
      ...RecordFrame
      payments(body: $body, filter: { id: { eq: $id } }, first: 1, asAt: $asAt) {
        nodes {
          ...PaymentRowFields
          financialYear
          vat
          expenseType
          subjective
          department
          costCentre
          objective
          area
          holder
          revenueCapital
          merchantCategory
          contract
          transactionNumber
          invoiceNumber
          correctionOfId
          fund { slug name }
        }
      }
    }
  `,
  [recordFrame, paymentRowFields],
);

export async function loader(page: Route.LoaderArgs) {
  const { payment: id } = page.params;
  if (!isRowId(id)) throw await missingPage(page);
  const { payments, ...record } = await readRecord(page, paymentPage, { id });
  const [payment] = payments.nodes;
  if (!payment) throw await takenBackOrMissing(page, id);
  return { payment, record };
}

export default function PaymentPage({
  loaderData: { payment, record },
  params: { body },
}: Route.ComponentProps) {
  const { supplierRedacted, supplier, fund, holder, revenueCapital } = payment;
  return (
    <RecordPage
      record={record}
      title={payment.description ?? "Payment to a supplier"}
      kind="Payment"
      pageTitle={`Payment to ${supplierRedacted ? "a supplier whose name is withheld" : (supplier ?? "a supplier")}`}
      section="Spending"
      trail={[{ text: "Spending", to: paths.spending(body) }]}
    >
      {payment.correctionOfId && (
        <p className="govuk-body">This stands in for a payment that was written wrongly and taken back.</p>
      )}
      <Facts
        of={[
          ["Paid to", <SupplierName key="supplier" of={payment} />],
          ["Date", <DateText key="date" date={payment.paidOn} otherwise="Date not stated" />],
          ["Amount, without VAT that is recovered", <Pounds key="amount" of={payment.amount} />],
          ["VAT beside it", <Pounds key="vat" of={payment.vat} />],
          ["What for", payment.description],
          ["Why it is value for money", payment.valueForMoney],
          ["Counts for", <PaymentProjects key="projects" body={body} payment={payment} />],
          ["Financial year", payment.financialYear],
          ["Type of expense", payment.expenseType],
          ["Heading", payment.subjective],
          ["Department", payment.department],
          ["Cost centre", payment.costCentre],
          ["Police objective analysis", payment.objective],
          ["Area", payment.area],
          ["Whose budget", holder && holderWords[holder]],
          ["Revenue or capital", revenueCapital && revenueCapitalWords[revenueCapital]],
          ["Fund", fund && <RecordLink to={paths.fund(body, fund.slug)}>{fund.name}</RecordLink>],
          ["Merchant category", payment.merchantCategory],
          ["Contract", payment.contract],
          ["Transaction number", payment.transactionNumber],
          ["Invoice number", payment.invoiceNumber],
        ]}
      />
    </RecordPage>
  );
}
