// Placeholder until the table of commands is generated from Rust.
export interface Changes {
  op: string;
  kinds: string[];
}
export interface PeekStep {
  op: string;
  about: string | null;
}
export interface CommandMap {
  "history.peek": {
    request: Record<string, never>;
    response: { undo: PeekStep | null; redo: PeekStep | null };
  };
  "history.undo": { request: Record<string, never>; response: null };
  "history.redo": { request: Record<string, never>; response: null };
}
