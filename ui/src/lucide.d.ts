// The package types its icons together only; taken one by one they are of this shape.
declare module "@lucide/icons/icons/*" {
  import type { LucideIconData } from "@lucide/icons";
  const icon: LucideIconData;
  export default icon;
}
