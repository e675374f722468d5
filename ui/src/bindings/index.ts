export * from "./commands";
