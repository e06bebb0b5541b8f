/** A tithing: ten neighbours in a ring, each answering for the others; one of them speaks. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <circle className="mark__ring" cx="20" cy="20" r="14.5" />
      {neighbours.map(([x, y], place) => (
        <circle
          className={place === 0 ? "mark__speaker" : "mark__neighbour"}
          cx={x}
          cy={y}
          r="3.1"
          key={`${x},${y}`}
        />
      ))}
    </svg>
  );
}

const neighbours = Array.from({ length: 10 }, (_, place) => {
  const angle = (place / 10) * 2 * Math.PI - Math.PI / 2;
  return [round(20 + 14.5 * Math.cos(angle)), round(20 + 14.5 * Math.sin(angle))] as const;
});

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
