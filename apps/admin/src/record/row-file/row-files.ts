import { graphql, type ResultOf } from "@frankpledge/schema";
import { request } from "../../graphql/request.ts";
import { sendFile } from "../../graphql/send-file.ts";

const kindsQuery = graphql(`
  query RowFileKinds {
    rowFileKinds {
      name
      title
      forms
      options {
        name
        description
        example
      }
    }
  }
`);

const beforeQuery = graphql(`
  query RowFilesBefore($body: String!) {
    rowFiles(body: $body, first: 20) {
      id
      kind
      fileName
      author
      handedInAt
      revision
    }
    plans(body: $body, asAt: "live", first: 50) {
      nodes {
        id
        slug
        title
      }
    }
  }
`);

const fileQuery = graphql(`
  query RowFile($id: ID!) {
    rowFile(id: $id) {
      id
      kind
      fileName
      author
      handedInAt
      revision
    }
  }
`);

const reportFragment = graphql(`
  fragment RowFileReportFacts on RowFileReport @_unmask {
    rows
    accepted
    createdCount
    changedCount
    duplicates
    rejectedCount
    seenAt
    revision
    questions
    notes
    changes {
      kind
      entity
      id
      label
      sheet
      row
      fields {
        field
        label
        before
        after
      }
    }
    rejected {
      sheet
      row
      reason
      text
    }
    leftOut {
      what
      count
      reason
    }
    lacking {
      entity
      id
      label
    }
  }
`);

const previewQuery = graphql(
  `
    query RowFilePreview($id: ID!, $options: [RowFileOptionInput!]) {
      rowFilePreview(id: $id, options: $options) {
        ...RowFileReportFacts
      }
    }
  `,
  [reportFragment],
);

const takeMutation = graphql(
  `
    mutation TakeRowFile($id: ID!, $options: [RowFileOptionInput!], $ifRevision: Int!, $reason: String) {
      takeRowFile(id: $id, options: $options, ifRevision: $ifRevision, reason: $reason) {
        ...RowFileReportFacts
      }
    }
  `,
  [reportFragment],
);

const giveUpMutation = graphql(`
  mutation GiveUpRowFile($id: ID!) {
    giveUpRowFile(id: $id)
  }
`);

export type RowFileKind = ResultOf<typeof kindsQuery>["rowFileKinds"][number];
export type RowFileFacts = ResultOf<typeof fileQuery>["rowFile"];
export type RowFileReport = ResultOf<typeof previewQuery>["rowFilePreview"];
export type RowTaken = RowFileReport["changes"][number];
/** What a person named, by the options' names. */
export type OptionsNamed = Readonly<Record<string, string>>;

export const readKinds = async (): Promise<RowFileKind[]> => (await request(kindsQuery, {})).rowFileKinds;
export const readFile = async (id: string): Promise<RowFileFacts> =>
  (await request(fileQuery, { id })).rowFile;

/** The files that were taken in before, and the plans whose workbooks can be taken away. */
export const readBefore = async (body: string) => {
  const { rowFiles, plans } = await request(beforeQuery, { body });
  return { files: rowFiles, plans: plans.nodes };
};

/** What taking the file in would add and change. */
export const previewFile = async (id: string, named: OptionsNamed): Promise<RowFileReport> =>
  (await request(previewQuery, { id, options: asOptions(named) })).rowFilePreview;

/** Takes the file in, as long as the record is as it was when the differences were seen. */
export const takeFile = async (
  id: string,
  named: OptionsNamed,
  { seenAt }: RowFileReport,
  reason: string,
): Promise<RowFileReport> =>
  (
    await request(takeMutation, {
      id,
      options: asOptions(named),
      ifRevision: seenAt,
      reason: reason.trim() || null,
    })
  ).takeRowFile;

export const giveUpFile = (id: string) => request(giveUpMutation, { id });

/** Hands a file of rows in. @returns its id */
export const uploadRows = (
  { body, kind, file }: { body: string; kind: string; file: File },
  onProgress: (part: number) => void,
): Promise<string> =>
  sendFile(`/row-files?${new URLSearchParams({ body, kind, name: file.name })}`, file, onProgress);

const asOptions = (named: OptionsNamed) =>
  Object.entries(named)
    .filter(([, value]) => value.trim() !== "")
    .map(([name, value]) => ({ name, value }));
