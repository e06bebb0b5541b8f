import { expect, test } from "vitest";
import { BODY, officer } from "../testing/accounts.ts";
import { buildCommitment, buildPack } from "../testing/builders.ts";
import { openTestApi } from "../testing/test-api.ts";

test("an answer names the nested list that it gives the beginning of, unless the query says how many it wants", async () => {
  const api = await openTestApi();
  const plan = await api.create("Plan", { title: "Long" });
  for (let pledge = 0; pledge < 201; pledge += 1) await api.create("Commitment", buildCommitment(plan.id));
  const asked = async (first: string) => {
    const { data, extensions } = await api.ask(
      `{ planById(id: "${plan.id}") { pledges: commitments${first} { id } } }`,
      { as: officer },
    );
    return { given: data.planById.pledges.length, cut: extensions?.cut };
  };
  expect(await asked("")).toEqual({ given: 200, cut: [{ field: "Plan.commitments", given: 200 }] });
  expect(await asked("(first: 200)")).toEqual({ given: 200, cut: undefined });

  // A report that is asked for beside such a list is made of all it needs, and is not cut with it.
  const { slug } = await api.create("Pack", buildPack((await api.create("Plan", { title: "Short" })).id));
  const beside = await api.ask(
    `{ planById(id: "${plan.id}") { commitments { id } } packDocument(body: "${BODY}", slug: "${slug}") { title } }`,
    { as: officer },
  );
  expect(beside.errors).toEqual([]);
  expect(beside.extensions.cut).toEqual([{ field: "Plan.commitments", given: 200 }]);
  await api.close();
});
