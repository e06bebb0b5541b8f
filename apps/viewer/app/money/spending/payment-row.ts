import { graphql, type ResultOf } from "@frankpledge/schema";

export const paymentRowFields = graphql(`
  fragment PaymentRowFields on Payment @_unmask {
    id
    paidOn
    supplier
    supplierRedacted
    redaction { reason authorisedBy until }
    description
    valueForMoney
    amount
    allocations { projectId amount }
    projects { id slug title plan { slug } }
  }
`);

/** A payment as lists show it. */
export type PaymentRow = ResultOf<typeof paymentRowFields>;
