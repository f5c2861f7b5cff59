// Counts the time in which the question is looked at. It warns once, gently, and never cuts off.

const form = document.getElementById("writing");
const seconds = form.elements.namedItem("seconds");
const clock = document.getElementById("clock");
const limit = Number(clock?.dataset.limit ?? 0);
const NEAR = 0.8;
// The server hears of the time with the text alone. Who thinks before writing and loads the page again has thought
// nevertheless, so this tab keeps the time of the question that it shows.
const key = form.dataset.kept.replace("draft", "clock");

let spent = Math.max(Number(form.elements.namedItem("before").value), kept());
let last = performance.now();
let seen = isSeen();

function isSeen() {
  return document.visibilityState === "visible";
}

function inMinutes(time) {
  return `${Math.floor(time / 60)}:${String(Math.floor(time % 60)).padStart(2, "0")}`;
}

function kept() {
  try {
    return Number(window.sessionStorage.getItem(key) ?? 0) || 0;
  } catch {
    return 0; // Without storage the time is what the server knows of.
  }
}

function keep() {
  try {
    window.sessionStorage.setItem(key, seconds.value);
  } catch {
    // As above.
  }
}

// What held since the last tick counts, not what holds now: on a phone none comes while the page is away.
function tick() {
  const now = performance.now();
  if (seen) {
    spent += (now - last) / 1000;
  }
  last = now;
  seen = isSeen();
  seconds.value = String(Math.round(spent));
  keep();
  if (clock !== null) {
    draw();
  }
}

function draw() {
  clock.querySelector(".clock-text").textContent = `${inMinutes(spent)} of ${inMinutes(limit)}`;
  clock.querySelector(".clock-spent").style.width = `${Math.min(100, (100 * spent) / limit).toFixed(3)}%`;
  if (spent >= limit * NEAR && !clock.classList.contains("near")) {
    clock.classList.add("near");
    document.getElementById("clock-note").textContent =
      "Your time for this question is nearly over. Nothing is cut off.";
  }
}

tick();
setInterval(tick, 1000);
document.addEventListener("visibilitychange", tick);
