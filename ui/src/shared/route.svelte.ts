/** The address of what is shown, kept in the hash: Back and Forward work. */
const memory = "last-route";

function read(): string {
  return location.hash.replace(/^#/, "") || "/";
}

class Route {
  #full = $state(read());

  /** "/customers/42", without the query. */
  get path(): string {
    return this.#full.split("?")[0] || "/";
  }
  get query(): URLSearchParams {
    return new URLSearchParams(this.#full.split("?")[1] ?? "");
  }
  /** With the query, for comparing and remembering. */
  get full(): string {
    return this.#full;
  }

  hear(): void {
    const now = read();
    if (now === this.#full) return;
    this.#full = now;
    localStorage.setItem(memory, now);
  }
}

export const route = new Route();
window.addEventListener("hashchange", () => route.hear());

/** Where the window was when it was closed. */
export function lastRoute(): string | null {
  return localStorage.getItem(memory);
}

/** Goes to "/customers/42"; the way back stays. */
export function go(path: string): void {
  location.hash = path;
  // The event comes in a task of its own, maybe a frame later.
  route.hear();
}

/** Goes there in place of the current address, for corrections of it. */
export function replaceRoute(path: string): void {
  history.replaceState(history.state, "", `#${path}`);
  route.hear();
}

export type RouteParams = Record<string, string>;

/** Parameters of a path that fits "/customers/:id", else null. */
export function fits(pattern: string, path: string): RouteParams | null {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return null;
  const params: RouteParams = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? "";
    if (part.startsWith(":") && value) {
      params[part.slice(1)] = decodeURIComponent(value);
    } else if (part !== value) return null;
  }
  return params;
}
