/** What an officer named for taking a schedule in. */
export interface ScheduleAsked {
  fileName: string;
  /** The plan's slug. */
  plan: string | null;
  level: number | null;
  /** The number of the baseline that dates were first planned by. */
  baseline: number;
  /** Roles by the resource's name in lower case. */
  roles: ReadonlyMap<string, string>;
  /** What the record calls the schedule. */
  schedule: string | null;
  today: string;
}
