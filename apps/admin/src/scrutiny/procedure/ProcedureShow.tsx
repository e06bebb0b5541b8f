import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function ProcedureShow() {
  return (
    <EntityShow>
      <FieldGroup title="The procedure" sources={["kind", "planId", "financialYear", "lateReason"]} />
      <FieldGroup title="Stages, as the law has them" sources={["stages"]} />
      <FieldGroup
        title="Of a precept"
        sources={["proposed", "members", "vetoVotes", "vetoGround", "veto", "revised"]}
      />
    </EntityShow>
  );
}
