import type { OutlineTask } from "@frankpledge/mspdi";

/** A line of the schedule that becomes a project, and the tasks below it that become its milestones. */
export interface PlacedProject {
  line: OutlineTask;
  milestones: OutlineTask[];
}

/** What the lines of a schedule become. */
export interface PlacedTasks {
  projects: PlacedProject[];
  /** Summaries above the projects, which only group them. */
  groups: OutlineTask[];
  /** Summaries below the projects, whose tasks are the project's milestones. */
  folded: OutlineTask[];
  /** Tasks of other files, which stand in the schedule for their links alone. */
  external: OutlineTask[];
  /** Tasks that were switched off, of projects that were not. */
  inactive: OutlineTask[];
  /** The times of lines that come again, such as a monthly meeting: the line stands for all of them. */
  occurrences: OutlineTask[];
}

/**
 * Which lines become projects and which milestones: the mapping of decision 029.
 * @param level the outline level whose lines are the projects; null for every summary with tasks directly below it
 */
export function placeTasks(outline: readonly OutlineTask[], level: number | null): PlacedTasks {
  const placed: PlacedTasks = {
    projects: [],
    groups: [],
    folded: [],
    external: [],
    inactive: [],
    occurrences: [],
  };
  const projects = new Map<OutlineTask, PlacedProject>();
  for (const line of outline) {
    const over = projectOver(line, projects);
    const isProject = level === null ? leadsTasks(line) : line.task.outlineLevel === level;
    if (line.parent !== null && comesAgain(line.parent)) placed.occurrences.push(line);
    else if (line.task.external) placed.external.push(line);
    else if (isProject || (over === null && isTask(line) && line.task.outlineLevel > 0)) {
      const project: PlacedProject = { line, milestones: [] };
      projects.set(line, project);
      placed.projects.push(project);
    } else if (!isTask(line) || over === null)
      (over !== null && level !== null ? placed.folded : placed.groups).push(line);
    else if (line.task.active) over.milestones.push(line);
    else placed.inactive.push(line);
  }
  return placed;
}

const isTask = (line: OutlineTask): boolean =>
  line.task.outlineLevel > 0 && (line.children.length === 0 || comesAgain(line));

/** A summary that comes again is one task to a person, whatever times lie below it. */
const comesAgain = ({ task, children }: OutlineTask): boolean =>
  task.recurring && task.outlineLevel > 0 && children.length > 0;

/** The summary of the whole schedule is no project of its own, unless it is asked for. */
const leadsTasks = ({ children, task }: OutlineTask): boolean =>
  task.outlineLevel > 0 && !task.recurring && children.some((child) => isTask(child) && !child.task.external);

function projectOver(
  line: OutlineTask,
  projects: ReadonlyMap<OutlineTask, PlacedProject>,
): PlacedProject | null {
  for (let over = line.parent; over !== null; over = over.parent) {
    const project = projects.get(over);
    if (project) return project;
  }
  return null;
}
