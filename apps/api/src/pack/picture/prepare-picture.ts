import { createHash } from "node:crypto";
import { PICTURE_TYPES, type PictureType } from "../../document/document.ts";
import { Refusal } from "../../refusal.ts";
import type { Largest } from "../../upload/uploads.ts";

/** A picture as it is kept: upright, no larger than a page needs, and with nothing in it but what is seen. */
export interface PreparedPicture {
  hash: string;
  mediaType: PictureType;
  width: number;
  height: number;
  bytes: Buffer;
}

/** The longer side of a picture as it is kept, in pixels: sharp on paper at the width of a page. */
const LONGEST_SIDE = 1_600;

/** More than a telephone's camera takes; beyond it, opening the picture could take all of the server's memory. */
const MOST_PIXELS = 60_000_000;

/** The largest file that is taken: what a good camera writes. */
export const LARGEST_PICTURE: Largest = {
  bytes: 30 * 1024 ** 2,
  instead: "save a smaller picture and hand it in again",
};

/** The largest that a picture may be once it is made ready, so that a report with several can still be sent by mail. */
const MOST_BYTES = 1_500_000;

/** By the names that `sharp` has for them. */
const TYPES: Record<string, PictureType> = { png: PICTURE_TYPES.png, jpeg: PICTURE_TYPES.jpg };

/**
 * Makes a picture ready to be kept. What a camera writes beside it, such as where and when it was taken, is left out.
 * @param path where the file lies that was handed in
 * @throws Refusal BAD_USER_INPUT, with what to do, for what is no picture or one of another kind
 */
export async function preparePicture(path: string): Promise<PreparedPicture> {
  const { default: sharp } = await import("sharp");
  const opened = sharp(path, { limitInputPixels: MOST_PIXELS, failOn: "error" });
  const { format } = await opened.metadata().catch((thrown: Error) => {
    throw notReadable(thrown);
  });
  const mediaType = TYPES[format];
  if (!mediaType)
    throw new Refusal(
      "BAD_USER_INPUT",
      `The file is a picture of the kind ${String(format).toUpperCase()}: save it as PNG or JPEG and hand it in again.`,
    );
  const upright = opened
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true });
  const written =
    mediaType === PICTURE_TYPES.png ? upright.png({ palette: false }) : upright.jpeg({ quality: 82 });
  const { data, info } = await written.toBuffer({ resolveWithObject: true }).catch((thrown: Error) => {
    throw notReadable(thrown);
  });
  if (data.length > MOST_BYTES)
    throw new Refusal(
      "BAD_USER_INPUT",
      `The picture comes to ${Math.ceil(data.length / 100_000) / 10} MB, and ${MOST_BYTES / 1_000_000} MB are the most: save a photograph as JPEG, or a smaller picture.`,
    );
  const { width, height } = info;
  return { hash: createHash("sha256").update(data).digest("hex"), mediaType, width, height, bytes: data };
}

function notReadable({ message }: Error): Refusal {
  return new Refusal(
    "BAD_USER_INPUT",
    /pixel limit/i.test(message)
      ? `The picture has more than ${MOST_PIXELS / 1_000_000} million pixels: save a smaller one and hand it in again.`
      : "The file cannot be read as a picture: it is no PNG or JPEG, or it is damaged. Open it in another program, save it as PNG or JPEG, and hand it in again.",
  );
}
