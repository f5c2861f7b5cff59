// Pointing at a point lights its evidence, and the other way round; points stand level with their evidence.

const WIDE = window.matchMedia("(min-width: 56.01rem)");

function light(marked, anchors, on) {
  for (const evidence of marked.querySelectorAll(".evidence")) {
    const shared = evidence.dataset.points.split(" ").some((anchor) => anchors.includes(anchor));
    evidence.classList.toggle("lit", on && shared);
  }
  for (const point of marked.querySelectorAll(".point")) {
    point.classList.toggle("lit", on && anchors.includes(point.id));
  }
}

function connect(marked) {
  const lit = (element, anchors) => {
    element.addEventListener("mouseenter", () => light(marked, anchors, true));
    element.addEventListener("mouseleave", () => light(marked, anchors, false));
    element.addEventListener("focusin", () => light(marked, anchors, true));
    element.addEventListener("focusout", () => light(marked, anchors, false));
  };
  for (const evidence of marked.querySelectorAll(".evidence")) {
    lit(evidence, evidence.dataset.points.split(" "));
  }
  for (const point of marked.querySelectorAll(".point")) {
    lit(point, [point.id]);
  }
}

// Only as far as the answer leaves room: the margin never gets longer than the page it stands beside.
function level(marked) {
  const points = [...marked.querySelectorAll(".point")];
  points.forEach((point) => point.style.removeProperty("margin-top"));
  if (!WIDE.matches || points.length === 0) {
    return;
  }
  const sheet = marked.querySelector(".sheet").getBoundingClientRect();
  let room = sheet.bottom - points.at(-1).getBoundingClientRect().bottom;
  for (const point of points) {
    const link = point.querySelector(".quotation a");
    const evidence = link === null ? null : document.getElementById(link.hash.slice(1));
    if (evidence === null || room <= 0) {
      continue;
    }
    const lower = evidence.getBoundingClientRect().top - point.getBoundingClientRect().top;
    const shift = Math.max(0, Math.min(lower, room));
    point.style.marginTop = `${shift}px`;
    room -= shift;
  }
}

// What was answered needs no copy in this browser any more.
function forgetDrafts() {
  const rehearsal = window.location.pathname.split("/")[2];
  for (const marked of document.querySelectorAll(".marked")) {
    try {
      window.localStorage.removeItem(`greenroom-draft ${rehearsal} ${marked.dataset.turn}`);
    } catch {
      return; // Without storage there is no copy either.
    }
  }
}

const all = document.querySelectorAll(".marked");
all.forEach(connect);
all.forEach(level);
window.addEventListener("resize", () => all.forEach(level));
forgetDrafts();
