import { createReadStream } from "node:fs";
import { readSchedule, type Schedule, ScheduleProblem } from "@frankpledge/mspdi";
import type { FileKind, OptionsNamed } from "../../record/proposal/file-kind.ts";
import { Refusal } from "../../refusal.ts";
import { proposeSchedule } from "./propose-schedule.ts";

/** The schedule that an office keeps in Microsoft Project or ProjectLibre. */
export const scheduleFile: FileKind = {
  name: "project",
  title: "A schedule of Microsoft Project",
  forms: "XML, as Microsoft Project (2002 to 2021) and ProjectLibre save it",
  options: [
    { name: "plan", description: "the plan that its projects belong to", example: "hampshire-2020" },
    {
      name: "level",
      description:
        "the outline level whose lines are the projects, 0 for the whole schedule; where none is given, every summary with tasks directly below it is one",
      example: "2",
    },
    {
      name: "baseline",
      description: "the baseline that dates were first planned by, 0 to 10; 0 where none is given",
      example: "1",
    },
    {
      name: "roles",
      description: "the roles that resources stand for, so that the people stay out of the record",
      example: "Resource 1=Head of Lighting; Resource 2=Head of Streets",
    },
    {
      name: "schedule",
      description: "the name by which the record knows the schedule, where its file has been given another",
      example: "Delivery plan",
    },
  ],
  async read(file, { options, today }) {
    const asked = {
      plan: options.plan?.trim() || null,
      level: wholeOption(options, "level", 1000),
      baseline: wholeOption(options, "baseline", 10) ?? 0,
      roles: rolesOption(options.roles),
      schedule: options.schedule?.trim() || null,
      today,
    };
    return proposeSchedule(await read(file.path, file.name), { ...asked, fileName: file.name });
  },
};

async function read(path: string, name: string): Promise<Schedule> {
  try {
    return await readSchedule(createReadStream(path), name);
  } catch (thrown) {
    throw thrown instanceof ScheduleProblem ? new Refusal("BAD_USER_INPUT", thrown.message) : thrown;
  }
}

function wholeOption(options: OptionsNamed, name: string, most: number): number | null {
  const text = options[name]?.trim() ?? "";
  if (text === "") return null;
  if (/^\d{1,4}$/.test(text) && Number(text) <= most) return Number(text);
  throw new Refusal(
    "BAD_USER_INPUT",
    `The ${name} is a whole number from 0 to ${most}, and not “${text.slice(0, 40)}”.`,
  );
}

function rolesOption(text: string | undefined): Map<string, string> {
  const roles = new Map<string, string>();
  for (const part of (text ?? "").split(";").filter((given) => given.trim() !== "")) {
    const [, resource, role] = /^\s*(.+?)\s*=\s*(.+?)\s*$/s.exec(part) ?? [];
    if (resource === undefined || role === undefined)
      throw new Refusal(
        "BAD_USER_INPUT",
        `Roles are written “Resource=Role; Resource=Role”, and “${part.trim().slice(0, 80)}” is not.`,
      );
    roles.set(resource.toLowerCase(), role);
  }
  return roles;
}
