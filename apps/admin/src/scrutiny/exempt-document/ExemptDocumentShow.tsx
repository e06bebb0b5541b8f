import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function ExemptDocumentShow() {
  return (
    <EntityShow>
      <FieldGroup
        title="The document, which no release carries"
        sources={["location", "decisionId", "meetingId"]}
      />
      <FieldGroup title="Why it is exempt" sources={["exemption", "publicInterest", "reviewedBy"]} />
    </EntityShow>
  );
}
