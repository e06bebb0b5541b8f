import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./main.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";

const example = `# The plans of every policing body, as last published.
{
  policingBodies {
    slug
    name
  }
}
`;

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");
createRoot(root).render(
  <GraphiQL fetcher={createGraphiQLFetcher({ url: "/graphql" })} defaultQuery={example} />,
);
