/** A time of day or a length of time as a spreadsheet shows it: "PT09H30M00S" as "09:30:00"; null when it is none. */
export function durationText(value = ""): string | null {
  const [found, sign = "", hours = "0", minutes = "0", seconds = "0"] =
    /^(-?)PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/.exec(value) ?? [];
  if (found === undefined) return null;
  return sign + [hours, minutes, seconds].map((part) => part.padStart(2, "0")).join(":");
}
