import type { Office, packFields } from "@frankpledge/domain";
import { graphql } from "@frankpledge/schema";
import type { Row } from "../field/entities.ts";
import { request } from "../graphql/request.ts";

/** A report as its page has it. */
export type PackRow = Row<typeof packFields> & { body: { slug: string }; finalRelease: number | null };

const signOffMutation = graphql(`
  mutation SignOffPack($id: ID!, $role: SignOffRole!) {
    signOffPack(id: $id, role: $role) { id }
  }
`);

const takeBackMutation = graphql(`
  mutation TakeBackSignOffs($id: ID!) {
    takeBackSignOffs(id: $id) { id }
  }
`);

const finaliseMutation = graphql(`
  mutation FinalisePack($id: ID!, $title: String) {
    finalisePack(id: $id, title: $title)
  }
`);

const correctMutation = graphql(`
  mutation CorrectPack($id: ID!, $correction: String!) {
    correctPack(id: $id, correction: $correction) { id }
  }
`);

export const signOff = (id: string, role: Office) => request(signOffMutation, { id, role });
export const takeBackSignOffs = (id: string) => request(takeBackMutation, { id });

/** @returns the number of the published version that the report is final in */
export const finalise = async (id: string, title: string | null): Promise<number> =>
  (await request(finaliseMutation, { id, title })).finalisePack;

/** @returns the id of the next edition */
export const correct = async (id: string, correction: string): Promise<string> =>
  (await request(correctMutation, { id, correction })).correctPack.id;

const FORMS = [
  ["html", "Read it"],
  ["docx", "Word"],
  ["pdf", "PDF"],
  ["xlsx", "Excel"],
] as const;

/** Where a report is to be had in each of its forms, with the word on each button. */
export const formsOf = ({ body, slug }: PackRow): { form: string; word: string; address: string }[] =>
  FORMS.map(([form, word]) => ({ form, word, address: `/downloads/packs/${body.slug}/${slug}.${form}` }));
