import { describe, expect, it } from "vitest";
import { outlineOf } from "./outline.ts";
import { fileOf, scheduleOf } from "./testing/schedule-of.ts";

const task = (inner: string): string => fileOf(`<Tasks><Task>${inner}</Task></Tasks>`);

describe("a task", () => {
  it("has its dates as days and its money in pence", async () => {
    const { tasks } = await scheduleOf(
      task(
        "<UID>7</UID><ID>3</ID><Name>Posts &amp; <![CDATA[lamps]]></Name><OutlineLevel>1</OutlineLevel><Finish>2026-03-31T17:00:00</Finish><PercentComplete>40</PercentComplete><Cost>352625</Cost><Deadline>2026-04-30T17:00:00</Deadline>",
      ),
    );
    expect(tasks).toMatchObject([
      {
        uid: 7,
        id: 3,
        name: "Posts & lamps",
        finish: "2026-03-31",
        deadline: "2026-04-30",
        cost: 352_625n,
        percentComplete: 40,
        active: true,
        isNull: false,
      },
    ]);
  });

  it.each(["1984-01-01T00:00:00", "2049-12-31T23:59:00", "0001-01-01T00:00:00", "NA", ""])(
    "has no date where the file says %s",
    async (none) => {
      const { tasks, unread } = await scheduleOf(
        task(`<UID>1</UID><Name>A</Name><Deadline>${none}</Deadline><Finish>${none}</Finish>`),
      );
      expect(tasks[0]).toMatchObject({ deadline: null, finish: null });
      expect(unread).toEqual([]);
    },
  );

  it("tells of a value that cannot be read, and keeps the rest", async () => {
    const { tasks, unread } = await scheduleOf(
      task(
        "<UID>4</UID><Name>A</Name><Finish>2026-02-30T17:00:00</Finish><Start>soon</Start><Cost>dear</Cost>",
      ),
    );
    expect(tasks[0]).toMatchObject({ name: "A", finish: null, start: null, cost: null });
    expect(unread).toEqual([
      { taskUid: 4, element: "Start", text: "soon", reason: "it is no date" },
      { taskUid: 4, element: "Finish", text: "2026-02-30T17:00:00", reason: "there is no such day" },
      { taskUid: 4, element: "Cost", text: "dear", reason: "it is no sum of money" },
    ]);
  });

  it("may be a line left empty, by its mark or by having nothing", async () => {
    const { tasks } = await scheduleOf(
      fileOf(
        "<Tasks><Task><UID>1</UID><ID>1</ID><IsNull>1</IsNull></Task><Task><UID>2</UID><ID>2</ID></Task></Tasks>",
      ),
    );
    expect(tasks.map(({ isNull }) => isNull)).toEqual([true, true]);
    expect(outlineOf(tasks)).toEqual([]);
  });

  it.each([
    ["1", "4800", "7", { kind: "FS", lagDays: "1", lagWords: null }],
    ["3", "-2400", "5", { kind: "SS", lagDays: "-0.5", lagWords: null }],
    ["0", "28800", "8", { kind: "FF", lagDays: "2", lagWords: "2 elapsed days" }],
    ["2", "50", "19", { kind: "SF", lagDays: null, lagWords: "50% of the time that the task before takes" }],
  ])("waits by a link of kind %s and lag %s of format %s", async (type, lag, format, link) => {
    const { tasks } = await scheduleOf(
      task(
        `<UID>2</UID><Name>B</Name><PredecessorLink><PredecessorUID>1</PredecessorUID><Type>${type}</Type><LinkLag>${lag}</LinkLag><LagFormat>${format}</LagFormat></PredecessorLink>`,
      ),
    );
    expect(tasks[0]?.links).toEqual([{ from: 1, otherFile: false, ...link }]);
  });

  it("has its custom fields by the names that the office gave them, and the words of a list", async () => {
    const { tasks, unread } = await scheduleOf(
      fileOf(`<ExtendedAttributes>
          <ExtendedAttribute><FieldID>188743731</FieldID><FieldName>Text1</FieldName><Alias>RAG</Alias>
            <ValueList><Value><ID>5</ID><Value>Amber</Value></Value></ValueList></ExtendedAttribute>
          <ExtendedAttribute><FieldID>188743734</FieldID><FieldName>Text2</FieldName></ExtendedAttribute>
        </ExtendedAttributes>
        <Tasks><Task><UID>1</UID><Name>A</Name>
          <ExtendedAttribute><FieldID>188743731</FieldID><ValueID>5</ValueID></ExtendedAttribute>
          <ExtendedAttribute><FieldID>188743734</FieldID><Value>Streets</Value></ExtendedAttribute>
          <ExtendedAttribute><FieldID>99</FieldID><Value>who knows</Value></ExtendedAttribute>
        </Task></Tasks>`),
    );
    expect([...(tasks[0]?.custom ?? [])]).toEqual([
      ["RAG", "Amber"],
      ["Text2", "Streets"],
    ]);
    expect(unread).toMatchObject([
      { text: "who knows", reason: "the file does not define the custom field 99" },
    ]);
  });
});

