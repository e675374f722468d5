// Placeholder until the table of commands is generated from Rust.
export interface Changes {
  kinds: Record<string, number>;
  op: string | null;
  entry: number | null;
  is_undo: boolean;
}
export interface PeekStep {
  op: string;
  about: Record<string, string | number>;
}
export interface CommandMap {
  "history.peek": {
    request: Record<string, never>;
    response: { undo: PeekStep | null; redo: PeekStep | null };
  };
  "history.undo": { request: Record<string, never>; response: null };
  "history.redo": { request: Record<string, never>; response: null };
}
