/** The source of every row of the fictional body. */
export const SYNTHETIC = "Synthetic example data";
