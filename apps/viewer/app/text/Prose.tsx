import { paragraphsOf } from "./paragraphs.ts";

interface Props {
  text: string;
  className?: string;
}

/** Prose of any length, its paragraphs parted by blank lines. */
export function Prose({ text, className = "govuk-body" }: Props) {
  return paragraphsOf(text).map(({ key, paragraph }) => (
    <p className={className} key={key}>
      {paragraph}
    </p>
  ));
}
