import { PassThrough, type Readable } from "node:stream";
import { formatPartialDate, type PartialDate } from "@frankpledge/domain";
import { writeXlsx } from "@frankpledge/tabular";
import { cellOfValue } from "../plan-file/field-cell.ts";
import type { AskedRound, ToldUpdate } from "../update-link/asked.ts";
import { answerColumns, TELLING, UPDATES_SHEET } from "./round-columns.ts";

/**
 * A round as a workbook to be sent out and to come back: a row for each project that it asks, with what is answered
 * already, and a sheet that says how it is filled in.
 */
export function writeRoundSheet(round: AskedRound): Readable {
  const out = new PassThrough();
  const rows = round.projects.map(({ slug, title, owner, latest, answer }) => [
    round.slug,
    slug,
    title,
    owner,
    latest === null ? "None yet" : lastWords(round, latest),
    ...answerColumns.map(({ field, type }) => (answer === null ? null : cellOfValue(type, answer[field]))),
  ]);
  writeXlsx(
    [
      {
        name: UPDATES_SHEET,
        columns: [
          { header: TELLING.round, width: 18 },
          { header: TELLING.project, width: 24 },
          { header: TELLING.title, width: 36 },
          { header: TELLING.owner, width: 28 },
          { header: TELLING.last, width: 50 },
          ...answerColumns.map(({ heading, width }) => ({ header: heading, width })),
        ],
        rows,
      },
      {
        name: "How to fill this in",
        columns: [
          { header: "What", width: 24 },
          { header: "How", width: 100 },
        ],
        rows: guide(round),
      },
    ],
    out,
  ).catch((thrown: Error) => out.destroy(thrown));
  return out;
}

const date = (text: string): string => formatPartialDate(text as PartialDate);

function lastWords(round: AskedRound, { colour, positionDate, narrative, forecastEnd }: ToldUpdate): string {
  const rating = round.ratings.find((one) => one.colour === colour)?.label ?? colour ?? "Not rated";
  const end = forecastEnd === null ? "" : ` Forecast end ${date(forecastEnd)}.`;
  return `${date(positionDate)}, ${rating}: ${narrative}${end}`;
}

const guide = (round: AskedRound): string[][] => [
  ["Round", `${round.title}: say where each project stood on ${date(round.positionDate)}.`],
  ...(round.note === null ? [] : [["Asked in this round", round.note]]),
  [
    `${TELLING.round}, ${TELLING.project}`,
    "Change nothing here: by these the row is found again. Rows may be cut out.",
  ],
  ["A row left blank", "Is no answer, and is passed over."],
  [
    "Rating",
    `${round.ratings.length === 0 ? "Red, Amber, Green or Blue" : round.ratings.map(({ colour, label, definition }) => `${cellOfValue(answerColumns[0]?.type as never, colour)}: ${label}${definition ? `, ${definition}` : ""}`).join(" / ")}. Blank where it is not rated.`,
  ],
  ["What has happened", "Needed in every row that answers. Write for the public; name roles, not people."],
  ["Per cent done", "A whole number from 0 to 100."],
  ["Forecast end", "A month, such as March 2027. Blank where it has not moved."],
  ["Help needed", "What others must do so that the work can go on."],
];
