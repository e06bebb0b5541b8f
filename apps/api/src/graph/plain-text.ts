import type { ApolloServerPlugin } from "@apollo/server";
import { isPlainText } from "@frankpledge/domain";
import { type DocumentNode, GraphQLError, visit } from "graphql";

/** Refuses a request with a text that no database keeps, wherever it stands: no argument need look for it again. */
export function refuseUnreadableText(): ApolloServerPlugin {
  const plain = new WeakSet<DocumentNode>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request }) {
          mustBePlain(request.variables);
          if (plain.has(document)) return;
          visit(document, { StringValue: ({ value }) => mustBePlain(value) });
          plain.add(document);
        },
      };
    },
  };
}

function mustBePlain(value: unknown): void {
  if (typeof value === "string") {
    if (!isPlainText(value))
      throw new GraphQLError(
        "A text in this request has characters that are none to read, such as a NUL; take them out.",
        { extensions: { code: "BAD_USER_INPUT", http: { status: 400 } } },
      );
  } else if (value !== null && typeof value === "object")
    for (const inner of Object.values(value)) mustBePlain(inner);
}
