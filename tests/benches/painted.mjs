// From the double click on a customer's row to the first frame in which the card's timeline is
// painted, in the real window: for a customer with 10,000 interactions and for one with 10.
import { Profile } from "../e2e/driver/profile.mjs";
import { Window } from "../e2e/driver/window.mjs";
import { setTimeout as pause } from "node:timers/promises";
import { Report, median } from "./report.mjs";

const rounds = Number(process.env.ROUNDS ?? 15);
const special = JSON.parse(process.env.SPECIAL);

/** In the page: waits until the list shows so many rows of customers. */
function listStands(count, done) {
  const look = () => {
    const rows = document.querySelectorAll(
      "[role=rowgroup] [role=row] bdi.called",
    );
    rows.length === count ? done(true) : setTimeout(look, 20);
  };
  look();
}

/** The first click of a double click comes so long, in ms, before the second. */
const between = 150;

/**
 * In the page: opens a customer. By the row, as a hand does: one click, a moment later the second,
 * which opens it; or by the address, which nothing announces. Says, from the second click or the new
 * address, after how many milliseconds the timeline was seen, and after how many its frame was
 * over. A frame is over when the next one begins.
 */
function open({ place, between, address }, done) {
  const row = document.querySelectorAll("[role=rowgroup] [role=row]")[place];
  const press = (type) =>
    row.dispatchEvent(new MouseEvent(type, { bubbles: true }));
  let from = 0;
  let there = 0;
  const watcher = new MutationObserver(() => {
    // A card built ahead is there already, but not seen.
    if (there || !document.querySelector(".scene:not(.unseen) [data-item]"))
      return;
    there = performance.now() - from;
    watcher.disconnect();
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        done({ there, painted: performance.now() - from }),
      ),
    );
  });
  watcher.observe(document.body, {
    childList: true,
    attributeFilter: ["class"],
    subtree: true,
  });
  if (!address) press("click");
  setTimeout(() => {
    from = performance.now();
    if (address) location.hash = address;
    else {
      press("click");
      press("dblclick");
    }
  }, between);
}

const profile = new Profile("ru");
profile.environment.VIZITKA_BASE = process.env.LARGE_BASE;
const window = await Window.open(profile, "painted");
const places = ["many", "few", "fifty"];
const found = { many: [], few: [], fifty: [], unannounced: [] };
/** Of each card. */
const addresses = {};

/** Opens a customer from the list of the three, by the alphabet, as the bench names them. */
async function measure(how) {
  await window.page.execute(
    (query) =>
      void (location.hash = `/customers?q=${encodeURIComponent(query)}`),
    special.surname.toLowerCase(),
  );
  await window.page.executeAsync(listStands, places.length);
  await pause(300);
  const times = await window.page.executeAsync(open, { between, ...how });
  const address = await window.page.execute(() => location.hash);
  await pause(300);
  return { ...times, address };
}
try {
  for (let round = 0; round <= rounds; round += 1) {
    for (const [place, name] of places.entries()) {
      const times = await measure({ place });
      addresses[name] = times.address;
      // The first round loads what a card is made of and is not counted.
      if (round > 0) found[name].push(times);
    }
    // The list comes up with the last of them chosen, and makes that one ready; not this one.
    const times = await measure({ address: addresses.few });
    if (round > 0) found.unannounced.push(times);
  }
} finally {
  await window.close();
  profile.remove();
}
const of = (name, key) => median(found[name].map((times) => times[key]));
const report = new Report("painted");
report.value(
  "card with 10,000 interactions, click to painted",
  of("many", "painted"),
  "ms",
  50,
);
report.value(
  "card with 10 interactions, click to painted",
  of("few", "painted"),
  "ms",
  50,
);
report.ratio(
  "10,000 interactions beside 50",
  of("many", "painted"),
  of("fifty", "painted"),
  "ms",
  1.2,
);
report.value(
  "card with 10, opened where nothing announced it",
  of("unannounced", "painted"),
  "ms",
);
report.value(
  "of it, until the timeline of 10,000 is in the page",
  of("many", "there"),
  "ms",
);
report.value(
  "of it, until the timeline of 10 is in the page",
  of("few", "there"),
  "ms",
);
report.save();
