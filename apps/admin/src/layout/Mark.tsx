import SvgIcon, { type SvgIconProps } from "@mui/material/SvgIcon";

const NEIGHBOURS = Array.from({ length: 10 }, (_, place) => (place / 10) * 2 * Math.PI);

/** Ten neighbours in a ring, each answering for the next: a frankpledge. The one who pledged stands out. */
export function Mark(props: SvgIconProps) {
  return (
    <SvgIcon viewBox="0 0 24 24" {...props}>
      {NEIGHBOURS.map((angle, place) => (
        <circle
          key={angle}
          cx={12 + 9 * Math.sin(angle)}
          cy={12 - 9 * Math.cos(angle)}
          r={place === 0 ? 2.6 : 1.7}
          opacity={place === 0 ? 1 : 0.75}
        />
      ))}
    </SvgIcon>
  );
}
