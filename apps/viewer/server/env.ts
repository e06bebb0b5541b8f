import { z } from "zod";

const port = "VIEWER_PORT must be a whole number from 1 to 65535.";
const address = "API_URL must be an http or https address, such as http://localhost:4000.";

const settings = z.object({
  VIEWER_PORT: z.coerce.number(port).int(port).min(1, port).max(65535, port).default(3000),
  API_URL: z.url({ protocol: /^https?$/, error: address }).default("http://localhost:4000"),
});

/** The settings. A bad value stops the start with a sentence, before anything listens. */
export const env = read();

function read(): z.infer<typeof settings> {
  const result = settings.safeParse(process.env);
  if (result.success) return result.data;
  process.stderr.write(`${result.error.issues.map((issue) => issue.message).join(" ")}\n`);
  process.exit(1);
}
