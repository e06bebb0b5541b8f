import { graphql } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { locateRows } from "../record/locate-rows.server.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { Pages } from "../table/Pages.tsx";
import { PAGE_LENGTH, pageAsked } from "../table/page-asked.ts";
import { countWords } from "../text/count-words.ts";
import { Instant } from "../text/Instant.tsx";
import type { Route } from "./+types/AttentionPage";
import { ExceptionList, exceptionFields } from "./ExceptionList.tsx";
import { ExceptionRules, exceptionRuleFields } from "./ExceptionRules.tsx";

const attentionPage = graphql(
  `
    query AttentionPage($body: String!, $asAt: AsAt!) {
      ...RecordFrame
      exceptions(body: $body, asAt: $asAt) {
        readAt { release effectiveAt }
        lookedAt { projects measures commitments questions }
        rules { kind ...ExceptionRuleFields }
        exceptions { id kind ...ExceptionFields }
      }
    }
  `,
  [recordFrame, exceptionRuleFields, exceptionFields],
);

export async function loader(page: Route.LoaderArgs) {
  const record = await readRecord(page, attentionPage, {});
  const { rules, exceptions, readAt } = record.exceptions;
  const asked = new URL(page.request.url).searchParams.get("rule");
  const rule = rules.find(({ kind }) => kind === asked)?.kind ?? null;
  const number = pageAsked(page.request);
  const found = rule === null ? exceptions : exceptions.filter(({ kind }) => kind === rule);
  const shown = found.slice((number - 1) * PAGE_LENGTH, number * PAGE_LENGTH);
  const ids = [...new Set(shown.map(({ id }) => id))];
  const places = await locateRows(page.params.body, `release:${readAt.release}`, ids);
  return { record, rule, number, count: found.length, shown, places };
}

export default function AttentionPage({ loaderData, params: { body } }: Route.ComponentProps) {
  const { record, rule, number, count, shown, places } = loaderData;
  return (
    <RecordPage record={record} title="What needs attention" section="Needs attention">
      <p className="lead">
        What is off course, and what cannot be told because the record lacks it. The same rules find it for
        everybody: for the public here, for the Panel and for the office.
      </p>
      <p className="govuk-body">
        {lookedAtWords(record.exceptions.lookedAt)} What is late is so as at{" "}
        <Instant at={record.exceptions.readAt.effectiveAt} />.
      </p>
      <ExceptionRules body={body} rules={record.exceptions.rules} current={rule} />
      <h2 className="heading">{`${count === 0 ? "No findings" : countWords(count, "finding")}${rule === null ? "" : " by this rule"}`}</h2>
      {rule !== null && (
        <p className="govuk-body">
          <RecordLink to={paths.attention(body)}>Show what all rules find</RecordLink>
        </p>
      )}
      <ExceptionList exceptions={shown} places={places} />
      <Pages path={paths.attention(body, rule)} current={number} rows={count} />
    </RecordPage>
  );
}

/** What the rules were held against: that they find nothing says little where there is nothing to look at. */
function lookedAtWords(
  lookedAt: Record<"projects" | "measures" | "commitments" | "questions", number>,
): string {
  const projects = countWords(lookedAt.projects, "project");
  const measures = countWords(lookedAt.measures, "measure");
  const pledges = countWords(lookedAt.commitments, "pledge");
  const questions = countWords(
    lookedAt.questions,
    "question or recommendation",
    "questions and recommendations",
  );
  return `They looked at ${projects}, ${measures}, ${pledges} and ${questions}.`;
}
