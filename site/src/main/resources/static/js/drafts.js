// Keeps what is being written: on the server, and in this browser while the server cannot be reached.
//
// The form says where its draft goes (data-draft), under which name this browser keeps it (data-kept), what to say where
// it is refused (data-on-410 and so on) and after which refusal it is not kept any longer than the page (data-until-left).
// Whoever shows the text otherwise hears "change" when this script alters it.

const form = document.querySelector("form[data-draft]");
const field = form.querySelector("[data-longest]");
const longest = Number(field.dataset.longest);
const status = form.querySelector("[role='status']");
const refused = (form.querySelector("[role='alert']")?.textContent ?? "") !== "";
const newer = document.getElementById("newer");
const newerText = document.getElementById("newer-text");
// When this page was made: the server takes no draft from a page that has not seen another's newer one.
const shown = form.elements.namedItem("shown");
// Rises with every draft sent, over a reload too: one given up on its way may arrive late, and must not replace a later one.
const edit = form.elements.namedItem("edit");
// Disabled on a page whose browser the site does not know yet; one that had a candidate says so, and begins nothing anew
// once everything was deleted.
const known = form.elements.namedItem("known");
const key = form.dataset.kept;

const PAUSE = 700;
const RETRY = 4000;
// Browsers let a page that is gone finish sending 64 KiB, and no more.
const MOST_WHILE_LEAVING = 60_000;
const TWO_DRAFTS = "Not saved: another tab has saved a newer draft, which is below. Keep yours, or use that one.";

// What was sent and refused is on this page, and not on the server.
let saved = refused ? "" : field.value;
// The page may have come with both drafts, and has seen the newer one then.
let offered = newer.hidden ? undefined : { text: newerText.value, savedAt: shown.value };
let timer;
let request;
// The one request of a newcomer that is under way.
let arrival;
let sent = false;
// What the text belonged to was deleted: it stays for whoever is looking at it, and goes with the page.
let untilLeft = false;

function say(text, keptHere = false) {
  // The same words again would be read out again.
  if (status.textContent !== text) {
    status.textContent = text;
  }
  status.classList.toggle("kept-here", keptHere);
}

function store(action) {
  try {
    return action(window.localStorage);
  } catch {
    return null; // Private windows may have no storage; the server still has the draft.
  }
}

// The site takes no NUL, which nobody sees and a paste may bring along.
function withoutNull(text) {
  return text.replaceAll("\0", "");
}

// What is written beside another draft replaces none when it is restored.
function keepHere() {
  store((local) => local.setItem(key, `${newer.hidden ? shown.value : 0} ${field.value}`));
}

function forget() {
  store((local) => local.removeItem(key));
}

function soon(delay = PAUSE) {
  clearTimeout(timer);
  timer = setTimeout(save, delay);
}

function countEdit() {
  edit.value = Math.max(Number(edit.value) + 1, Date.now());
}

function send(leaving) {
  request?.abort();
  request = new AbortController();
  countEdit();
  const data = new FormData(form);
  const token = data.get("_csrf");
  data.delete("_csrf");
  const body = new URLSearchParams(data);
  return fetch(form.dataset.draft, {
    method: "PUT",
    body,
    headers: { "X-XSRF-TOKEN": token },
    keepalive: leaving && body.toString().length <= MOST_WHILE_LEAVING,
    signal: leaving ? undefined : request.signal,
  });
}

// Only the answer makes a newcomer known: a request beside it would be another newcomer's, and what came with the one whose
// cookie gets lost could never be deleted.
function isNewcomer() {
  return known !== null && known.disabled;
}

// Only what is new: a page that nobody wrote on must not bring an old draft back.
async function save(leaving = false) {
  const text = field.value;
  if (sent || text === saved) {
    return;
  }
  if (!newer.hidden) {
    say(TWO_DRAFTS, true);
  } else if (text.length > longest) {
    refuse(413);
  } else if (arrival !== undefined) {
    soon();
  } else if (isNewcomer()) {
    await arrive(text);
  } else {
    await put(text, leaving);
  }
}

