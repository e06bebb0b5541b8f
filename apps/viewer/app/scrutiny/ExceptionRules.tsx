import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";

export const exceptionRuleFields = graphql(`
  fragment ExceptionRuleFields on ExceptionRule {
    kind
    title
    rule
    count
  }
`);

type Rule = ResultOf<typeof exceptionRuleFields>;

interface Props {
  body: string;
  rules: FragmentOf<typeof exceptionRuleFields>[];
  /** The rule whose findings alone are shown. */
  current: Rule["kind"] | null;
}

/** The rules by which something needs attention, and how much each finds. */
export function ExceptionRules({ body, rules, current }: Props) {
  const columns: readonly Column<Rule>[] = [
    {
      heading: "Rule",
      cell: ({ kind, title, count }) =>
        count > 0 && kind !== current ? (
          <RecordLink to={paths.attention(body, kind)}>{title}</RecordLink>
        ) : (
          title
        ),
    },
    { heading: "What it finds", cell: ({ rule }) => rule },
    { heading: "Found", numeric: true, cell: ({ count }) => count.toLocaleString("en-GB") },
  ];
  return (
    <DataTable
      caption="The rules, and how much each finds"
      columns={columns}
      rows={readFragment(exceptionRuleFields, rules)}
      rowKey={({ kind }) => kind}
    />
  );
}
