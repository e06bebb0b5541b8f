import type { PictureType } from "../../document/document.ts";

/** The ending of a picture's file. */
const PICTURE_ENDINGS: Record<PictureType, string> = { "image/png": "png", "image/jpeg": "jpg" };

/** Where a report's picture is to be had, by whoever may read the report. */
export const pictureAddress = (of: {
  body: string;
  slug: string;
  picture: string;
  mediaType: PictureType;
}): string =>
  `/downloads/packs/${encodeURIComponent(of.body)}/${encodeURIComponent(of.slug)}/${of.picture}.${PICTURE_ENDINGS[of.mediaType]}`;
