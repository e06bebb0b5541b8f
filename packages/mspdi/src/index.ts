export * from "./outline.ts";
export { readSchedule } from "./read-schedule.ts";
export {
  type LinkKind,
  type Schedule,
  type ScheduleHeader,
  type ScheduleLink,
  ScheduleProblem,
  type ScheduleResource,
  type ScheduleTask,
} from "./schedule.ts";
export { type WrittenSchedule, type WrittenTask, writeSchedule } from "./write-schedule.ts";
