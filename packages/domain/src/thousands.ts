/** A whole number for a reader, its thousands parted by commas: "1,234,567". Takes the digits, or a safe integer. */
export const groupThousands = (whole: string | number): string =>
  String(whole).replace(/\B(?=(?:\d{3})+$)/g, ",");
