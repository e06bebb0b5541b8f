interface NamedPriority {
  position: number;
  title: string | null;
}

/** A priority's title; some papers count their priorities and do not name them. */
export const priorityName = ({ position, title }: NamedPriority): string =>
  title ?? `Priority ${position} (not named)`;
