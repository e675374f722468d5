// Opens the built program through WebDriver and closes it again.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, existsSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { remote } from "webdriverio";

// Not `.pathname`: that would keep a space of the folder's name as %20.
const tools = fileURLToPath(
  new URL("../../../target/tools/bin/", import.meta.url),
);

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function answers(port, driver) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (driver.exitCode !== null) throw new Error("tauri-driver ended at once");
    const socket = connect(port, "127.0.0.1");
    const [event] = await Promise.race([
      once(socket, "connect").then(() => ["connect"]),
      once(socket, "error").then(() => ["error"]),
    ]).catch(() => ["error"]);
    socket.destroy();
    if (event === "connect") return;
    await pause(100);
  }
  throw new Error("tauri-driver does not listen");
}

/** One open window of the program. */
export class Window {
  static async open(profile, logName, args = []) {
    const window = new Window();
    const [port, nativePort] = [await freePort(), await freePort()];
    rmSync(profile.paintedFile, { force: true });
    window.driver = spawn(
      join(decodeURIComponent(tools), "tauri-driver"),
      ["--port", `${port}`, "--native-port", `${nativePort}`],
      { env: profile.environment, stdio: ["ignore", "pipe", "pipe"] },
    );
    const log = createWriteStream(
      join(process.env.VIZITKA_E2E_OUT, `${logName}.log`),
      {
        flags: "a",
      },
    );
    window.driver.stdout.pipe(log);
    window.driver.stderr.pipe(log);
    try {
      // tauri-driver listens before the engine's driver behind it does, and drops who comes early.
      await answers(nativePort, window.driver);
      await answers(port, window.driver);
      window.page = await remote({
        hostname: "127.0.0.1",
        port,
        logLevel: "silent",
        connectionRetryCount: 0,
        connectionRetryTimeout: 30_000,
        capabilities: {
          browserName: "wry",
          "wdio:enforceWebDriverClassic": true,
          "tauri:options": { application: profile.program, args },
        },
      });
      await window.#painted(profile);
    } catch (error) {
      await window.close();
      throw error;
    }
    return window;
  }

  /** The page says itself when its first view stands. */
  async #painted(profile) {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      if (existsSync(profile.paintedFile)) return;
      await pause(100);
    }
    throw new Error("the first page did not stand within 30 s");
  }

  /** Ends the program, the driver and whatever they started. */
  async close() {
    const started = descendants(this.driver.pid);
    // Closing its window would only put the program away: it stays for its reminders.
    await this.page
      ?.execute(() => void window.__TAURI_INTERNALS__.invoke("quit"))
      .catch(() => {});
    // It ends once the engine has written down what the page keeps for itself.
    await pause(this.page ? 1000 : 0);
    await this.page?.deleteSession().catch(() => {});
    this.page = undefined;
    const all = [...started, this.driver.pid];
    for (const pid of all) signal(pid, "SIGTERM");
    for (let attempt = 0; attempt < 50 && all.some(lives); attempt += 1) {
      await pause(100);
    }
    for (const pid of all) signal(pid, "SIGKILL");
  }
}

/** The processes that a process started, and theirs. */
function descendants(pid) {
  const listed = spawnSync("ps", ["-e", "-o", "pid=,ppid="], {
    encoding: "utf8",
  });
  const pairs = listed.stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const found = [pid];
  for (const parent of found) {
    found.push(...pairs.filter(([, of]) => of === parent).map(([own]) => own));
  }
  return found.slice(1);
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    return false; // it has ended already
  }
}

const lives = (pid) => signal(pid, 0);

/** Whether the browser engine dropped the session, rather than the errand finding something wrong. */
export function isDropped(error) {
  const text = `${error?.name} ${error?.message} ${error?.cause?.message ?? ""}`;
  return (
    error?.code !== "ERR_ASSERTION" &&
    /Remote end closed|invalid session id|ECONNREFUSED|ECONNRESET|socket hang up|session not created|Failed to create session|UND_ERR_|ETIMEDOUT|did not stand within/i.test(
      text,
    )
  );
}
