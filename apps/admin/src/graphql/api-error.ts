/** A refusal of the API. Its message is one sentence for the person who asked. */
export class ApiError extends Error {
  readonly code: string | undefined;
  /** What react-admin shows at a form's fields. */
  readonly body: { errors: Record<string, unknown> };

  constructor(message: string, code?: string, field?: string) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    // What is wrong with no field in particular belongs to the form as a whole.
    const path = field?.replace(/^input\./, "") ?? "root.serverError";
    this.body = { errors: atPath(path.split("."), message) };
  }

  static fromGraphQL(error: { message: string; extensions?: { code?: string; field?: unknown } }): ApiError {
    const field = error.extensions?.field;
    return new ApiError(
      error.message,
      error.extensions?.code,
      Array.isArray(field) ? field.join(".") : typeof field === "string" ? field : undefined,
    );
  }
}

/** "lines.0.stated" → { lines: { 0: { stated: message } } }, the shape in which a form keeps its errors. */
const atPath = (path: string[], message: string): Record<string, unknown> =>
  path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), message) as Record<string, unknown>;
