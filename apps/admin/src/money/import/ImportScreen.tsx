import { useParams } from "react-admin";
import { ImportList } from "./ImportList.tsx";
import { ImportSteps } from "./ImportSteps.tsx";

/** Bringing a file into a ledger: the first step, or one file at the step that it has reached. */
export function ImportScreen() {
  const { id } = useParams();
  return id ? <ImportSteps key={id} id={id} /> : <ImportList />;
}
