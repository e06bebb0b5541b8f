import { z } from "zod";

const port = "it must be a whole number from 1 to 65535";
const address = "it must be an http or https address, such as http://localhost:4000";

const settings = z.object({
  VIEWER_PORT: z.coerce.number(port).int(port).min(1, port).max(65535, port).default(3000),
  API_URL: z.url({ protocol: /^https?$/, error: address }).default("http://localhost:4000"),
});

/** The settings. A bad value stops the start with one sentence, before anything listens. */
export const env = read();

function read(): z.infer<typeof settings> {
  // A setting left empty is one that was not given.
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value?.trim()));
  const result = settings.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  process.stderr.write(`The setting ${issue?.path.join(".")} cannot be used: ${issue?.message}.\n`);
  process.exit(1);
}
