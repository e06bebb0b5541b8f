import { type FragmentOf, readFragment } from "@frankpledge/schema";
import type { ReactNode } from "react";
import { paths } from "../paths.ts";
import { type Crumb, RecordBand } from "./RecordBand.tsx";
import { recordFrame } from "./record-frame.ts";
import type { Section } from "./SectionNavigation.tsx";
import { SyntheticBanner } from "./SyntheticBanner.tsx";
import { VersionNotice } from "./VersionNotice.tsx";

/** In letters. Decisions are often titled by whole sentences. */
const LONG_TITLE = 80;

interface Props {
  record: FragmentOf<typeof recordFrame>;
  title: string;
  /** What the title is the title of, in a word or two above it. */
  kind?: string;
  /** The part of the record that the page belongs to; a search belongs to none. */
  section?: Section;
  /** What the browser calls the page, where the title says too little. */
  pageTitle?: string;
  /** The pages between the body's own and this one. */
  trail?: Crumb[];
  children: ReactNode;
}

/** A page of a body's record: its frame says whose record it is and in which published version it is read. */
export function RecordPage({ record, title, kind, section, pageTitle = title, trail = [], children }: Props) {
  const { body, latest } = readFragment(recordFrame, record);
  if (!body) throw new Error("A page of a record was rendered without its body.");
  const isBodysOwn = title === body.name;
  const crumbs = isBodysOwn ? [] : [{ text: body.name, to: paths.body(body.slug) }, ...trail];
  return (
    <>
      <title>{`${isBodysOwn ? "" : `${pageTitle} – `}${body.name} – Frankpledge`}</title>
      {body.synthetic && <SyntheticBanner />}
      <RecordBand body={body} section={section} crumbs={crumbs} />
      <main className="govuk-width-container page" id="main">
        <VersionNotice release={body.readAt.release} latest={latest?.readAt.release ?? null} />
        {kind && <p className="kind">{kind}</p>}
        <h1 className={title.length > LONG_TITLE ? "title title--long" : "title"}>{title}</h1>
        {children}
      </main>
    </>
  );
}
