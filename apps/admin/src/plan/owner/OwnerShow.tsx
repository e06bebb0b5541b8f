import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";
import { RelatedRows } from "../../frame/RelatedRows.tsx";

export function OwnerShow() {
  return (
    <EntityShow
      related={
        <>
          <RelatedRows resource="commitments" target="ownerId" columns={["planId", "dueBy"]} sort="text" />
          <RelatedRows resource="projects" target="ownerId" columns={["stage", "forecastEnd"]} sort="title" />
        </>
      }
    >
      <FieldGroup title="Role" sources={["title", "organisation"]} />
    </EntityShow>
  );
}
