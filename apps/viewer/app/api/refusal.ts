/** What the API answered in place of data: its code, such as NOT_FOUND, and one sentence. */
export class ApiRefusal extends Error {
  readonly code: string;

  constructor(code: string, sentence: string) {
    super(sentence);
    this.name = "ApiRefusal";
    this.code = code;
  }
}
