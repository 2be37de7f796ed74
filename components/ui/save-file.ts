/** Hands a file to the user, as a download. */
export function saveFile({ name, type, text }: { name: string; type: string; text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then, and holds the file by itself.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
