/** Where officers see a picture that was handed in. */
export const pictureAddress = (body: string, hash: string): string =>
  `/pictures/${encodeURIComponent(body)}/${encodeURIComponent(hash)}`;
