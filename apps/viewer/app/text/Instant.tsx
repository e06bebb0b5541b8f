const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/London" });

interface Props {
  at: string;
}

/** The day of a moment, as the clock in London had it. */
export function Instant({ at }: Props) {
  return <time dateTime={at}>{day.format(new Date(at))}</time>;
}
