import type { Colour } from "@frankpledge/domain";

/** A shape for each colour, so that they differ without it: in print, and for those who see colours otherwise. */
const shapes: Record<Colour, string> = {
  RED: "M8 1.5 15 14.5H1Z",
  AMBER: "M8 1 15 8 8 15 1 8Z",
  GREEN: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z",
  BLUE: "M2 2H14V14H2Z",
};

interface Props {
  colour: Colour;
}

/** A rating's colour. Its label always stands beside it. */
export function RagMark({ colour }: Props) {
  return (
    <svg
      className={`rag rag--${colour.toLowerCase()}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[colour]} />
    </svg>
  );
}
