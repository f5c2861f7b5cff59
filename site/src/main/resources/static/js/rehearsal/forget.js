// What this browser kept of an answer goes with its rehearsal: of one that is not listed any more nothing stays.

const listed = new Set([...document.querySelectorAll("[data-rehearsal]")].map((entry) => entry.dataset.rehearsal));

function forget(local) {
  for (const key of Object.keys(local)) {
    const [name, rehearsal] = key.split(" ");
    if (["greenroom-draft", "greenroom-clock"].includes(name) && !listed.has(rehearsal)) {
      local.removeItem(key);
    }
  }
}

try {
  forget(window.localStorage);
  forget(window.sessionStorage);
} catch {
  // Without storage there is no copy either.
}
