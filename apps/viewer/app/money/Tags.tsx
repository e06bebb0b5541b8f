interface Props {
  tags: string[];
}

/** The words that the office files a decision under. */
export function Tags({ tags }: Props) {
  if (tags.length === 0) return null;
  return (
    <span className="tags">
      {tags.map((tag) => (
        <strong className="tag" key={tag}>
          {tag}
        </strong>
      ))}
    </span>
  );
}
