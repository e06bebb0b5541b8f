import { OFFICES, type Office } from "@frankpledge/domain";
import sharp from "sharp";
import type { Account } from "../record/viewer.ts";
import { BODY, officer } from "./accounts.ts";
import type { Answer, TestApi } from "./test-api.ts";

/** A picture of one colour as a file. */
export const buildPng = (colour = "#1d5644", size = 40): Promise<Buffer> =>
  sharp({ create: { width: size, height: size / 2, channels: 3, background: colour } })
    .png()
    .toBuffer();

/** Sends a file to where pictures are handed in. */
export function sendPicture(
  { server }: TestApi,
  file: Buffer,
  as: Account | null = officer,
  name = "lamp.png",
) {
  return server.inject({
    method: "POST",
    url: `/pictures?body=${BODY}&name=${encodeURIComponent(name)}`,
    headers: {
      "content-type": "application/octet-stream",
      ...(as ? { authorization: `Bearer ${as.id}` } : {}),
    },
    payload: file,
  });
}

/** Hands a picture in as the body's officer. @returns the name by which a report shows it */
export async function handInPicture(api: TestApi, file?: Buffer): Promise<string> {
  const { id, errors } = (await sendPicture(api, file ?? (await buildPng()))).json();
  if (!id) throw new Error(`The picture was refused: ${JSON.stringify(errors)}`);
  return id;
}

/** Signs a report off for an office. */
export const signOff = (api: TestApi, id: string, office: Office, as: Account = officer): Promise<Answer> =>
  api.ask(
    "mutation ($id: ID!, $role: SignOffRole!) { signOffPack(id: $id, role: $role) { signOffs { role by on revision } } }",
    { as, variables: { id, role: office } },
  );

/** Signs a report off for every office, and makes it final. @returns the release that it is final in */
export async function makeFinal(api: TestApi, id: string): Promise<number> {
  for (const office of OFFICES) await signOff(api, id, office);
  const { finalisePack } = await api.read("mutation ($id: ID!) { finalisePack(id: $id) }", {
    as: officer,
    variables: { id },
  });
  return finalisePack;
}

/** What the public, or an account, is given of a report. @param path "first-quarter.html" */
export const takeReport = ({ server }: TestApi, path: string, as?: Account) =>
  server.inject({
    url: `/downloads/packs/${BODY}/${path}`,
    headers: as ? { authorization: `Bearer ${as.id}` } : {},
  });
