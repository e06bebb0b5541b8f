const ROW_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text could be the id of a row: of any other, no record has a row, and the database refuses to look. */
export const isRowId = (text: string): boolean => ROW_ID.test(text);
