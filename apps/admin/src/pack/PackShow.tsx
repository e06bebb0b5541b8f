import HistoryIcon from "@mui/icons-material/History";
import { Button } from "@mui/material";
import { EditButton, Link, useCreatePath, useRecordContext } from "react-admin";
import { EntityShow } from "../frame/EntityShow.tsx";
import { FieldGroup } from "../frame/FieldGroup.tsx";
import { RemoveButton } from "../frame/RemoveButton.tsx";
import { PackForms } from "./PackForms.tsx";
import { PackProgress } from "./PackProgress.tsx";
import type { PackRow } from "./pack-requests.ts";

export function PackShow() {
  return (
    <EntityShow
      actions={<PackActions />}
      related={
        <>
          <PackForms />
          <PackProgress />
        </>
      }
    >
      <FieldGroup
        title="The report"
        sources={["kind", "planId", "periodFrom", "periodTo", "edition", "replacesId", "correction"]}
      />
      <FieldGroup
        title="Its cover"
        sources={["meetingId", "item", "contact", "pressContact", "recommendation"]}
      />
      <FieldGroup title="What the office says" sources={["sections"]} />
      <OfAnnualReport />
    </EntityShow>
  );
}

function OfAnnualReport() {
  const pack = useRecordContext<PackRow>();
  if (pack?.kind !== "ANNUAL") return null;
  return (
    <FieldGroup
      title="The Panel's report on the draft"
      sources={["panelReport", "panelReportOn", "response", "responseOn"]}
    />
  );
}

/** A final report is neither changed nor removed. */
function PackActions() {
  const pack = useRecordContext<PackRow>();
  const createPath = useCreatePath();
  if (!pack) return null;
  const history = `${createPath({ resource: "packs", id: pack.id, type: "edit" })}/history`;
  return (
    <>
      {pack.finalRelease === null && <EditButton variant="outlined" />}
      <Button component={Link} to={history} size="small" startIcon={<HistoryIcon />}>
        History
      </Button>
      {pack.finalRelease === null && <RemoveButton />}
    </>
  );
}
