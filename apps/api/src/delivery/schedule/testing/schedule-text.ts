/** A task's elements, as far as a test states them. */
export type TaskGiven = Record<string, string | number> & { UID: number };

/** A file of Microsoft Project with these tasks, and what else lies beside them. */
export const scheduleText = (
  tasks: readonly TaskGiven[],
  beside: { before?: string; after?: string; header?: string } = {},
): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Project xmlns="http://schemas.microsoft.com/project">
${beside.header ?? "<Title>Lighting</Title><CurrencySymbol>£</CurrencySymbol><StatusDate>2026-06-30T17:00:00</StatusDate>"}
${beside.before ?? ""}<Tasks>
${tasks.map(taskText).join("\n")}
</Tasks>${beside.after ?? ""}</Project>`;

function taskText({ Links = "", Custom = "", Baseline = "", ...fields }: TaskGiven): string {
  const own = Object.entries({ ID: fields.UID, ...fields }).map(
    ([name, value]) => `<${name}>${value}</${name}>`,
  );
  const baseline =
    Baseline === "" ? "" : `<Baseline><Number>0</Number><Finish>${Baseline}T17:00:00</Finish></Baseline>`;
  return `<Task>${own.join("")}${Links}${Custom}${baseline}</Task>`;
}

/** That a task waits for another. */
export const link = (from: number, type = 1, lag = 0): string =>
  `<PredecessorLink><PredecessorUID>${from}</PredecessorUID><Type>${type}</Type><LinkLag>${lag}</LinkLag><LagFormat>7</LagFormat></PredecessorLink>`;

const FIELD_IDS = [188743731, 188743734, 188743737, 188743740];

/** The definitions of custom fields Text1 and on, by the names that the office gave them. */
export const customFields = (...names: string[]): string =>
  `<ExtendedAttributes>${names.map((name, at) => `<ExtendedAttribute><FieldID>${FIELD_IDS[at]}</FieldID><FieldName>Text${at + 1}</FieldName><Alias>${name}</Alias></ExtendedAttribute>`).join("")}</ExtendedAttributes>`;

/** The values of a task's custom fields, Text1 and on. */
export const customValues = (...values: string[]): string =>
  values
    .map(
      (value, at) =>
        `<ExtendedAttribute><FieldID>${FIELD_IDS[at]}</FieldID><Value>${value}</Value></ExtendedAttribute>`,
    )
    .join("");