// Sent as when leaving: given up neither for a later draft nor with the page.
function arrive(text) {
  arrival = put(text, true).finally(() => {
    arrival = undefined;
  });
  return arrival;
}

async function put(text, leaving) {
  try {
    const response = await send(leaving);
    if (response.ok) {
      acknowledged(text);
    } else if (response.status === 409) {
      offer(await response.json());
    } else {
      refuse(response.status);
    }
  } catch (error) {
    if (error.name !== "AbortError") {
      say("The server cannot be reached. What you wrote is kept in this browser and sent as soon as it is back.", true);
      soon(RETRY);
    }
  }
}

function acknowledged(text) {
  saved = text;
  untilLeft = false;
  newer.hidden = true;
  if (known !== null) {
    known.disabled = false;
  }
  if (field.value === text) {
    forget();
    say("Saved");
  }
}

function refuse(code) {
  say(form.getAttribute(`data-on-${code}`) ?? "Not saved on the server yet; kept in this browser.", true);
  if (code === 410) {
    forget(); // What it belonged to is over, and nobody could come back to it.
  } else if (String(code) === form.dataset.untilLeft) {
    untilLeft = true;
  } else if (code >= 500) {
    soon(RETRY);
  }
}

function offer(draft) {
  offered = draft;
  newerText.value = draft.text;
  newer.hidden = false;
  keepHere();
  say(TWO_DRAFTS, true);
}

function write(text) {
  field.value = text;
  field.dispatchEvent(new Event("change"));
}

function choose(text) {
  shown.value = offered.savedAt;
  newer.hidden = true;
  write(text);
  field.labels[0].click(); // Leads to the field, or to what stands in its place.
  keepHere();
  acknowledged(offered.text);
  soon(0);
}

function restore() {
  const kept = withoutNull(store((local) => local.getItem(key)) ?? "");
  const [, page, unsent] = /^(\d+) (.*)$/s.exec(kept) ?? [];
  if (unsent !== undefined && unsent !== field.value) {
    shown.value = page;
    write(unsent);
    say("Restored from this browser what the server had not got.");
    soon(0);
  } else if (refused && field.value !== "") {
    keepHere();
  } else {
    forget();
  }
}

// A browser that is told to stop leaves the page as it was; who writes on, or presses Escape, is not waiting any more.
function takeBack() {
  sent = false;
}

field.addEventListener("input", () => {
  takeBack();
  if (field.value.includes("\0")) {
    write(withoutNull(field.value));
  }
  keepHere();
  soon();
});
window.addEventListener("keydown", (event) => event.key === "Escape" && takeBack());

// Where the newcomer did not arrive, the page says why and shows the form for another try.
async function submitAfterArrival({ target, submitter }) {
  say("Saving …");
  await arrival;
  if (!isNewcomer()) {
    target.requestSubmit(submitter);
  }
}

// Heard after the form's own scripts, which may have held it back, and before the window's, which counts it as sent.
// Another form's page shows what is kept by then.
document.addEventListener("submit", (event) => {
  if (event.defaultPrevented) {
    return;
  }
  const replaces = event.target.hasAttribute("data-replaces-draft");
  const own = event.target === form || replaces;
  if (!own) {
    save(true);
  }
  if (arrival !== undefined) {
    event.preventDefault();
    submitAfterArrival(event);
  }
  if (event.defaultPrevented || !own) {
    return;
  }
  sent = true;
  clearTimeout(timer);
  request?.abort();
  countEdit();
  if (replaces) {
    forget();
  }
});

document.getElementById("keep-own").addEventListener("click", () => choose(field.value));
document.getElementById("take-newer").addEventListener("click", () => choose(offered.text));

window.addEventListener("pagehide", () => (untilLeft ? forget() : save(true)));
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && save(true));
window.addEventListener("online", () => soon(0));
window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());

document.documentElement.classList.add("scripted");
restore();
