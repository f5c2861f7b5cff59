// Keeps an answer while it is written: on the server, and in this browser while the server cannot be reached.

const form = document.getElementById("writing");
const field = form.elements.namedItem("text");
const longest = Number(field.dataset.longest);
const status = document.getElementById("writing-status");
const problem = document.getElementById("writing-problem");
const count = document.getElementById("writing-count");
const newer = document.getElementById("newer");
const newerText = document.getElementById("newer-text");
// When this page was made: the server takes no draft from a page that has not seen another's newer one.
const shown = form.elements.namedItem("shown");
const prefix = `greenroom-draft ${form.dataset.rehearsal} `;
const key = prefix + form.elements.namedItem("turn").value;

const PAUSE = 700;
const RETRY = 4000;
const TWO_DRAFTS = "Not saved: another tab has saved a newer draft, which is below. Keep yours, or use that one.";
const REFUSALS = {
  403: "Not saved: this page has been open for too long. Reload it; your text is kept in this browser.",
  404: "Not saved: this rehearsal was deleted. Your text is kept in this browser until you leave.",
  410: "Not saved: this question was answered already, here or in another tab. Copy what you need, then reload.",
  413: "Not saved: the text is too long.",
};

// What was sent and refused is on this page, and not on the server.
let saved = problem.textContent === "" ? field.value : "";
// The page may have come with both drafts, and has seen the newer one then.
let offered = newer.hidden ? undefined : { text: newerText.value, savedAt: shown.value };
let timer;
let request;
let submitted = false;
// Rises with every draft sent, over a reload too: one given up on its way may arrive late, and must not replace a later one.
let edit = 0;

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

function soon(delay = PAUSE) {
  clearTimeout(timer);
  timer = setTimeout(save, delay);
}

function send(text, leaving) {
  request?.abort();
  request = new AbortController();
  const data = new FormData(form);
  data.set("text", text);
  edit = Math.max(edit + 1, Date.now());
  data.set("edit", edit);
  const token = data.get("_csrf");
  data.delete("_csrf");
  return fetch(form.dataset.draft, {
    method: "PUT",
    body: new URLSearchParams(data),
    headers: { "X-XSRF-TOKEN": token },
    keepalive: leaving,
    signal: leaving ? undefined : request.signal,
  });
}

async function save() {
  const text = field.value;
  if (submitted || text === saved || text.length > longest) {
    return;
  }
  if (!newer.hidden) {
    say(TWO_DRAFTS, true);
    return;
  }
  try {
    const response = await send(text, false);
    if (response.ok) {
      acknowledged(text);
    } else if (response.status === 409) {
      offer(await response.json());
    } else {
      say(REFUSALS[response.status] ?? "Not saved on the server yet; kept in this browser.", true);
      if (response.status >= 500) {
        soon(RETRY);
      }
    }
  } catch (error) {
    if (error.name !== "AbortError") {
      say("The server cannot be reached. Your text is kept in this browser and sent as soon as it is back.", true);
      soon(RETRY);
    }
  }
}

function acknowledged(text) {
  saved = text;
  newer.hidden = true;
  if (field.value === text) {
    store((local) => local.removeItem(key));
    say("Saved");
  }
}

// What is written beside another draft replaces none when it is restored.
function keepHere() {
  store((local) => local.setItem(key, `${newer.hidden ? shown.value : 0} ${field.value}`));
}

function offer(draft) {
  offered = draft;
  newerText.value = draft.text;
  newer.hidden = false;
  say(TWO_DRAFTS, true);
}

function choose(text) {
  shown.value = offered.savedAt;
  field.value = text;
  field.focus();
  measure();
  newer.hidden = true;
  keepHere();
  acknowledged(offered.text);
  soon(0);
}

function measure() {
  const words = field.value.trim() === "" ? 0 : field.value.trim().split(/\s+/).length;
  const over = field.value.length > longest;
  const close = field.value.length > longest * 0.9;
  const characters = `${field.value.length.toLocaleString("en")} of ${longest.toLocaleString("en")} characters`;
  count.textContent = close ? characters : `${words} ${words === 1 ? "word" : "words"}`;
  count.classList.toggle("over", over);
  if (over) {
    problem.textContent = "That is longer than can be sent. Nothing is lost: shorten it, then submit.";
    field.setAttribute("aria-invalid", "true");
  } else if (field.hasAttribute("aria-invalid")) {
    problem.textContent = "";
    field.removeAttribute("aria-invalid");
  }
  return over;
}

// A browser that is told to stop leaves the page as it was; who writes on, or presses Escape, is not waiting any more.
function takeBack() {
  submitted = false;
  form.removeAttribute("aria-busy");
}

window.addEventListener("keydown", (event) => event.key === "Escape" && takeBack());

field.addEventListener("input", () => {
  takeBack();
  keepHere();
  measure();
  soon();
});

form.addEventListener("submit", (event) => {
  if (submitted || measure()) {
    event.preventDefault();
    return;
  }
  submitted = true;
  clearTimeout(timer);
  request?.abort();
  form.setAttribute("aria-busy", "true");
  setTimeout(() => submitted && say("Reading your answer …"), 900);
});

document.getElementById("keep-own").addEventListener("click", () => choose(field.value));
document.getElementById("take-newer").addEventListener("click", () => choose(offered.text));

// Only what is new: a page that nobody wrote on must not bring an old draft back.
function leave() {
  const text = field.value;
  if (!submitted && newer.hidden && text !== saved && text.length <= longest) {
    send(text, true).then((response) => response.ok && acknowledged(text), () => {});
  }
}

window.addEventListener("pagehide", leave);
// The page is hidden only once the report is here, which shows what is kept by then.
document.getElementById("conclusion")?.addEventListener("submit", leave);
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && leave());
window.addEventListener("online", () => soon(0));
window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());

function restore() {
  store((local) => {
    for (const other of Object.keys(local)) {
      if (other.startsWith(prefix) && other !== key) {
        local.removeItem(other);
      }
    }
  });
  const [, page, unsent] = /^(\d+) (.*)$/s.exec(store((local) => local.getItem(key)) ?? "") ?? [];
  if (unsent !== undefined && unsent !== field.value) {
    shown.value = page;
    field.value = unsent;
    say("Restored from this browser what the server had not got.");
    soon(0);
  }
}

document.documentElement.classList.add("scripted");
restore();
if (!newer.hidden && field.value !== "") {
  keepHere();
}
if (problem.textContent === "") {
  measure();
}
