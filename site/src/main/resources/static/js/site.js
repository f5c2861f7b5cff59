// Keys that work on every page: "/" goes to the search box, "?" shows the keys, Ctrl+Enter submits.

const keys = [
  ["/", "Search"],
  ["Ctrl + Enter", "Send the form you are in"],
  ["?", "Show these keys"],
];

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

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    const form = event.target.closest("form");
    if (form !== null) {
      event.preventDefault();
      form.requestSubmit();
    }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) {
    return;
  }
  if (event.key === "/") {
    const search = document.querySelector("input[type='search']");
    if (search !== null) {
      event.preventDefault();
      search.focus();
    }
  } else if (event.key === "?") {
    event.preventDefault();
    showKeys();
  }
});
