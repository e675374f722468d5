import { learnAll } from "../shared/words";

// A window has them as well, a moment after its first frame.
await learnAll();
