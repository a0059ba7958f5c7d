/** Longer than any browser takes to begin reading a blob that it was asked to save. */
const KEEP_MS = 60_000;

/** Has the browser save `content` as a file named `name`; nothing leaves the machine. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
