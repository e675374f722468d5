// All words of a language as the JSON of Fluent's entries; see fluent.ts beside vite.config.ts.
declare module "words:*" {
  const entries: string;
  export default entries;
}
