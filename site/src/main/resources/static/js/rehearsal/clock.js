// Counts the time in which the question is looked at. It warns once, gently, and never cuts off.

const form = document.getElementById("writing");
const seconds = form.elements.namedItem("seconds");
const clock = document.getElementById("clock");
const limit = Number(clock?.dataset.limit ?? 0);
const NEAR = 0.8;

let spent = Number(form.elements.namedItem("before").value);
let last = performance.now();
let seen = isSeen();

function isSeen() {
  return document.visibilityState === "visible";
}

function inMinutes(time) {
  return `${Math.floor(time / 60)}:${String(Math.floor(time % 60)).padStart(2, "0")}`;
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
