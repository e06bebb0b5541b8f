import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";
import { RelatedRows } from "../../frame/RelatedRows.tsx";

export function PartnerShow() {
  return (
    <EntityShow
      related={
        <RelatedRows
          resource="grants"
          target="partnerId"
          columns={["kind", "financialYear", "amount", "projectId"]}
          sort="financialYear"
        />
      }
    >
      <FieldGroup title="Who it is" sources={["kind", "registration", "about"]} />
    </EntityShow>
  );
}
