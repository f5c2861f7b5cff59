// Hides and shows all answers at once without loading the page again; the link does the same without this script.

const link = document.getElementById("recall");

function show(hidden) {
  for (const answer of document.querySelectorAll("details.answer, details.follow-up")) {
    answer.open = !hidden;
  }
  link.dataset.hidden = String(hidden);
  link.textContent = hidden ? "Show the answers" : "Hide the answers";
  const address = new URL(location.href);
  if (hidden) {
    address.searchParams.set("answers", "hidden");
    link.href = address.pathname;
  } else {
    address.searchParams.delete("answers");
    link.href = `${address.pathname}?answers=hidden`;
  }
  history.replaceState(null, "", address);
}

link?.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  show(link.dataset.hidden !== "true");
});
