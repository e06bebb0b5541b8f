import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { BODY, officer, reader, stranger } from "../../testing/accounts.ts";
import { buildPack, buildPlan } from "../../testing/builders.ts";
import { buildPng, handInPicture, sendPicture } from "../../testing/reports.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const refusalOf = async (file: Buffer): Promise<string> =>
  (await sendPicture(api, file)).json().errors[0].message;
const look = (hash: string, as?: typeof officer) =>
  api.server.inject({
    url: `/pictures/${BODY}/${hash}`,
    headers: as ? { authorization: `Bearer ${as.id}` } : {},
  });
const photograph = (given: { width: number; height: number }) =>
  sharp({ create: { ...given, channels: 3, background: "#c98a17" } }).jpeg();

it("is kept upright and small, without what a camera writes beside it", async () => {
  const file = await photograph({ width: 3000, height: 1000 })
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Artist: "Jo Bloggs" }, IFD3: { GPSLatitude: "51/1 0/1 0/1" } })
    .toBuffer();
  expect(file.includes("Jo Bloggs")).toBe(true);
  const { rawPayload, headers } = await look(await handInPicture(api, file), officer);
  expect(headers["content-type"]).toBe("image/jpeg");
  expect(rawPayload.includes("Jo Bloggs")).toBe(false);
  const { width, height, exif } = await sharp(rawPayload).metadata();
  expect([width, height, exif]).toEqual([533, 1600, undefined]);
});

it("is kept once, however often it is handed in", async () => {
  const file = await buildPng("#123456");
  expect(await handInPicture(api, file)).toBe(await handInPicture(api, file));
});

it("is refused with what to do when it is none, of another kind, damaged or too large", async () => {
  expect(await refusalOf(Buffer.from("Date,Supplier\n"))).toMatch(/^The file cannot be read as a picture/);
  expect(await refusalOf(Buffer.alloc(0))).toMatch(/^The file cannot be read as a picture/);
  const whole = await photograph({ width: 400, height: 300 }).toBuffer();
  expect(await refusalOf(whole.subarray(0, 700))).toMatch(/damaged/);
  expect(await refusalOf(await photograph({ width: 20, height: 20 }).webp().toBuffer())).toBe(
    "The file is a picture of the kind WEBP: save it as PNG or JPEG and hand it in again.",
  );
  expect(
    await refusalOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')),
  ).toMatch(/^The file is a picture of the kind SVG/);
  const noise = sharp({
    create: {
      width: 1600,
      height: 1600,
      channels: 3,
      background: "#fff",
      noise: { type: "gaussian", mean: 128, sigma: 60 },
    },
  });
  expect(await refusalOf(await noise.png().toBuffer())).toMatch(/1\.5 MB are the most/);
  const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();
  expect(await refusalOf(Buffer.alloc(30 * 1024 ** 2 + 1))).toBe(
    "The file is larger than 30 MB: save a smaller picture and hand it in again.",
  );
  expect(await refusalOf(bomb)).toMatch(/^The picture has more than 60 million pixels/);
});

it("is handed in by officers of the body, and seen by those who see its live record", async () => {
  const file = await buildPng("#654321");
  for (const [account, status] of [
    [null, 401],
    [reader, 403],
    [stranger, 403],
  ] as const)
    expect((await sendPicture(api, file, account)).statusCode).toBe(status);
  const hash = await handInPicture(api, file);
  expect((await look(hash)).statusCode).toBe(401);
  expect((await look(hash, stranger)).statusCode).toBe(403);
  expect((await look(hash, reader)).statusCode).toBe(200);
  expect((await look("0".repeat(64), officer)).statusCode).toBe(404);
});

it("says what it shows, or that it is decorative, and was handed in", async () => {
  const plan = (await api.create("Plan", buildPlan({ slug: "testshire-2025" }))).id;
  const create = async (pictures: object[]) => {
    const input = buildPack(plan, { body: BODY, sections: [{ text: "See:", pictures }] });
    const { errors } = await api.ask(
      "mutation ($input: CreatePackInput!) { createPack(input: $input) { id } }",
      {
        as: officer,
        variables: { input },
      },
    );
    return errors[0]?.message;
  };
  const picture = await handInPicture(api);
  expect(await create([{ picture }])).toContain("Say what the picture shows");
  expect(await create([{ picture, alternative: "A lamp", decorative: true }])).toContain("one of the two");
  expect(await create([{ picture: "0".repeat(64), decorative: true }])).toContain(
    "names a picture that was not handed in (000000000000…): hand it in first.",
  );
  expect(await create([{ picture, decorative: true }])).toBeUndefined();
});
