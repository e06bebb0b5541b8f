import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";
import { RelatedRows } from "../../frame/RelatedRows.tsx";

export function DecisionShow() {
  return (
    <EntityShow
      related={
        <>
          <RelatedRows
            resource="budgetMovements"
            target="decisionId"
            columns={["kind", "financialYear", "approvedBy"]}
            sort="financialYear"
          />
          <RelatedRows
            resource="grants"
            target="decisionId"
            columns={["partnerId", "financialYear", "amount"]}
            sort="financialYear"
          />
        </>
      }
    >
      <FieldGroup title="The decision" sources={["approvedOn", "summary", "tags"]} />
      <FieldGroup title="Money by kind" sources={["lines"]} />
      <FieldGroup title="What it serves" sources={["planId", "projectIds"]} />
    </EntityShow>
  );
}
