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
          <RelatedRows resource="exemptDocuments" target="decisionId" columns={["exemption"]} sort="title" />
        </>
      }
    >
      <FieldGroup
        title="The decision"
        sources={[
          "stage",
          "plannedFor",
          "approvedOn",
          "leadOfficer",
          "summary",
          "background",
          "interests",
          "tags",
        ]}
      />
      <FieldGroup title="What the public may read" sources={["openness", "withheld", "backgroundPapers"]} />
      <FieldGroup title="Money by kind" sources={["lines"]} />
      <FieldGroup title="What it serves" sources={["planId", "projectIds"]} />
    </EntityShow>
  );
}
