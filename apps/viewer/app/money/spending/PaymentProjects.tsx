import { formatMoney } from "@frankpledge/domain";
import { paths } from "../../paths.ts";
import { RecordLink } from "../../record/RecordLink.tsx";
import { moneyWords, penceOf } from "../amount-words.ts";
import type { PaymentRow } from "./payment-row.ts";

interface Props {
  body: string;
  payment: Pick<PaymentRow, "amount" | "allocations" | "projects">;
}

/** What a payment counts for; of one that is shared, how much for each. What is not linked says so. */
export function PaymentProjects({ body, payment: { amount, allocations, projects } }: Props) {
  if (allocations.length === 0) return <span className="gap">Not yet linked to a project</span>;
  const rest = allocations.reduce((left, part) => left - penceOf(part.amount), penceOf(amount));
  const isShared = allocations.length > 1 || rest !== 0n;
  return (
    <span className="lines">
      {allocations.map(({ projectId, amount: part }) => {
        const project = projects.find(({ id }) => id === projectId);
        return (
          <span className="lines" key={projectId ?? "outside"}>
            {project?.plan ? (
              <RecordLink to={paths.project(body, project.plan.slug, project.slug)}>
                {project.title}
              </RecordLink>
            ) : projectId === null ? (
              "Outside the plan’s projects"
            ) : (
              <span className="gap">A project that is not published</span>
            )}
            {isShared && <span className="lines__more">{moneyWords(part)}</span>}
          </span>
        );
      })}
      {rest !== 0n && (
        <span className="lines">
          <span className="gap">Not yet linked to a project</span>
          <span className="lines__more">{formatMoney(rest)}</span>
        </span>
      )}
    </span>
  );
}
