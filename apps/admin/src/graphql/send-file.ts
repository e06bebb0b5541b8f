/**
 * Hands a file in, the file itself as the request's body. The answer comes as soon as the server has all of it.
 * @param address where it is taken, with what the server asks of it: "/imports?body=…"
 * @param onProgress told the part that has been sent, from 0 to 1
 * @returns the id under which the API tells what becomes of it
 */
export function sendFile(address: string, file: File, onProgress: (part: number) => void): Promise<string> {
  const unreachable = "The server cannot be reached, or the file changed meanwhile. Choose it again.";
  return new Promise((resolve, reject) => {
    // fetch does not tell how much of a file has been sent.
    const sending = new XMLHttpRequest();
    sending.open("POST", address);
    sending.setRequestHeader("x-requested-with", "frankpledge");
    sending.setRequestHeader("content-type", file.type || "application/octet-stream");
    sending.responseType = "json";
    sending.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    sending.onerror = () => reject(new Error(unreachable));
    sending.onload = () => {
      const { id, errors } = sending.response ?? {};
      if (id) resolve(id);
      else reject(new Error(errors?.[0]?.message ?? `The server answered with status ${sending.status}.`));
    };
    sending.send(file);
  });
}
