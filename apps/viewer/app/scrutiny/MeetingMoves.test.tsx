import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MeetingMoves } from "./MeetingMoves.tsx";

const told = (publishedOn: string | null) => {
  const moves = [{ calledFor: "2026-04-16", movedOn: "2026-04-10", reason: "Snow closed the roads." }];
  const meeting = { heldOn: "2026-04-23", moves, papers: [{ publishedOn }] };
  return renderToStaticMarkup(<MeetingMoves meeting={meeting as never} />);
};

test("a meeting that was moved after its papers went out says so, and one moved before does not", () => {
  const moved =
    "This meeting was called for 16 April 2026, and was moved on 10 April 2026. Snow closed the roads.";
  expect(told("2026-04-08")).toContain(moved);
  expect(told("2026-04-08")).toContain("Papers had gone out by then");
  expect(told("2026-04-15")).toContain(moved);
  expect(told("2026-04-15")).not.toContain("Papers had gone out");
  expect(told(null)).not.toContain("Papers had gone out");
});
