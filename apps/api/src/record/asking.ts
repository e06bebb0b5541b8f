/** Asks the API a question from inside it, as one reader would: the data of the answer, or its refusal thrown. */
export type Ask = <Data>(question: string, variables?: Record<string, unknown>) => Promise<Data>;
