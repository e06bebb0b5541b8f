import { expect, it, onTestFinished } from "vitest";
import { officer } from "../testing/accounts.ts";
import { buildMilestone, buildPlan, buildProject } from "../testing/builders.ts";
import { openTestApi } from "../testing/test-api.ts";
import { takeFile } from "./testing/take-file.ts";

it("gives a plan's projects and milestones to Microsoft Project, the public only what is published", async () => {
  const api = await openTestApi();
  onTestFinished(() => api.close());
  const plan = (await api.create("Plan", buildPlan({ slug: "testshire-2025" }))).id;
  const lamps = (
    await api.create("Project", buildProject(plan, { title: "Lamps & posts", forecastEnd: "2026-03" }))
  ).id;
  await api.publish("The first");
  await api.create("Milestone", buildMilestone(lamps, { title: "Lamps ordered" }));

  const published = await takeFile(api, "schedules/testshire-2025.xml");
  expect(published.statusCode).toBe(200);
  expect(published.headers["content-type"]).toBe("application/xml; charset=utf-8");
  expect(published.headers["content-disposition"]).toContain("testshire-testshire-2025.xml");
  expect(published.body).toContain("<Name>Lamps &amp; posts</Name>");
  expect(published.body).toContain("<Finish>2026-03-31T17:00:00</Finish>");
  expect(published.body).not.toContain("Lamps ordered");
  expect((await takeFile(api, "schedules/testshire-2025.xml", officer)).body).toContain("Lamps ordered");
  expect((await takeFile(api, "schedules/testshire-2025.xml?asAt=live")).statusCode).toBe(401);
  expect((await takeFile(api, "schedules/elsewhere.xml")).statusCode).toBe(404);
});
