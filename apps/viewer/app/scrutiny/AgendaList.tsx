import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";

export const agendaFields = graphql(`
  fragment AgendaFields on AgendaItem {
    item
    title
    lead
  }
`);

interface Props {
  agenda: FragmentOf<typeof agendaFields>[];
}

/** What a meeting is to deal with, in its order. */
export function AgendaList({ agenda }: Props) {
  return (
    <ul className="govuk-list agenda">
      {readFragment(agendaFields, agenda).map(({ item, title, lead }) => (
        <li key={`${item} ${title}`}>
          {item && <span className="code">{`${item} `}</span>}
          {title}
          {lead && <span className="lines__more">{lead}</span>}
        </li>
      ))}
    </ul>
  );
}
