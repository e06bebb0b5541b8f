import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function RagSchemeShow() {
  return (
    <EntityShow>
      <FieldGroup title="The scheme" sources={["planId", "kind", "description"]} />
      <FieldGroup title="What each colour means" sources={["ratings"]} />
    </EntityShow>
  );
}