describe("a file", () => {
  const text = task("<UID>1</UID><Name>Café £5</Name><OutlineLevel>1</OutlineLevel>");

  it.each([
    ["UTF-8 with its mark", Buffer.from(`\ufeff${text}`), 1],
    ["UTF-16 with its mark", Buffer.from(`\ufeff${text}`, "utf16le"), 3],
    ["UTF-16 the other way round", Buffer.from(`\ufeff${text}`, "utf16le").swap16(), 3],
    ["Windows-1252", Buffer.from(text.replace("UTF-8", "windows-1252"), "latin1"), 1000],
  ])("may be in %s", async (_, bytes, pieceBytes) => {
    expect((await scheduleOf(bytes, pieceBytes)).tasks[0]?.name).toBe("Café £5");
  });

  it("may bear a prefix", async () => {
    const prefixed =
      '<p:Project xmlns:p="http://schemas.microsoft.com/project"><p:Tasks><p:Task><p:UID>1</p:UID><p:Name>A</p:Name></p:Task></p:Tasks></p:Project>';
    expect((await scheduleOf(prefixed)).tasks[0]?.name).toBe("A");
  });

  it("may have a thousand levels, none of them lost", async () => {
    const deep = Array.from({ length: 1000 }, (_, level) => level + 1);
    const { tasks } = await scheduleOf(
      fileOf(
        `<Tasks>${deep.map((level) => `<Task><UID>${level}</UID><Name>L${level}</Name><OutlineLevel>${level}</OutlineLevel></Task>`).join("")}</Tasks>`,
      ),
    );
    const last = outlineOf(tasks).at(-1);
    expect(last).toMatchObject({ task: { uid: 1000 }, parent: { task: { uid: 999 } } });
  });

  it.each([
    [
      "two tasks of one UID",
      fileOf(
        "<Tasks><Task><UID>5</UID><Name>A</Name></Task><Task><UID>5</UID><ID>9</ID><Name>B</Name></Task></Tasks>",
      ),
      /two tasks with the UID 5, “A” and “B” \(line 9\)/,
    ],
    [
      "a bomb of entities",
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${text.slice(text.indexOf("<Project"))}`,
      /declares a document type/,
    ],
    [
      "another namespace",
      text.replace("schemas.microsoft.com", "example.org"),
      /its <Project> is of “http:\/\/example\.org\/project”/,
    ],
    ["a project of something else", '<Project Sdk="Build"><PropertyGroup/></Project>', /has no tasks/],
    ["another root", "<Plan/>", /it begins with <Plan>/],
    ["a file cut off", text.slice(0, -30), /is damaged/],
    ["nothing", "", /is empty/],
    [
      "a file of Project itself",
      Buffer.from("d0cf11e0a1b11ae10000", "hex"),
      /Microsoft Project file \(\.mpp\).*save it as “XML Format/,
    ],
    [
      "a file of Primavera",
      "ERMHDR\t19.12\t2026-01-01",
      /Primavera P6 file \(\.xer\): export it to Microsoft Project XML/,
    ],
    [
      "Primavera's XML",
      '<?xml version="1.0"?><APIBusinessObjects xmlns="http://xmlns.oracle.com/Primavera/P6/V19.12/API/BusinessObjects"/>',
      /PMXML/,
    ],
    ["the old exchange format", "MPX,Microsoft Project for Windows,4.0,ANSI", /\.mpx/],
    ["a text", "Dear Commissioner", /is no XML/],
  ])("is refused with a sentence when it is %s", async (_, file, sentence) => {
    await expect(scheduleOf(file)).rejects.toThrow(sentence);
  });
});
