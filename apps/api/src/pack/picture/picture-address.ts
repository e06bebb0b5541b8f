import { type PictureType, pictureEnding } from "../../document/document.ts";

/** Where a report's picture is to be had, by whoever may read the report. */
export const pictureAddress = (of: {
  body: string;
  slug: string;
  picture: string;
  mediaType: PictureType;
}): string =>
  `/downloads/packs/${encodeURIComponent(of.body)}/${encodeURIComponent(of.slug)}/${of.picture}.${pictureEnding(of.mediaType)}`;
