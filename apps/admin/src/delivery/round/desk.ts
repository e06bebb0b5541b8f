import { graphql, type ResultOf } from "@frankpledge/schema";
import { request } from "../../graphql/request.ts";

const deskQuery = graphql(`
  query RoundDesk($id: ID!) {
    roundById(id: $id) {
      plan { schemes { id kind } }
      answers { id projectTitle state receivedOn updateId helpNeeded }
    }
    updateDesk(roundId: $id) {
      ownerId
      owner
      mailbox
      projects { id answered }
      link { id state expiresAt used }
      mail { queuedAt sentAt failure }
    }
  }
`);

const mailboxMutation = graphql(`
  mutation SetOwnerMailbox($ownerId: ID!, $address: String) {
    setOwnerMailbox(ownerId: $ownerId, address: $address)
  }
`);

const linkMutation = graphql(`
  mutation MakeUpdateLink($roundId: ID!, $ownerId: ID!) {
    makeUpdateLink(roundId: $roundId, ownerId: $ownerId) {
      id
      path
    }
  }
`);

const revokeMutation = graphql(`
  mutation RevokeUpdateLink($id: ID!) {
    revokeUpdateLink(id: $id)
  }
`);

const sendMutation = graphql(`
  mutation SendUpdateLinks($roundId: ID!, $ownerIds: [ID!]!) {
    sendUpdateLinks(roundId: $roundId, ownerIds: $ownerIds) {
      sent
      waiting
      problem
      leftOut
    }
  }
`);

const againMutation = graphql(`
  mutation SendWaitingMail($body: String!) {
    sendWaitingMail(body: $body) {
      sent
      waiting
      problem
      leftOut
    }
  }
`);

type DeskRead = ResultOf<typeof deskQuery>;
export type Answer = NonNullable<DeskRead["roundById"]>["answers"][number];
export type OwnerAsked = Omit<DeskRead["updateDesk"][number], "projects"> & {
  answers: Answer[];
  /** The plan's scheme for the delivery RAG, if it has one. */
  schemeId: string | null;
};
export type MailReport = ResultOf<typeof sendMutation>["sendUpdateLinks"];
export type NewLink = ResultOf<typeof linkMutation>["makeUpdateLink"];

/** Whom a round asks, each owner with what came of its projects. */
export async function readDesk(id: string): Promise<OwnerAsked[]> {
  const { roundById, updateDesk } = await request(deskQuery, { id });
  const answers = new Map(roundById?.answers.map((answer) => [answer.id, answer]));
  const schemeId = roundById?.plan.schemes.find(({ kind }) => kind === "DELIVERY")?.id ?? null;
  return updateDesk.map(({ projects, ...owner }) => ({
    ...owner,
    schemeId,
    answers: projects.flatMap((project) => answers.get(project.id) ?? []),
  }));
}

export const setMailbox = (ownerId: string, address: string | null) =>
  request(mailboxMutation, { ownerId, address });

/** Makes an owner a new link; the one before no longer opens. */
export const makeLink = async (roundId: string, ownerId: string): Promise<NewLink> =>
  (await request(linkMutation, { roundId, ownerId })).makeUpdateLink;

export const revokeLink = (id: string) => request(revokeMutation, { id });

/** Mails links to owners who have not answered for every project. */
export const sendLinks = async (roundId: string, ownerIds: string[]): Promise<MailReport> =>
  (await request(sendMutation, { roundId, ownerIds })).sendUpdateLinks;

/** Tries the mails again that wait. */
export const sendAgain = async (body: string): Promise<MailReport> =>
  (await request(againMutation, { body })).sendWaitingMail;
