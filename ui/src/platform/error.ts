/** Why a command was refused: a closed code and the data of its sentence. */
export class CallError extends Error {
  constructor(
    readonly code: string,
    readonly data: Record<string, string | number> = {},
  ) {
    super(code);
    this.name = "CallError";
  }
}

/** Reads whatever crossed the boundary as a CallError; never throws. */
export function asCallError(raw: unknown): CallError {
  if (raw instanceof CallError) return raw;
  if (typeof raw === "object" && raw !== null && "code" in raw) {
    const { code, data } = raw as {
      code: unknown;
      data?: CallError["data"] | null;
    };
    return new CallError(String(code), data ?? {});
  }
  console.error(raw);
  return new CallError("internal");
}
