import { useRecordContext } from "react-admin";
import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";
import { UpdateFigures } from "./UpdateFigures.tsx";

export function FinancialUpdateShow() {
  return (
    <EntityShow related={<Figures />}>
      <FieldGroup
        title="The update"
        sources={["financialYear", "toPeriod", "state", "preparedBy", "commentary", "headings"]}
      />
    </EntityShow>
  );
}

function Figures() {
  const update = useRecordContext();
  return <UpdateFigures financialYear={update?.financialYear} toPeriod={update?.toPeriod} />;
}
