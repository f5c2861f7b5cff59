// What works on every page: forms are sent once, "/" searches, "?" shows the keys, Ctrl+Enter submits.

const box = document.querySelector("input[type='search']");
// No key leads away from a page on which something is filled in.
const filledIn = document.querySelector("main :is(input:not([type='hidden']), textarea, select)") !== null;
const searches = box !== null || !filledIn;

const keys = [
  ...(searches ? [["/", "Search"]] : []),
  ["Ctrl + Enter", "Send the form you are in"],
  ["?", "Show these keys"],
];

// Who presses again after so long means it: the browser may have been told to stop, which leaves the page as it was.
const AGAIN = 10_000;
const sentAt = new Map();

// Heard first of all, so that no other script takes a second press for one that counts.
window.addEventListener(
  "submit",
  (event) => {
    if (event.timeStamp - (sentAt.get(event.target) ?? -Infinity) < AGAIN) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  },
  true,
);

// Heard last of all, when nobody has held the form back.
window.addEventListener("submit", (event) => {
  if (!event.defaultPrevented && event.target.method === "post") {
    sentAt.set(event.target, event.timeStamp);
  }
});

// Who writes on, presses Escape or comes back is not waiting any more. The code editor's event does not bubble.
window.addEventListener("input", () => sentAt.clear(), true);
window.addEventListener("keydown", (event) => event.key === "Escape" && sentAt.clear(), true);
window.addEventListener("pageshow", (event) => event.persisted && sentAt.clear());

// The first of the path, because an editor in a shadow root sends its keys in the name of its host.
function isTyping(event) {
  const target = event.composedPath()[0];
  return target.closest("input, textarea, select, [contenteditable='true'], [role='textbox']") !== null;
}

function showKeys() {
  let dialog = document.getElementById("keys");
  if (dialog === null) {
    dialog = document.createElement("dialog");
    dialog.id = "keys";
    dialog.setAttribute("aria-labelledby", "keys-title");
    const title = document.createElement("h2");
    title.id = "keys-title";
    title.textContent = "Keys";
    const list = document.createElement("dl");
    for (const [key, meaning] of keys.concat(extraKeys())) {
      const name = document.createElement("dt");
      const kbd = document.createElement("kbd");
      kbd.textContent = key;
      name.append(kbd);
      const what = document.createElement("dd");
      what.textContent = meaning;
      list.append(name, what);
    }
    const close = document.createElement("button");
    close.type = "button";
    close.className = "quiet";
    close.textContent = "Close";
    close.addEventListener("click", () => dialog.close());
    dialog.append(title, list, close);
    document.body.append(dialog);
  }
  dialog.showModal();
}

// A page may name keys of its own: <main data-keys="Alt+N: next question; …">
function extraKeys() {
  return [...document.querySelectorAll("[data-keys]")]
    .flatMap((element) => element.dataset.keys.split(";"))
    .map((entry) => entry.split(":").map((part) => part.trim()))
    .filter((entry) => entry.length === 2);
}

// As the page itself would: not where it says that the form cannot be sent.
function submit(form) {
  const button = form.querySelector("button[type='submit']");
  if (button === null || !button.disabled) {
    form.requestSubmit();
  }
}

// A page without a box leads to that of the guides.
function search() {
  if (box !== null) {
    box.focus();
  } else {
    window.location.assign("/guides#q");
  }
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    const form = event.target.closest("form");
    if (form !== null) {
      event.preventDefault();
      submit(form);
    }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) {
    return;
  }
  if (event.key === "/" && searches) {
    event.preventDefault();
    search();
  } else if (event.key === "?") {
    event.preventDefault();
    showKeys();
  }
});
