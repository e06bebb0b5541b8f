/** What a final annual report stands on. */
export interface AnnualReportBasis {
  /** Every objective of the plan, and whether what was done towards it in the year is stated. */
  objectives: readonly { name: string; hasProgress: boolean }[];
  panelReported: boolean;
  responded: boolean;
}

/**
 * Why an annual report cannot be final yet: one sentence for each reason. It is to report progress towards the plan's
 * objectives (Police Reform and Social Responsibility Act 2011, s.12(1)(b)), the Panel reviews it and reports or
 * recommends (s.28(4)), and the Commissioner responds and publishes the response (s.12(4)).
 * @returns nothing when it can be final
 */
export function finalAnnualReportGaps({ objectives, panelReported, responded }: AnnualReportBasis): string[] {
  const silent = objectives.filter(({ hasProgress }) => !hasProgress).map(({ name }) => `“${name}”`);
  return [
    ...(silent.length > 0 ? [`Say what progress was made towards ${silent.join(", ")}.`] : []),
    ...(panelReported ? [] : ["Log the Panel’s report or recommendations first."]),
    ...(responded ? [] : ["Log the published response to the Panel first."]),
  ];
}
