import { Alert } from "@mui/material";
import { Link, type RaRecord, useCreatePath, useGetManyReference, useRecordContext } from "react-admin";
import { useEntity } from "../../field/entities.ts";
import { LineLink } from "./LineLink.tsx";

/** Says of the line around that it counts no more: what took it back and what stands in for it, or what it takes back. */
export function TakenBack() {
  const line = useRecordContext();
  if (!line || line.standing) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {line.reversalOfId ? (
        <>
          This line takes <LineLink id={line.reversalOfId} words="another" /> back: the two sum to nothing.
        </>
      ) : (
        <WhatFollowed line={line} />
      )}
    </Alert>
  );
}

function WhatFollowed({ line }: { line: RaRecord }) {
  const [reversal] = useLinesNaming("reversalOfId", line);
  const [correction] = useLinesNaming("correctionOfId", line);
  return (
    <>
      This line was taken back{reversal && " by "}
      {reversal && <NamedLine line={reversal} />}: the two sum to nothing.
      {correction && " In its place stands "}
      {correction && <NamedLine line={correction} />}
      {correction && "."}
    </>
  );
}

function NamedLine({ line }: { line: RaRecord }) {
  const { name, represent } = useEntity();
  const createPath = useCreatePath();
  return (
    <Link to={createPath({ resource: name, id: line.id, type: "show" })}>{represent(line as never)}</Link>
  );
}

/** The lines of the ledger around that name a line so: none or one. */
function useLinesNaming(target: "reversalOfId" | "correctionOfId", { id }: RaRecord): RaRecord[] {
  const { name } = useEntity();
  const { data = [] } = useGetManyReference(name, {
    target,
    id,
    pagination: { page: 1, perPage: 1 },
    sort: { field: "revision", order: "ASC" },
    filter: {},
  });
  return data;
}
