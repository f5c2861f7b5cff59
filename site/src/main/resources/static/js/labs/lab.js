// The desk of a lab: an editor over the text area, a draft kept as one types, and progress by htmx.

import "/webjars/htmx.org/2.0.10/dist/htmx.esm.js";

const form = document.getElementById("desk");
const field = document.getElementById("code");
const status = document.getElementById("desk-status");
const PAUSE = 900;
const RETRY = 4000;

let saved = field.value;
let timer;
// A page that had a candidate says so, and begins nothing anew once everything was deleted.
let known = form.dataset.known === "true";

function say(text) {
  if (status.textContent !== text) {
    status.textContent = text;
  }
}

function soon(delay = PAUSE) {
  clearTimeout(timer);
  timer = setTimeout(save, delay);
}

function send(code, leaving) {
  return fetch(form.dataset.draft, {
    method: "PUT",
    body: new URLSearchParams(known ? { code, known } : { code }),
    headers: { "X-XSRF-TOKEN": form.elements.namedItem("_csrf").value },
    keepalive: leaving,
  });
}

async function save() {
  const code = field.value;
  if (code === saved) {
    return;
  }
  try {
    const response = await send(code, false);
    if (response.ok) {
      saved = code;
      known = true;
      say("Draft saved");
    } else if (response.status === 410) {
      say("Not saved: everything kept about you was deleted. Submit, or reload the page, to begin anew.");
    } else if (response.status === 413) {
      say("Not saved: the code is too long for the judge.");
    } else {
      say("Not saved: reload the page in another tab, then copy your code over.");
    }
  } catch {
    say("The server cannot be reached. Your code is sent as soon as it is back.");
    soon(RETRY);
  }
}

field.addEventListener("input", () => soon());
form.addEventListener("submit", () => {
  clearTimeout(timer);
  saved = field.value; // The attempt itself keeps the draft.
});
window.addEventListener("pagehide", () => {
  if (field.value !== saved) {
    send(field.value, true);
  }
});

// Without the editor everything still works in the text area.
const host = document.getElementById("editor");
import("./editor.js")
  .then(({ replace }) => replace(field, host))
  .catch((problem) => {
    host.hidden = true;
    field.hidden = false;
    console.warn("The code editor could not be loaded.", problem);
  });
