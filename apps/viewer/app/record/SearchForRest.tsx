import { paths } from "../paths.ts";
import { RecordLink } from "./RecordLink.tsx";

interface Props {
  body: string;
}

/** Leads on from a list that was cut and has no page that goes through all of it. */
export function SearchForRest({ body }: Props) {
  return (
    <>
      The others can be found by <RecordLink to={paths.search({ body })}>searching this record</RecordLink>.
    </>
  );
}
