import type { LedgerSource } from "@frankpledge/domain";
import { graphql, type ResultOf, type VariablesOf } from "@frankpledge/schema";
import { request } from "../../graphql/request.ts";
import { sendFile } from "../../graphql/send-file.ts";

const importFragment = graphql(`
  fragment ImportFacts on Import @_unmask {
    id
    source
    state
    fileName
    fileBytes
    author
    startedAt
    rowsRead
    accepted
    acceptedSum
    duplicates
    duplicateSum
    takenBack
    lookalikes
    renumbered
    leftOut
    rejected
    rejectedSum
    rejectedUnread
    negatives
    undated
    noted
    questions
    printedTotals {
      sheet
      row
      printed
      read
      agrees
    }
    problem
    revision
    undoneRevision
  }
`);

const importQuery = graphql(
  `
    query Import($id: ID!) {
      import(id: $id) {
        ...ImportFacts
        layouts {
          columns {
            heading
            role
            certainty
            samples
          }
          dateOrder
          decimal
          sheets
        }
        firstLines(first: 10) {
          sourceSheet
          sourceRow
          amount
          paidOn
          supplier
          description
          expenseType
          department
          transactionNumber
        }
      }
    }
  `,
  [importFragment],
);

const importsQuery = graphql(
  `
    query Imports($body: String!) {
      imports(body: $body, first: 50) {
        ...ImportFacts
      }
    }
  `,
  [importFragment],
);

const problemsQuery = graphql(`
  query ImportProblems($id: ID!, $kind: String, $first: Int!, $offset: Int!) {
    import(id: $id) {
      problems(kind: $kind, first: $first, offset: $offset) {
        kind
        sheet
        row
        text
        reason
      }
    }
  }
`);

const remapMutation = graphql(`
  mutation RemapImport($id: ID!, $columns: [ImportColumnInput!]!, $dateOrder: DateOrder, $decimal: DecimalMark) {
    remapImport(id: $id, columns: $columns, dateOrder: $dateOrder, decimal: $decimal) {
      id
    }
  }
`);

const commitMutation = graphql(`
  mutation CommitImport($id: ID!, $reason: String) {
    commitImport(id: $id, reason: $reason) {
      id
    }
  }
`);

const cancelMutation = graphql(`
  mutation CancelImport($id: ID!) {
    cancelImport(id: $id) {
      id
    }
  }
`);

const undoMutation = graphql(`
  mutation UndoImport($id: ID!, $reason: String) {
    undoImport(id: $id, reason: $reason) {
      id
    }
  }
`);

export type ImportRead = ResultOf<typeof importQuery>["import"];
export type ImportFacts = ResultOf<typeof importsQuery>["imports"][number];
export type ImportLayout = ImportRead["layouts"][number];
export type ImportColumn = ImportLayout["columns"][number];
export type ColumnRole = ImportColumn["role"];
export type ImportProblem = ResultOf<typeof problemsQuery>["import"]["problems"][number];
/** How columns are to be read instead. */
export type Remapping = Omit<VariablesOf<typeof remapMutation>, "id">;

export const readImport = async (id: string): Promise<ImportRead> =>
  (await request(importQuery, { id })).import;

/** A body's imports, newest first. */
export const readImports = async (body: string): Promise<ImportFacts[]> =>
  (await request(importsQuery, { body })).imports;

/** A page of the rows of a file that were not taken in, or not wholly as they stand. */
export const readProblems = async (
  id: string,
  kind: ProblemKind,
  { first, offset }: { first: number; offset: number },
): Promise<ImportProblem[]> => (await request(problemsQuery, { id, kind, first, offset })).import.problems;

export type ProblemKind = "REJECTED" | "NOTED" | "LEFT_OUT";

export const remapImport = (id: string, how: Remapping) => request(remapMutation, { id, ...how });
export const commitImport = (id: string) => request(commitMutation, { id, reason: null });
export const cancelImport = (id: string) => request(cancelMutation, { id });
export const undoImport = (id: string, reason: string | null) => request(undoMutation, { id, reason });

/** What an upload is of. */
export interface Upload {
  body: string;
  source: LedgerSource;
  file: File;
}

/** Hands a file in; the reading goes on at the server. @returns the import's id */
export const uploadFile = (
  { body, source, file }: Upload,
  onProgress: (part: number) => void,
): Promise<string> =>
  sendFile(`/imports?${new URLSearchParams({ body, source, name: file.name })}`, file, onProgress);
