/**
 * Where the public reads a published version. The public site may stand on another machine; without a word about
 * it, it is this machine's, at its usual port.
 */
export function publicAddress(body: string, release: number): string {
  const stated = document.querySelector<HTMLMetaElement>('meta[name="frankpledge-viewer"]')?.content;
  const origin = stated || `${location.protocol}//${location.hostname}:3000`;
  return `${origin}/${body}/releases/${release}`;
}
