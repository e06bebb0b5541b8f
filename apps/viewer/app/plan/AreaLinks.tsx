import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";

interface Props {
  body: string;
  areas: readonly { slug: string; name: string }[];
}

/** Leads to what is done and spent in each local area, and in all of them side by side. */
export function AreaLinks({ body, areas }: Props) {
  return (
    <>
      {areas.map(({ slug, name }) => (
        <span className="listed" key={slug}>
          <RecordLink to={paths.area(body, slug)}>{name}</RecordLink>
        </span>
      ))}
      <span className="lines__more">
        <RecordLink to={paths.areas(body)}>All areas side by side</RecordLink>
      </span>
    </>
  );
}
