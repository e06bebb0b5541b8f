import { paths } from "../paths.ts";
import { RecordLink } from "./RecordLink.tsx";

const sections = [
  { name: "Plans", path: paths.body },
  { name: "Decisions", path: paths.decisions },
  { name: "Money", path: (body: string) => paths.money(body) },
  { name: "Spending", path: (body: string) => paths.spending(body) },
  { name: "Measures", path: paths.measures },
  { name: "Surveys", path: paths.surveys },
  { name: "Meetings", path: paths.meetings },
  { name: "Reports", path: paths.packs },
  { name: "Scrutiny", path: paths.scrutiny },
  { name: "Needs attention", path: (body: string) => paths.attention(body) },
  { name: "What changed", path: paths.changes },
  { name: "Published versions", path: paths.releases },
] as const;

/** The parts of a body's record. */
export type Section = (typeof sections)[number]["name"];

interface Props {
  body: string;
  current: Section | undefined;
}

/** Leads to the parts of a body's record. */
export function SectionNavigation({ body, current }: Props) {
  return (
    <nav className="sections" aria-label="This record">
      <ul className="sections__list">
        {sections.map(({ name, path }) => (
          <li key={name}>
            <RecordLink className="sections__link" to={path(body)} current={name === current}>
              {name}
            </RecordLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
