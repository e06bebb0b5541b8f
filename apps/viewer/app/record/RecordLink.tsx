import type { ReactNode } from "react";
import { atRelease } from "../paths.ts";
import { useReleaseAsked } from "./release-asked.ts";

interface Props {
  to: string;
  className?: string;
  current?: boolean;
  children: ReactNode;
}

/** A link within a body's record. A reader who chose a published version stays in it. */
export function RecordLink({ to, className = "govuk-link", current = false, children }: Props) {
  return (
    <a
      className={className}
      href={atRelease(to, useReleaseAsked())}
      aria-current={current ? "page" : undefined}
    >
      {children}
    </a>
  );
}
