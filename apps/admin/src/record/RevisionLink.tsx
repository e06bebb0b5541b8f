import { Link } from "react-admin";
import { revisionAddress } from "./revision-address.ts";

/** Leads to what a change did. */
export const RevisionLink = ({ number }: { number: number }) => (
  <Link to={revisionAddress(number)} sx={{ whiteSpace: "nowrap" }}>
    Change {number}
  </Link>
);
