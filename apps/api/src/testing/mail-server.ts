import { type AddressInfo, createServer, type Server } from "node:net";

/** A mail server for tests: takes every mail but those to `refused@example.org`, and keeps what it took. */
export interface TestMailServer {
  url: string;
  /** The mails as they came over the wire. */
  mails: string[];
  close(): Promise<void>;
}

/** Opens a mail server that speaks as much SMTP as a client needs. */
export async function openMailServer(port = 0): Promise<TestMailServer> {
  const mails: string[] = [];
  const server: Server = createServer((socket) => {
    let waiting = "";
    let mail: string | null = null;
    socket.write("220 mail.example.org\r\n");
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      waiting += chunk.toString();
      for (let end = waiting.indexOf("\r\n"); end >= 0; end = waiting.indexOf("\r\n")) {
        const line = waiting.slice(0, end);
        waiting = waiting.slice(end + 2);
        if (mail !== null && line !== ".") mail += `${line}\n`;
        else if (mail !== null) {
          mails.push(mail);
          mail = null;
          socket.write("250 taken\r\n");
        } else if (/^DATA/i.test(line)) {
          mail = "";
          socket.write("354 go on\r\n");
        } else if (/^QUIT/i.test(line)) socket.end("221 bye\r\n");
        else if (/refused@example\.org/.test(line)) socket.write("550 no such mailbox\r\n");
        else socket.write("250 ok\r\n");
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const { port: listening } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${listening}`,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
