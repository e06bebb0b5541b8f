import { useParams } from "react-admin";
import { RowFileStart } from "./RowFileStart.tsx";
import { RowFileSteps } from "./RowFileSteps.tsx";

/** Bringing rows in from a file: where it is handed in, or one file and what it would change. */
export function RowFileScreen() {
  const { id } = useParams();
  return id ? <RowFileSteps key={id} id={id} /> : <RowFileStart />;
}
