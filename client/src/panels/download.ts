/** Hands the reader a file that was made in the page. */
export function download(content: string | Blob, name: string, type: string): void {
  const address = URL.createObjectURL(typeof content === "string" ? new Blob([content], { type }) : content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has passed.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
