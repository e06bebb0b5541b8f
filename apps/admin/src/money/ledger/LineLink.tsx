import { Link, useCreatePath, useResourceContext } from "react-admin";
import { NotStated } from "../../field/NotStated.tsx";

interface LineLinkProps {
  id: string | null;
  to?: string;
  words?: string;
}

/** A link to another line of the ledger around, or to where a line came from. */
export function LineLink({ id, to, words = "That line" }: LineLinkProps) {
  const resource = useResourceContext() ?? "";
  const createPath = useCreatePath();
  if (!id) return <NotStated />;
  return <Link to={to ?? createPath({ resource, id, type: "show" })}>{words}</Link>;
}
