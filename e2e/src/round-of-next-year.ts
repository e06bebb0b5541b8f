/** A year in which a round is still open, and what is dated is no slip of typing. */
export const NEXT_YEAR = new Date().getFullYear() + 1;

/** A round of a plan that nobody is late for yet. */
export const roundOfNextYear = (planId: string) => ({
  planId,
  title: `July to September ${NEXT_YEAR}`,
  positionDate: `${NEXT_YEAR}-09-30`,
  meetingOn: `${NEXT_YEAR}-10-25`,
});
