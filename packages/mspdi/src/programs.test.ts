import { describe, expect, it } from "vitest";
import { outlineOf } from "./outline.ts";
import { scheduleOf } from "./testing/schedule-of.ts";

/** Files as the programs write them that offices use: invented schedules, each with what is particular to its writer. */
const NAMESPACE = 'xmlns="http://schemas.microsoft.com/project"';

describe("Project 2002 and 2003", () => {
  const file = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r
<Project ${NAMESPACE}>\r
	<Name>lighting.xml</Name>\r
	<StatusDate>NA</StatusDate>\r
	<CurrentDate>2003-12-01T08:00:00</CurrentDate>\r
	<CurrencySymbol>£</CurrencySymbol>\r
	<OutlineCodes>\r
		<OutlineCode><FieldID>188744096</FieldID><FieldName>Outline Code1</FieldName><Alias>Strand</Alias>\r
			<Values><Value><ValueID>1</ValueID><ParentValueID>0</ParentValueID><Value>South</Value></Value>\r
				<Value><ValueID>2</ValueID><ParentValueID>1</ParentValueID><Value>Coast</Value></Value></Values></OutlineCode>\r
	</OutlineCodes>\r
	<ExtendedAttributes/>\r
	<Tasks>\r
		<Task><UID>0</UID><ID>0</ID><Type>1</Type><IsNull>0</IsNull><OutlineNumber>0</OutlineNumber><OutlineLevel>0</OutlineLevel></Task>\r
		<Task><UID>4</UID><ID>1</ID><Name>Lamps</Name><OutlineNumber>1</OutlineNumber><OutlineLevel>1</OutlineLevel><Notes>One\r\nTwo</Notes>\r
			<Finish>2003-12-05T17:00:00</Finish><Cost>352625.4999</Cost><FixedCost>0</FixedCost>\r
			<PredecessorLink><PredecessorUID>6</PredecessorUID></PredecessorLink>\r
			<PredecessorLink><Type>1</Type><CrossProject>1</CrossProject><CrossProjectName>..\\other.mpp\\3</CrossProjectName></PredecessorLink>\r
			<PredecessorLink><Type>1</Type></PredecessorLink>\r
			<OutlineCode><UID>1</UID><FieldID>188744096</FieldID><ValueID>2</ValueID></OutlineCode>\r
			<Baseline><TimephasedData><Type>4</Type><UID>4</UID><Start>2003-12-01T08:00:00</Start><Value>PT8H0M0S</Value></TimephasedData>\r
				<Number>0</Number><Finish>2003-12-04T17:00:00</Finish><Cost>300000.00</Cost></Baseline></Task>\r
		<Task><UID>5</UID><ID>2</ID></Task>\r
		<Task><UID>6</UID><ID>3</ID><Name>Posts</Name><OutlineLevel>1</OutlineLevel></Task>\r
	</Tasks>\r
	<Assignments><Assignment><UID>1</UID><TaskUID>4</TaskUID><ResourceUID>-65535</ResourceUID></Assignment></Assignments>\r
</Project>\r
`;

  it("have blank rows, outline codes, links by UID alone and costs in parts of a penny", async () => {
    const { header, tasks, assignments, unread } = await scheduleOf(file, 7);
    expect(header).toMatchObject({ title: null, name: "lighting.xml", statusDate: null, currency: "GBP" });
    const lamps = tasks.find(({ uid }) => uid === 4);
    expect(lamps).toMatchObject({
      finish: "2003-12-05",
      cost: 352_625n,
      notes: "One\nTwo",
      baselines: [{ number: 0, finish: "2003-12-04", cost: 300_000n }],
      custom: new Map([["Strand", "South.Coast"]]),
    });
    expect(lamps?.links).toMatchObject([{ from: 6, kind: "FS", lagDays: "0" }, { otherFile: true }]);
    expect(tasks.map(({ isNull }) => isNull)).toEqual([false, false, true, false]);
    expect(assignments).toEqual([]);
    expect(unread).toEqual([
      { taskUid: 4, element: "PredecessorLink", text: "", reason: "it names no task" },
    ]);
  });
});

describe("Project 2010 to 2021", () => {
  const of = (inner: string) =>
    scheduleOf(
      `\ufeff<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Project ${NAMESPACE}><SaveVersion>14</SaveVersion><BuildNumber>16.0.15128.20158</BuildNumber><Name>Lighting.xml</Name><GUID>0B6F1C20-4D3E-4A51-9C7B-000000000001</GUID><Title>Lighting</Title>${inner}</Project>`,
    );

  it("schedule tasks by hand, whose dates may be there alone or be words", async () => {
    const { header, tasks, unread } = await of(
      `<Tasks><Task><UID>1</UID><GUID>0B6F1C20-4D3E-4A51-9C7B-000000000002</GUID><ID>1</ID><Name>Lamps</Name><Active>1</Active><Manual>1</Manual><OutlineLevel>1</OutlineLevel><ManualStart>2026-01-05T08:00:00</ManualStart><ManualFinish>2026-02-06T17:00:00</ManualFinish><DisplayAsSummary>0</DisplayAsSummary></Task>
       <Task><UID>2</UID><ID>2</ID><Name>Posts</Name><Active>0</Active><Manual>1</Manual><OutlineLevel>1</OutlineLevel><Finish>when funds allow</Finish></Task></Tasks>`,
    );
    expect(header.guid).toBe("0B6F1C20-4D3E-4A51-9C7B-000000000001");
    expect(tasks).toMatchObject([
      { start: "2026-01-05", finish: "2026-02-06", active: true },
      { finish: null, active: false },
    ]);
    expect(unread).toEqual([
      { taskUid: 2, element: "Finish", text: "when funds allow", reason: "it is no date" },
    ]);
  });

  it("have lists of words in outline codes of their own, and fields of several values", async () => {
    const { tasks, unread } = await of(
      `<OutlineCodes><OutlineCode><Guid>A1</Guid><Values><Value><ValueID>7</ValueID><FieldGUID>B7</FieldGUID><Value>Amber</Value></Value></Values></OutlineCode></OutlineCodes>
       <ExtendedAttributes><ExtendedAttribute><FieldID>188743731</FieldID><FieldName>Text1</FieldName><Alias>RAG</Alias><Ltuid>A1</Ltuid></ExtendedAttribute>
       <ExtendedAttribute><FieldID>188743734</FieldID><FieldName>Text2</FieldName><Alias>Areas</Alias></ExtendedAttribute></ExtendedAttributes>
       <Tasks><Task><UID>1</UID><Name>Lamps</Name>
        <ExtendedAttribute><FieldID>188743731</FieldID><ValueGUID>B7</ValueGUID></ExtendedAttribute>
        <ExtendedAttribute><FieldID>188743734</FieldID><Value>North</Value></ExtendedAttribute>
        <ExtendedAttribute><FieldID>188743734</FieldID><Value>South</Value></ExtendedAttribute>
        <ExtendedAttribute><FieldID>188744016</FieldID><Value>of no definition</Value></ExtendedAttribute>
        <ExtendedAttribute><FieldID>188743731</FieldID><ValueID>99</ValueID></ExtendedAttribute></Task></Tasks>`,
    );
    expect(tasks[0]?.custom).toEqual(
      new Map([
        ["RAG", "Amber"],
        ["Areas", "North; South"],
        ["Text30", "of no definition"],
      ]),
    );
    expect(unread).toMatchObject([{ text: "99", reason: "the list of the field “RAG” has no such value" }]);
  });
});

describe("ProjectLibre, OpenProj and GanttProject", () => {
  it("order the elements otherwise, leave many out and write numbers as programs do", async () => {
    const { header, tasks, unread } = await scheduleOf(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Project ${NAMESPACE}>
    <Name>Lighting</Name><Title></Title><CurrencySymbol>$</CurrencySymbol><MinutesPerDay>0</MinutesPerDay>
    <Tasks>
        <Task><Name>Lamps</Name><OutlineNumber>1</OutlineNumber><UID>1</UID><ID>1</ID><PercentComplete>33.3</PercentComplete><Cost>1.2345E4</Cost><Finish>2026-02-06T17:00:00Z</Finish><Priority>500</Priority></Task>
        <Task><Name/><OutlineNumber>1.1</OutlineNumber><UID>2</UID><ID>2</ID><PercentComplete>140</PercentComplete><Cost>-50.5</Cost><Deadline>1970-01-01T00:00:00</Deadline>
            <PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type><LinkLag>PT8H0M0S</LinkLag></PredecessorLink></Task>
        <Task><Name>Without a number</Name></Task>
        <Task><UID>-65535</UID><Name>Unassigned</Name></Task>
    </Tasks>
</Project>`,
    );
    expect(header).toMatchObject({ name: "Lighting", title: null, currency: "USD" });
    expect(tasks).toMatchObject([
      { uid: 1, outlineLevel: 1, percentComplete: 33, cost: 12_345n, finish: "2026-02-06", active: true },
      { uid: 2, name: null, outlineLevel: 2, percentComplete: null, cost: -51n, deadline: null },
    ]);
    expect(unread.map(({ element, text, reason }) => `${element} “${text}”: ${reason}`)).toEqual([
      "PercentComplete “140”: a share lies between 0 and 100",
      "LinkLag “PT8H0M0S”: it is no whole number",
      "Task “Without a number”: it bears no UID",
      "Task “Unassigned”: its UID is -65535, which is that of no task",
    ]);
  });

  it("count the levels from 0 without a summary of the whole", async () => {
    const { tasks } = await scheduleOf(
      `<Project ${NAMESPACE}><Tasks><Task><UID>1</UID><Name>A</Name><OutlineLevel>0</OutlineLevel></Task><Task><UID>2</UID><Name>B</Name><OutlineLevel>1</OutlineLevel></Task><Task><UID>3</UID><Name>C</Name><OutlineLevel>0</OutlineLevel></Task></Tasks></Project>`,
    );
    expect(outlineOf(tasks).map(({ task, parent }) => [task.outlineLevel, parent?.task.uid])).toEqual([
      [1, undefined],
      [2, 1],
      [1, undefined],
    ]);
  });
});

describe("other programs", () => {
  it.each([
    ["without a namespace", "<Project>"],
    [
      "with those of XML alone",
      '<Project xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    ],
    ["with a stroke behind it", '<Project xmlns="http://schemas.microsoft.com/project/">'],
  ])("write the root %s", async (_, root) => {
    const { tasks } = await scheduleOf(
      `${root}<Tasks><Task id="7"><UID>1</UID><Name>A &#163;5 &gt; B<!-- <Name>no</Name> --></Name><Notes/></Task></Tasks></Project>`,
    );
    expect(tasks).toMatchObject([{ uid: 1, name: "A £5 > B", notes: null }]);
  });

  it("leave characters in that XML forbids, as planners paste them", async () => {
    const { tasks } = await scheduleOf(
      `<Project ${NAMESPACE}><Tasks><Task><UID>1</UID><Name>Lamps\u000b and&#x0B; posts</Name></Task></Tasks></Project>`,
    );
    expect(tasks[0]?.name).toBe("Lamps and posts");
  });
});
