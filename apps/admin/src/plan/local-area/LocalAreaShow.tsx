import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function LocalAreaShow() {
  return (
    <EntityShow>
      <FieldGroup title="Area" sources={["name"]} />
    </EntityShow>
  );
}
