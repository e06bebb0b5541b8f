import { Typography } from "@mui/material";
import { useEffect, useRef } from "react";

/** The heading of a step. It takes the focus when the step begins, so that nobody has to look for where they are. */
export function StepHeading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Typography ref={heading} tabIndex={-1} variant="h6" component="h2" sx={{ mb: 1 }}>
      {children}
    </Typography>
  );
}
