/** Where the window looks at a file before bringing it in. */
export function importPath(file: string): string {
  return `/import?file=${encodeURIComponent(file)}`;
}
