const notes = [
  {
    title: "Versions, not edits",
    text: "The public sees published versions only. Each is numbered and kept for ever, so a figure that you quote today can be looked up as it stood.",
  },
  {
    title: "Gaps are shown",
    text: "What a paper does not say is “Not stated” here. Nothing is guessed to fill a table, and nothing unknown is shown as zero.",
  },
  {
    title: "Two ratings, kept apart",
    text: "Delivery is a person’s judgement of the work. Performance is computed from numbers. They are never merged, and each colour has its words beside it.",
  },
  {
    title: "Kinds of money do not add up",
    text: "Money approved, money set aside and gifts in kind are different things. Each has its own total, and there is none across them.",
  },
] as const;

/** How to read the record, in four short notes. */
export function ReadingNotes() {
  return (
    <section aria-labelledby="how-to-read">
      <h2 className="heading" id="how-to-read">
        How to read this record
      </h2>
      <div className="notes">
        {notes.map(({ title, text }) => (
          <div className="notes__item" key={title}>
            <h3 className="notes__title">{title}</h3>
            <p className="notes__text">{text}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
