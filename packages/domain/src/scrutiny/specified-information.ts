import type { PUBLICATION_PAGES, PublicationCadence } from "./publication-duty.ts";

/** An item of the Order, in words of our own. */
export interface SpecifiedItem {
  title: string;
  provision: string;
  cadence: PublicationCadence;
  shownOn?: (typeof PUBLICATION_PAGES)[number];
}

const schedule = (paragraph: string): string => `Schedule, paragraph ${paragraph}`;

/**
 * What the Elected Local Policing Bodies (Specified Information) Order 2011/3050 asks for, as amended by 2012/2479,
 * 2013/1816 and 2021/547, by the paragraphs of its Schedule. An office may add to it and change it.
 */
export const SPECIFIED_INFORMATION: readonly SpecifiedItem[] = [
  {
    title: "Office holders: who they are and how to write to them",
    provision: schedule("1(a) and (b)"),
    cadence: "ON_CHANGE",
  },
  { title: "Office holders: their salaries", provision: schedule("1(c)"), cadence: "ON_CHANGE" },
  { title: "Office holders: the allowances paid to them", provision: schedule("1(d)"), cadence: "QUARTERLY" },
  {
    title: "Office holders: the register of their interests",
    provision: schedule("1(e)"),
    cadence: "ON_CHANGE",
  },
  {
    title: "Office holders: how many complaints the Panel brought to their notice",
    provision: schedule("1(f)"),
    cadence: "ON_CHANGE",
  },
  {
    title: "Staff: how many there are, and what share are women, of an ethnic minority or disabled",
    provision: schedule("2(a) and (b)"),
    cadence: "ON_CHANGE",
  },
  { title: "Staff: the organisation chart", provision: schedule("2(c)"), cadence: "ON_CHANGE" },
  {
    title: "Staff: the posts, duties and salaries of senior employees",
    provision: schedule("2(d)"),
    cadence: "ON_CHANGE",
  },
  { title: "Register of gifts and hospitality offered", provision: schedule("2(e)"), cadence: "ON_CHANGE" },
  {
    title: "Use of the staff of the chief constable or of a council",
    provision: schedule("2A"),
    cadence: "ON_CHANGE",
  },
  { title: "The total budget", provision: schedule("3(a)"), cadence: "BEFORE_YEAR", shownOn: "MONEY" },
  { title: "The precept", provision: schedule("3(b)"), cadence: "BEFORE_YEAR" },
  {
    title: "Every other source of income expected",
    provision: schedule("3(c)"),
    cadence: "BEFORE_YEAR",
    shownOn: "MONEY",
  },
  {
    title: "What is planned to be spent",
    provision: schedule("3(d)"),
    cadence: "BEFORE_YEAR",
    shownOn: "MONEY",
  },
  { title: "The annual investment strategy", provision: schedule("3(e)"), cadence: "BEFORE_YEAR" },
  {
    title: "Every crime and disorder reduction grant: to whom, for what, on which conditions and why",
    provision: schedule("3(f)"),
    cadence: "MONTHLY",
    shownOn: "GRANTS",
  },
  {
    title: "Every item of spending over £500: to whom, for what, and why it is good value",
    provision: schedule("3(g)"),
    cadence: "MONTHLY",
    shownOn: "SPENDING_OVER_500",
  },
  {
    title: "Office holders’ travel, accommodation and subsistence, whatever the sum",
    provision: schedule("3(h)"),
    cadence: "QUARTERLY",
  },
  { title: "Land and buildings owned or used", provision: schedule("4(a)"), cadence: "ON_CHANGE" },
  {
    title: "Contracts over £10,000, invitations to tender for them, and a list of smaller contracts",
    provision: schedule("4"),
    cadence: "ON_CHANGE",
  },
  {
    title: "Public meetings: when and where, their agendas, papers and minutes",
    provision: schedule("5"),
    cadence: "ON_CHANGE",
    shownOn: "MEETINGS",
  },
  {
    title: "Decisions of significant public interest",
    provision: schedule("5"),
    cadence: "ON_CHANGE",
    shownOn: "DECISIONS",
  },
  {
    title: "Policies on conduct, records, complaints and making decisions",
    provision: schedule("6"),
    cadence: "ON_CHANGE",
  },
  {
    title: "Reports asked of councils and others on preventing crime and disorder",
    provision: schedule("7"),
    cadence: "ON_CHANGE",
  },
  {
    title: "How the force contributes to the national priorities for policing",
    provision: schedule("7A"),
    cadence: "ON_CHANGE",
  },
  {
    title: "The inspectorate’s latest reports on the force",
    provision: schedule("7B"),
    cadence: "ON_CHANGE",
  },
  {
    title: "Complaints about the force: the latest figures, and what the Commissioner makes of them",
    provision: schedule("7C"),
    cadence: "ON_CHANGE",
  },
  {
    title: "Independent custody visitors: how the scheme works",
    provision: schedule("8"),
    cadence: "ON_CHANGE",
  },
];
