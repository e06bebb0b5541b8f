import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function FundShow() {
  return (
    <EntityShow>
      <FieldGroup title="What it is" sources={["kind", "code", "purpose", "planId", "priorityIds"]} />
      <FieldGroup title="Money" sources={["budget", "usedToDate", "tranches"]} />
    </EntityShow>
  );
}
