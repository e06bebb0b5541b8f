import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";
import { RelatedRows } from "../../frame/RelatedRows.tsx";

export function FundShow() {
  return (
    <EntityShow
      related={
        <>
          <RelatedRows
            resource="budgetLines"
            target="fundId"
            columns={["original", "revised", "projectId"]}
            sort="financialYear"
          />
          <RelatedRows
            resource="grants"
            target="fundId"
            columns={["financialYear", "amount", "partnerId"]}
            sort="financialYear"
          />
        </>
      }
    >
      <FieldGroup title="What it is" sources={["kind", "code", "purpose", "planId", "priorityIds"]} />
      <FieldGroup title="Its balance" sources={["balance", "openingBalance", "openingYear", "movements"]} />
      <FieldGroup title="As the papers state it" sources={["budget", "usedToDate", "tranches"]} />
    </EntityShow>
  );
}
