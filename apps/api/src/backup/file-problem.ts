/** What is wrong with a file, out of "ENOENT: no such file or directory, open '/a/file'". */
export function reasonOf(message: string): string {
  return message.replace(/^[A-Z]+: /, "").replace(/, \w+( '.*)?$/, "");
}
